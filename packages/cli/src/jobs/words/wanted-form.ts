import type { Options } from '@workplan/command-line';
import { UsageError } from '../../io/usage-error.js';

/** Forms that no program opens under the name of another one. */
const OFFICE: readonly string[] = ['docx', 'xlsx', 'parquet', 'pdf', 'doc', 'xls', 'wps', 'et'];

/** The forms that a command knows; the first holds without any word. */
type Known<Form extends string> = readonly [Form, ...Form[]];
type Wanted = Pick<Options, 'to' | 'format' | 'output'>;

/** The form that `--to` asks for. A file whose name says another form is refused. */
export const wantedForm = <const Form extends string>({ to, output }: Wanted, known: Known<Form>): Form =>
  formFor('--to', to, output, known);

/** The form that `--format` asks for, likewise. */
export const wantedFormat = <const Form extends string>({ format, output }: Wanted, known: Known<Form>): Form =>
  formFor('--format', format?.at(-1), output, known);

/** @throws UsageError for a word that is none of these */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const known = words.find((word) => word === value);
  if (known === undefined) throw new UsageError('option-wants-one-of', { option, value, known: words.join(', ') });
  return known;
}

/** A text that is called `.docx` is a damaged file to whoever opens it, and lines that are called `.csv` are no table. */
function formFor<Form extends string>(
  option: string,
  word: string | undefined,
  output: string | undefined,
  known: Known<Form>,
): Form {
  const form = oneOf(option, word ?? known[0], known);
  const ending = output?.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const named = [...known, ...OFFICE].find((name) => name === ending);
  if (named === undefined || named === form) return form;
  // Whoever names a form of text may call the file as they like.
  if (word !== undefined && !OFFICE.includes(form) && !OFFICE.includes(named)) return form;
  throw new UsageError('form-and-name', { path: output ?? '', form, option });
}
