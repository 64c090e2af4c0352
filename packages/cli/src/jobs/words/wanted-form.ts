import { UsageError } from '../../io/usage-error.js';

/** The form that `--to` asks for: one of those a command knows, the first without any word. */
export function wantedForm<const Form extends string>(to: string | undefined, known: readonly [Form, ...Form[]]): Form {
  const form = to === undefined ? known[0] : known.find((name) => name === to);
  if (form === undefined)
    throw new UsageError('option-wants-one-of', { option: '--to', value: to ?? '', known: known.join(', ') });
  return form;
}
