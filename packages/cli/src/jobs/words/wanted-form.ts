import type { Options } from '@workplan/command-line';
import { UsageError } from '../../io/usage-error.js';

/** Forms that no program opens under the name of another one. */
const OFFICE: readonly string[] = ['docx', 'xlsx'];

/**
 * The form that `--to` asks for: one of those a command knows, the first without any word. A file whose name says another
 * form is refused: a text that is called `.docx` is a damaged file to whoever opens it.
 */
export function wantedForm<const Form extends string>(
  { to, output }: Pick<Options, 'to' | 'output'>,
  known: readonly [Form, ...Form[]],
): Form {
  const form = to === undefined ? known[0] : known.find((name) => name === to);
  if (form === undefined)
    throw new UsageError('option-wants-one-of', { option: '--to', value: to ?? '', known: known.join(', ') });
  const ending = output?.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const named = known.find((name) => name === ending);
  const isForced = to !== undefined && named !== undefined && ![form, named].some((name) => OFFICE.includes(name));
  if (named !== undefined && named !== form && !isForced)
    throw new UsageError('form-and-name', { path: output ?? '', form, wanted: named });
  return form;
}
