import type { PlanDocument } from '../../../document.js';
import type { BoundScalar } from '../../../model/bound.js';
import { createMatcher } from './matcher.js';
import { passages } from './passages.js';
import { FormCounter, type VariantGroup } from './variants.js';

const QUOTED = /“([\u4e00-\u9fff]{4,10})”/g;
/** A name counts as one that is written with quotation marks from this many times on. */
const OFTEN = 2;

/** Names that stand in quotation marks, and elsewhere without them: “上海发布”, 上海发布. A later mention in the same text may drop them. */
export function quotedVariants(document: PlanDocument): VariantGroup[] {
  const quoted = new FormCounter();
  const quotedIn = new Map<string, Set<BoundScalar>>();
  const texts = passages(document).filter(({ scalar }) => scalar.field.spec.en !== 'measure');
  for (const { start, end, scalar } of texts) {
    const written = document.text.slice(start, end);
    if (!written.includes('“')) continue;
    for (const match of written.matchAll(QUOTED)) {
      const name = match[1] as string;
      quoted.add(name, { start: start + match.index, end: start + match.index + match[0].length });
      const places = quotedIn.get(name);
      if (places === undefined) quotedIn.set(name, new Set([scalar]));
      else places.add(scalar);
    }
  }
  const often = quoted.forms().filter(({ places }) => places.length >= OFTEN);
  if (often.length === 0) return [];
  const bare = new FormCounter();
  const match = createMatcher(often.map(({ form }) => form));
  for (const passage of texts) {
    match(document.text, passage, (name, start) => {
      const isInQuotes = document.text.charAt(start - 1) === '“' || document.text.charAt(start + name.length) === '”';
      if (!isInQuotes && !quotedIn.get(name)?.has(passage.scalar)) bare.add(name, { start, end: start + name.length });
    });
  }
  const bareForms = new Map(bare.forms().map((form) => [form.form, form]));
  return often.flatMap(({ form, places }): VariantGroup[] => {
    const without = bareForms.get(form);
    if (without === undefined || without.places.length >= places.length) return [];
    return [{ kind: 'quoted', forms: [{ form: `“${form}”`, places }, without] }];
  });
}
