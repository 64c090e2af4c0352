import type { Options } from '@workplan/command-line';
import type { Call } from '../../args/command.js';
import { UsageError } from '../../io/usage-error.js';

/** Forms that no program opens under the name of another one. */
const OFFICE: readonly string[] = [
  ...['docx', 'doc', 'docm', 'dotx', 'wps', 'rtf', 'odt', 'pdf'],
  ...['xlsx', 'xls', 'xlsm', 'et', 'ods', 'parquet'],
];
/** Forms of text that a program takes at their word. */
const TEXTS: readonly string[] = ['csv', 'html', 'htm'];
/** More of them, under which a file that is no text is a damaged one. */
const MORE_TEXTS: readonly string[] = [...TEXTS, 'txt', 'md', 'json', 'ndjson', 'xml', 'yaml', 'yml'];

/** The forms that a command knows; the first holds without any word. */
type Known<Form extends string> = readonly [Form, ...Form[]];
type Wanted = { readonly [Name in 'to' | 'format' | 'output']?: Options[Name] | undefined };

/** The form that `--to` asks for. A file whose name says another form is refused. */
export const wantedForm = <const Form extends string>({ to, output }: Wanted, known: Known<Form>): Form =>
  formFor('--to', to, output, known);

/** The form that `--format` asks for, likewise. */
export const wantedFormat = <const Form extends string>({ format, output }: Wanted, known: Known<Form>): Form =>
  formFor('--format', format?.at(-1), output, known);

/** The one form of a command that has no other, likewise. */
export function fixedForm({ options: { output } }: Pick<Call, 'options'>, form: 'json' | 'yaml' | 'xlsx'): void {
  if (isOtherForm(form, output, [form], true)) throw new UsageError('form-of-name', { path: output ?? '', form });
}

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
  if (isOtherForm(form, output, known, word !== undefined))
    throw new UsageError('form-and-name', { path: output ?? '', form, option });
  return form;
}

/** Whether a file has the name of another form. Whoever says a form of text may call the file as they like. */
function isOtherForm(form: string, output: string | undefined, known: readonly string[], isSaid: boolean): boolean {
  const ending = endingOf(output);
  if (ending === form) return false;
  if (OFFICE.includes(form)) return [...known, ...OFFICE, ...MORE_TEXTS].includes(ending);
  return OFFICE.includes(ending) || (!isSaid && [...known, ...TEXTS].includes(ending));
}

/** What the name of a file says of its form; empty where it says nothing. */
export const endingOf = (output = ''): string => /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase() ?? '';
