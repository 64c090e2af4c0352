import { nearest } from '@workplan/workspace';
import type { Run } from '../../args/command.js';
import { UsageError } from '../../io/usage-error.js';
import { put, targetOf } from '../../jobs/results/put.js';
import { fixedForm } from '../../jobs/words/wanted-form.js';
import { reachOf } from '../../jobs/plans/workspace.js';
import { schemaOf, SCHEMA_NAMES } from '../../schemas/names.js';

/** Prints a JSON Schema, or writes it to a file. */
export const run: Run = async (call) => {
  const [word = 'plan'] = call.words;
  const name = SCHEMA_NAMES.find((known) => known === word);
  if (name === undefined) {
    const near = nearest(word, SCHEMA_NAMES);
    const known = SCHEMA_NAMES.join(', ');
    throw new UsageError(near === undefined ? 'no-such-schema' : 'no-such-schema-near', {
      name: word,
      near: near ?? '',
      known,
    });
  }
  fixedForm(call, 'json');
  const target = targetOf(call);
  return put(target, Buffer.from(`${JSON.stringify(await schemaOf(name), null, 2)}\n`), reachOf(call), call);
};
