import { definePlanRule } from '@workplan/lint';
import { foundIn } from '../found-in.js';
import { texts } from './texts.js';

const ASCII = '%';
const PERCENT = /[%％](?<=[0-9０-９].)/g;

/** Both % and ％ in one document: said once, at the rarer form. */
export const mixedPercent = definePlanRule({
  id: 'mixed-percent',
  group: 'text',
  severity: 'info',
  texts,
  collect({ document }) {
    return foundIn(document, PERCENT).map(({ start, end, written }) => ({ key: written, places: [{ start, end }] }));
  },
  conclude(seen, _, report) {
    const half = seen.filter(({ key }) => key === ASCII);
    const wide = seen.filter(({ key }) => key !== ASCII);
    const [rarer, main] = wide.length <= half.length ? [wide, half] : [half, wide];
    const [first] = rarer;
    const [example] = main;
    if (first === undefined || example === undefined) return;
    const data = {
      rare: first.key,
      rareCount: rarer.length,
      main: example.key,
      mainCount: main.length,
    };
    report('mixed', first.place(0), data, { related: [{ message: 'main', place: example.place(0) }] });
  },
});
