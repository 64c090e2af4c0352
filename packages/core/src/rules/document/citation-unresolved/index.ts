import { defineRule } from '../../rule.js';
import { citationsOf, type Citation } from './citations.js';
import { texts } from './texts.js';

/** A title known to the plan under another number, or a number known under another title. */
export const citationUnresolved = defineRule({
  id: 'citation-unresolved',
  group: 'document',
  severity: 'warning',
  texts,
  check({ document }, report) {
    const byTitle = new Map<string, Citation[]>();
    const byNumber = new Map<string, Citation[]>();
    for (const citation of citationsOf(document)) {
      const { title, number } = citation;
      const sameTitle = at(byTitle, titleKey(title));
      const sameNumber = at(byNumber, citation.numberKey);
      const [otherNumber] = sameTitle;
      const [otherTitle] = sameNumber;
      if (otherNumber !== undefined && sameTitle.every((known) => known.numberKey !== citation.numberKey)) {
        report('number', citation.numberRange, { title, number, known: otherNumber.number }, { related: [{ message: 'known', range: otherNumber.numberRange }] });
      } else if (otherTitle !== undefined && !sameNumber.some((known) => isSameTitle(known.title, title))) {
        report('title', citation.titleRange, { title, number, known: otherTitle.title }, { related: [{ message: 'known', range: otherTitle.titleRange }] });
      } else {
        sameTitle.push(citation);
        sameNumber.push(citation);
      }
    }
  },
});

/** A title as it is compared: brackets and blanks do not count. */
const titleKey = (title: string): string => title.replace(/[《》〈〉<>\s]/g, '');

/** 《促进大数据发展行动纲要》 and the notice that issues it bear one number: one title holds the other. */
function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [titleKey(one), titleKey(other)];
  return a.includes(b) || b.includes(a);
}

function at<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key);
  if (list === undefined) map.set(key, (list = []));
  return list;
}
