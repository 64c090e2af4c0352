import type { TextEdit } from '../../../text/range.js';
import { defineRule } from '../../rule.js';
import { levelVariants } from './level-words.js';
import { quotedVariants } from './quoted-names.js';
import { bodyVariants } from './registry-names.js';
import { systemVariants } from './system-names.js';
import { texts } from './texts.js';
import type { Form, VariantGroup } from './variants.js';

/** One body, level or system under several names in one document: one finding for each, at the first rarer form. */
export const nameVaries = defineRule({
  id: 'name-varies',
  group: 'body',
  severity: 'info',
  fix: 'suggestion',
  texts,
  check(context, report) {
    const { document } = context;
    const groups = [...bodyVariants(context), ...levelVariants(context), ...systemVariants(document), ...quotedVariants(document)];
    for (const { kind, forms } of groups) {
      const [main, ...rarer] = forms;
      const place = first(rarer);
      const model = main?.places[0];
      if (main === undefined || place === undefined || model === undefined) continue;
      const data = { form: place.form, main: main.form, mainCount: main.places.length, others: rarer.map(({ form, places }) => `${form} ×${places.length}`) };
      report(kind, place.range, data, {
        fixes: [{ title: 'unify', data: { main: kind === 'quoted' ? main.form : { zh: `“${main.form}”`, en: main.form }, count: rarer.reduce((sum, { places }) => sum + places.length, 0) }, edits: rewrites(main, rarer) }],
        related: [{ message: 'main', range: model }],
      });
    }
  },
});

function first(forms: readonly Form[]) {
  const places = forms.flatMap(({ form, places: [range] }) => (range === undefined ? [] : [{ form, range }]));
  return places.sort((a, b) => a.range.start - b.range.start)[0];
}

const rewrites = (main: Form, rarer: VariantGroup['forms']): TextEdit[] =>
  rarer.flatMap(({ places }) => places.map(({ start, end }) => ({ start, end, text: main.form }))).sort((a, b) => a.start - b.start);
