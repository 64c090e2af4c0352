import { merge, type Merged } from '@workplan/compare';
import { decodeText } from '@workplan/core';
import { isSameFile } from '../../git/same-file.js';
import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { encodeLike } from '../../io/encode.js';
import { UsageError } from '../../io/usage-error.js';
import { refuseDamaged } from '../../jobs/plans/damage.js';
import { readWord, type Input } from '../../jobs/plans/inputs.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { rewrite } from '../../jobs/results/rewrite.js';
import { fixedForm } from '../../jobs/words/wanted-form.js';
import { reachOf } from '../../jobs/plans/workspace.js';

/**
 * Merges two versions of a plan, as a person or as git calls it. Exit code 0 without conflicts, 1 with some. When there
 * is nothing to show, the code is one that git does not take for a conflict, so that no side is lost without a word.
 */
export const run: Run = async (call) => {
  try {
    return await mergeFiles(call);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    call.terminal.note(error.key, error.values);
    return EXIT.unmerged;
  }
};

async function mergeFiles(call: Call): Promise<ExitCode> {
  const { terminal, words, options } = call;
  fixedForm(call, 'yaml');
  const reach = reachOf(call);
  const [base, ours, theirs] = [
    await readWord(words[0] ?? '', call, 'plan', reach),
    await readWord(words[1] ?? '', call, 'plan', reach),
    await readWord(words[2] ?? '', call, 'plan', reach),
  ];
  const isInPlace = options.output !== undefined && isSameFile(call.environment.cwd, options.output, ours.path);
  const target = isInPlace ? undefined : targetOf(call, 'plan');
  const merged = merge(textOf(base), textOf(ours), textOf(theirs), {
    labels: { ours: terminal.say('merge-ours'), theirs: terminal.say('merge-theirs') },
  });
  const written =
    target === undefined && ours.path !== undefined
      ? rewrite({ ...ours, path: ours.path }, merged.text, call)
      : await put(target ?? targetOf(call, 'plan'), bytesLike(ours, merged.text), reach, call);
  if (written !== EXIT.clean) return EXIT.unmerged;
  report(call, merged);
  return merged.conflicts.length === 0 ? EXIT.clean : EXIT.findings;
}

function textOf({ bytes, shown }: Input): string {
  const { text, damaged } = decodeText(bytes);
  if (damaged) refuseDamaged(shown, text);
  return text;
}

/** The encoding of ours, which may lack a character of theirs. */
function bytesLike({ bytes, shown }: Input, text: string): Uint8Array {
  const encoded = encodeLike(bytes, text);
  if (encoded === undefined) throw new UsageError('not-encodable', { path: shown });
  return encoded;
}

function report(
  { terminal, words }: Call,
  { conflicts, by, movedByBoth, hasStaleReferences, convertedTo }: Merged,
): void {
  for (const { line, number, key } of conflicts)
    terminal.note(number === '' ? (key === '' ? 'merge-conflict-at' : 'merge-conflict-key') : 'merge-conflict-task', {
      line,
      number,
      key: key === '' ? terminal.say('merge-whole') : key,
    });
  for (const number of movedByBoth) terminal.note('merge-moved', { number: number === '' ? '—' : number });
  if (hasStaleReferences) terminal.note('merge-references');
  if (convertedTo !== undefined) terminal.note(`merge-keys-${convertedTo}`);
  if (by === 'lines') terminal.note('merge-by-lines', { path: words[1] ?? '' });
}
