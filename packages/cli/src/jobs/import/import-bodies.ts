import { decodeText } from '@workplan/core';
import type { Registry } from '@workplan/registry';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { refuseDamaged } from '../plans/damage.js';
import { draftRegistry, namesIn } from './draft-registry.js';
import { readOne } from '../plans/inputs.js';
import { fixedForm } from '../words/wanted-form.js';
import { placesAsked } from '../words/places.js';
import { put, targetOf } from '../results/put.js';
import { reachOf } from '../plans/workspace.js';

/** Drafts the registry file of a place from a text with names, on standard output or into a new file. */
export async function importBodies(call: Call, file: string, registry: Registry): Promise<ExitCode> {
  const { options, terminal } = call;
  const place = options.in?.trim() ?? '';
  if (place === '') throw new UsageError('bodies-want-place');
  const asked = placesAsked(registry, place);
  if (asked !== undefined && 'shared' in asked)
    throw new UsageError('shared-place', { place, paths: asked.shared.join('、') });
  fixedForm(call, 'yaml');
  const reach = reachOf(call);
  const input = await readOne({ ...call, words: [file] }, 'plan', reach);
  const target = targetOf(call);
  const { text, damaged } = decodeText(input.bytes);
  if (damaged) refuseDamaged(input.shown, text);
  const names = namesIn(text);
  if (names.length === 0) throw new UsageError('no-names', { path: input.shown });
  const draft = draftRegistry(names, place, registry);
  const code = await put(target, Buffer.from(draft.text), reach, call);
  if (code !== EXIT.clean) return code;
  terminal.note('bodies-drafted', { n: draft.written });
  if (draft.doubtful.length > 0) terminal.note('bodies-doubtful', { names: draft.doubtful.join('、') });
  if (draft.left.length > 0) terminal.note('bodies-left', { names: draft.left.join('、') });
  return EXIT.clean;
}
