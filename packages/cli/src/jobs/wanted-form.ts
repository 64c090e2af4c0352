import { UsageError } from '../io/usage-error.js';

/** Forms that later versions will write. */
const LATER: readonly string[] = ['docx', 'xlsx', 'html', 'md', 'stratml', 'akn'];

/** The form that `--to` asks for: one of those a command knows, the first without any word. */
export function wantedForm<const Form extends string>(to: string | undefined, known: readonly [Form, ...Form[]]): Form {
  if (to === undefined) return known[0];
  const form = known.find((name) => name === to);
  if (form !== undefined) return form;
  if (LATER.includes(to)) throw new UsageError('later-form', { form: to, known: known.join(', ') });
  throw new UsageError('option-wants-one-of', { option: '--to', value: to, known: known.join(', ') });
}
