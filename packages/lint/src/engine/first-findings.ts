import type { Finding, PlanDocument } from '@workplan/plan';
import type { ActiveRules } from './active-rules.js';
import { contextsOf, place } from './contexts.js';
import { mayTakeBack } from '../comments/directives.js';
import type { LintOptions } from '../options.js';
import { checkPart } from './check-part.js';
import { partFindings } from './part-findings.js';
import { newSlot, SPINE } from './slots.js';

/**
 * See `Linter.first`. What the rules about the whole plan say follows from all tasks, and is left out; so does what
 * is said of print.
 */
export function firstFindings(
  document: PlanDocument,
  tasks: number,
  active: ActiveRules,
  options: LintOptions,
): Finding[] {
  if (mayTakeBack(document.text)) return [];
  const { parts } = document;
  const { contextOf } = contextsOf(document, options);
  const spine = newSlot(parts.spine, SPINE);
  const attachments = parts.spine.bound.objects.get('attachment') ?? [];
  const slots = [spine, ...parts.tasks.slice(0, tasks).map(newSlot)];
  parts.spine.byItself(() => {
    for (const slot of slots) {
      place(slot, attachments);
      const checker = (): void => {
        slot.result = slot.part.byItself(() => checkPart(contextOf(slot), active));
      };
      if ('task' in slot.part) slot.part.passing(checker);
      else checker();
    }
  });
  return partFindings(slots, spine, parts.places)
    .filter(({ isPrint }) => isPrint !== true)
    .sort((a, b) => a.range.start - b.range.start) as Finding[];
}
