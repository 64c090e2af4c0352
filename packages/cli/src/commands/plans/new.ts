import { PLAN_KIND_WORDS } from '@workplan/command-line';
import { fileNameOf, newPlanText, titleOf, type PlanKind } from '@workplan/core/write';
import { faultOf, isPlanName } from '@workplan/workspace';
import { createFile, fullPath, isThere } from '@workplan/workspace/node';
import type { Call, Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { placeOf } from '../../io/open-result.js';
import { shownPath } from '../../io/paths.js';
import { UsageError } from '../../io/usage-error.js';
import { reachOf } from '../../jobs/plans/workspace.js';

/** A name of a place as a plan may have it. */
const PLACE = /^\p{Script=Han}{2,20}$/u;
const YEAR = /^(?:19|20)\d{2}$/;

/** Writes a new plan of a kind, a place and a year to begin with. A file that is there is never touched. */
export const run: Run = async (call) => {
  const {
    options,
    environment: { cwd },
    terminal,
  } = call;
  const facts = factsOf(call);
  const title = options.title?.trim() ?? titleOf(facts);
  const path = fullPath(cwd, call.words[0] ?? fileNameOf(title));
  const shown = shownPath(cwd, path);
  if (!isPlanName(path)) throw new UsageError('new-plan-name', { path: shown });
  if (isThere(path)) throw new UsageError('new-plan-exists', { path: shown });
  try {
    const text = newPlanText(facts, options.dialect ?? 'zh', undefined, title);
    createFile(await placeOf(path, reachOf(call)), Buffer.from(text));
  } catch (error) {
    throw new UsageError('not-created', { path: shown, fault: faultOf(error) });
  }
  terminal.note('new-plan-written', { path: shown });
  return EXIT.clean;
};

function factsOf({ options }: Call) {
  const place = options.in?.trim();
  if (place === undefined) throw new UsageError('new-plan-place');
  if (!PLACE.test(place)) throw new UsageError('new-plan-bad-place', { value: place });
  const year = options.year?.trim() ?? String(new Date().getFullYear());
  if (!YEAR.test(year)) throw new UsageError('new-plan-year', { value: year });
  const { title } = options;
  if (title !== undefined && /^\s*$|[\r\n]/.test(title)) throw new UsageError('new-plan-title');
  return { kind: kindOf(options.kind ?? 'points'), place, year: Number(year) };
}

const kindOf = (word: keyof typeof PLAN_KIND_WORDS): PlanKind => PLAN_KIND_WORDS[word];
