import { defineRule, objectPlace } from '@workplan/lint';
import { type BoundObject, scalarOf } from '@workplan/plan/model';
import { texts } from './texts.js';

const KINDS = [
  { type: 'section', message: 'section', content: ['sections', 'tasks', 'text', 'note'] },
  { type: 'reportSection', message: 'report', content: ['items', 'text'] },
] as const;

/** What a plan may consist of. */
const PLAN = ['sections', 'tasks', 'attachments'] as const;

/** 本办法由市财政局负责解释。 An article or item in one sentence says all that it has to say. */
const SENTENCE = /^.{8,}[。；]$/;

/** A heading with nothing below it, be it that of the plan. */
export const sectionEmpty = defineRule({
  id: 'section-empty',
  group: 'document',
  aboutPrint: true,
  severity: 'warning',
  texts,
  check({ document, part }, report) {
    const { root } = document.bound;
    const title = scalarOf(root, 'title');
    if (part === 'spine' && root !== undefined && title !== undefined && !PLAN.some((key) => holdsSomething(root, key)))
      report('plan', objectPlace(document, root, 'title'), {});
    for (const { type, message, content } of KINDS) {
      for (const section of document.bound.objects.get(type) ?? []) {
        if (content.some((key) => holdsSomething(section, key))) continue;
        const title = scalarOf(section, 'title')?.node.value ?? '?';
        if (!SENTENCE.test(title)) report(message, objectPlace(document, section, 'title'), { title });
      }
    }
  },
});

function holdsSomething(object: BoundObject, key: string): boolean {
  return (object.fields.get(key)?.values ?? []).some(
    (value) => value.kind !== 'scalar' || value.node.value.trim() !== '',
  );
}
