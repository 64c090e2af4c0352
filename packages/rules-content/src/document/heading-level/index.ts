import { defineRule, objectPlace, placeInText, type Report } from '@workplan/lint';
import { type BoundObject, type BoundScalar, scalarOf } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { leadingNumeral, NUMBERED, OF_TASKS } from './numerals.js';
import { type Data, texts } from './texts.js';

/** 一、 and （一）: tasks come below them. */
const LEVELS = 2;
const HAS_SECOND = /[。；;\n][ \u3000]?[（(]?[\d一二三四五六七八九十]{1,3}[.．、）)]/;
const HOLDERS = ['plan', 'section', 'attachment'] as const;

/** Sections nested too deep, sections beside tasks, and numerals written into headings. */
export const headingLevel = defineRule({
  id: 'heading-level',
  group: 'document',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document, head }, report) {
    const { objects } = document.bound;
    for (const section of objects.get('section') ?? []) {
      if (levelOf(section) !== LEVELS + 1) continue;
      report('depth', objectPlace(document, section, 'title'), {
        title: scalarOf(section, 'title')?.node.value ?? '?',
        level: LEVELS + 1,
      });
    }
    for (const type of HOLDERS) for (const holder of objects.get(type) ?? []) reportMixed(holder, head.isTied, report);
    for (const task of objects.get('task') ?? []) {
      const number = scalarOf(task, 'number')?.node.value.trim() ?? '';
      for (const key of OF_TASKS.keys) {
        const scalar = scalarOf(task, key);
        const found = scalar && leadingNumeral(scalar.node.value, OF_TASKS.forms);
        // 1.落实经费。2.落实人员。 lists what is in the task.
        if (found === undefined || scalar === undefined || HAS_SECOND.test(scalar.node.value)) continue;
        if (found.text.startsWith(number) || found.value === Number(number))
          reportNumeral(document, scalar, OF_TASKS.forms, found.value ?? 0, report);
      }
    }
    for (const { type, key, forms } of NUMBERED) {
      const numbered = objects.get(type);
      if (numbered === undefined) continue;
      const places = new Map<BoundObject | undefined, number>();
      for (const object of numbered) {
        const place = (places.get(object.owner) ?? 0) + 1;
        places.set(object.owner, place);
        const scalar = scalarOf(object, key);
        if (scalar !== undefined) reportNumeral(document, scalar, forms, place, report);
      }
    }
  },
});

function levelOf(section: BoundObject): number {
  let level = 0;
  for (let at: BoundObject | undefined = section; at?.type === 'section'; at = at.owner) level += 1;
  return level;
}

/** The later of the two keys is where the reader stumbles. */
function reportMixed(holder: BoundObject, isTied: boolean, report: Report<typeof texts, Data>): void {
  const both = ['sections', 'tasks']
    .map((key) => holder.fields.get(key))
    .filter((field) => field !== undefined && field.values.length > 0);
  if (both.length < 2) return;
  const later = both.reduce((one, other) => ((other?.entry.start ?? 0) > (one?.entry.start ?? 0) ? other : one));
  // What an official text has beside one another, nobody can part.
  if (later !== undefined) report('mixed', later.entry.key, {}, isTied ? { severity: 'info' } : {});
}

/** A numeral that says what the place says can go; another one may be meant, so taking it out is only offered. */
function reportNumeral(
  document: PlanView,
  scalar: BoundScalar,
  forms: readonly RegExp[],
  place: number,
  report: Report<typeof texts, Data>,
): void {
  const found = leadingNumeral(scalar.node.value, forms);
  if (found === undefined) return;
  const { start, end, exact } = placeInText(document, scalar.node, 0, found.text.length);
  const edits = [{ start, end, text: '' }];
  const safe = found.value === place || found.value === undefined;
  report(
    'numeral',
    { start, end },
    { numeral: found.text.trim() },
    exact ? { fixes: [{ title: 'remove', safe, edits }] } : {},
  );
}
