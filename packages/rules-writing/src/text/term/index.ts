import { defineRule, objectPlace, type Report } from '@workplan/lint';
import { scalarOf } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { textSpans } from '../prose.js';
import { isCertain } from './certain.js';
import { findTerms, type FoundTerm } from './find.js';
import { compileTerms } from './terms.js';
import { type Data, texts } from './texts.js';

/** The word lists of a configuration, and the sections that it asks for. Without them the rule is silent. */
export const term = defineRule({
  id: 'term',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'suggestion',
  texts,
  check({ document, part, terms, requiredSections }, report) {
    if (terms !== undefined) {
      const compiled = compileTerms(terms);
      for (const span of textSpans(document))
        for (const found of findTerms(document.text, span, compiled)) tell(found, document.text, report);
    }
    if (part === 'spine' && requiredSections !== undefined) tellMissing(document, requiredSections, report);
  },
});

function tell(
  { start, end, term: { write, because }, isWord }: FoundTerm,
  text: string,
  report: Report<typeof texts, Data>,
): void {
  const range = { start, end };
  const data = { found: text.slice(start, end), because: reason(because), ...(write !== undefined && { write }) };
  if (write === undefined) report('forbidden', range, data);
  else if (!isWord) report('pattern', range, data);
  else
    report('instead', range, data, {
      fixes: [{ title: 'replace', safe: isCertain(text, range, write), edits: [{ ...range, text: write }] }],
    });
}

const reason = (because: string | undefined) =>
  because === undefined ? '' : { zh: `（${because}）`, en: ` (${because})` };

function tellMissing(document: PlanView, wanted: readonly string[], report: Report<typeof texts, Data>): void {
  const { objects } = document.bound;
  const [plan] = objects.get('plan') ?? [];
  if (plan === undefined) return;
  const titles = (objects.get('section') ?? []).map((section) => scalarOf(section, 'title')?.node.value ?? '');
  for (const section of wanted)
    if (!titles.some((title) => title.includes(section)))
      report('section', objectPlace(document, plan, 'title'), { section });
}
