import type { Layout } from '@workplan/plan/parts';
import type { OpenFinding, PartFinding } from '../findings/finding-of.js';
import { inText, type Slot } from './slots.js';

/** What was found in some parts, with its places in the plan. */
export function partFindings(slots: readonly Slot[], spine: Slot, layout: Layout): OpenFinding[] {
  const found: OpenFinding[] = [];
  const failed = new Set<unknown>();
  for (const slot of slots) {
    for (const finding of slot.result?.findings ?? []) {
      // A rule that fails is reported once, not for each part.
      if (finding.rule === 'internal-error') {
        if (failed.has(finding.data['rule'])) continue;
        failed.add(finding.data['rule']);
      }
      found.push(shifted(finding, slot, spine, layout));
    }
  }
  return found;
}

function shifted(finding: PartFinding, slot: Slot, spine: Slot, layout: Layout): OpenFinding {
  return {
    ...finding,
    range: inText(slot, finding.range, layout),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...inText(slot, edit, layout), text: edit.text })),
    })),
    related: finding.related.map(({ inSpine, ...place }) => ({
      ...inText(inSpine === true ? spine : slot, place, layout),
      message: place.message,
    })),
  };
}
