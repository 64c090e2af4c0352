import {
  adopt,
  review,
  unmarked,
  unmarkedWords,
  type AdoptProblem,
  type Opinion,
  type Return,
} from '@workplan/compare';
import { applyEdits, parsePlan } from '@workplan/core';
import type { Reach } from '@workplan/workspace';
import type { Call, Run } from '../../args/command.js';
import { EXIT, worse, type ExitCode } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { chosenNumbers } from '../../jobs/words/chosen-numbers.js';
import { readWord } from '../../jobs/plans/inputs.js';
import { readNamedPlan, type NamedPlan } from '../../jobs/plans/named-plan.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { rewrite } from '../../jobs/results/rewrite.js';
import { reachOf } from '../../jobs/plans/workspace.js';
import { inline } from '@workplan/reports/text';
import { opinionTable, prettyOpinions } from '@workplan/reports/opinions';
import { chosenForm, refuseTerminal, tableFile } from '../../jobs/office/file-form.js';

/** Lists what bodies changed and remarked in the drafts that they returned. Exit code 2 when one cannot be read. */
export const run: Run = async (call) => {
  const form = chosenForm(call);
  refuseTerminal(call, form);
  const target = targetOf(call);
  const reach = reachOf(call);
  const named = await readNamedPlan(call, reach);
  if (named === undefined) return EXIT.usage;
  const { returns, code } = await readReturns(call, reach);
  const opinions = review(named.plan, returns);
  // What cannot be read now may be read another time: numbers would mean other opinions then.
  const isWhole = code === EXIT.clean;
  if (!isWhole && call.options.accept !== undefined) call.terminal.note('accept-unread');
  const { adopted, code: taken } = takeIn(isWhole ? chosenNumbers(call, opinions) : [], named, call);
  const { language } = call.terminal;
  const text =
    form === 'pretty'
      ? Buffer.from(prettyOpinions(opinions, adopted, call.terminal))
      : form === 'json'
        ? Buffer.from(`${JSON.stringify({ version: 1, opinions, adopted: [...adopted] }, null, 2)}\n`)
        : await tableFile([opinionTable(opinions, adopted, named.plan.title, language)], form, call, reach);
  const written = await put(target, text, reach, call);
  sayWhatIsOpen(opinions, call);
  for (const one of returns)
    for (const line of unmarkedWords(one.file, unmarked(named.plan, one), language))
      call.environment.stderr.write(`${inline(line)}\n`);
  return [written, code, taken].reduce(worse);
};

/** A return that cannot be read is named, and the others are read all the same. */
async function readReturns(
  call: Call,
  reach: Reach,
): Promise<{ readonly returns: readonly Return[]; readonly code: ExitCode }> {
  const { readRevisions, OfficeError } = await import('@workplan/office/docx');
  const returns: Return[] = [];
  let code: ExitCode = EXIT.clean;
  for (const word of call.words.slice(1)) {
    try {
      const { bytes, shown } = await readWord(word, call, 'source', reach);
      returns.push({ file: shown, paragraphs: readRevisions(bytes) });
    } catch (error) {
      if (error instanceof UsageError) call.terminal.note(error.key, error.values);
      else if (error instanceof OfficeError) call.terminal.note('review-unreadable', { path: word });
      else throw error;
      code = EXIT.usage;
    }
  }
  return { returns, code };
}

/** Takes the opinions that the user names into the plan, one after the other; what cannot be is said and left out. */
function takeIn(
  chosen: readonly Opinion[],
  { input, document: before }: NamedPlan,
  call: Call,
): { readonly adopted: ReadonlySet<number>; readonly code: ExitCode } {
  const adopted = new Set<number>();
  if (chosen.length === 0) return { adopted, code: EXIT.clean };
  const { path } = input;
  if (path === undefined) throw new UsageError('write-wants-file');
  let document = before;
  let code: ExitCode = EXIT.clean;
  for (const opinion of chosen) {
    const edits = adopt(document, opinion);
    if (typeof edits === 'string') {
      call.terminal.note(`review-${edits satisfies AdoptProblem}`, { number: opinion.number });
      code = EXIT.findings;
      continue;
    }
    document = parsePlan(applyEdits(document.text, edits));
    adopted.add(opinion.number);
  }
  if (adopted.size === 0) return { adopted, code };
  const written = rewrite({ ...input, path }, document.text, call);
  if (written !== EXIT.clean) return { adopted: new Set(), code: written };
  call.terminal.note('review-taken', { path: input.shown, count: adopted.size });
  return { adopted, code };
}

function sayWhatIsOpen(opinions: readonly Opinion[], { terminal }: Call): void {
  const numbersOf = (isOpen: (opinion: Opinion) => boolean): string[] =>
    opinions.filter(isOpen).map(({ number }) => String(number));
  const withoutBody = numbersOf(({ body }) => body === undefined);
  const withoutTask = numbersOf(({ task }) => task === undefined);
  if (withoutBody.length > 0) terminal.note('review-bodies', { numbers: withoutBody.join(', ') });
  if (withoutTask.length > 0) terminal.note('review-tasks', { numbers: withoutTask.join(', ') });
}
