import type { Imported, NotImported } from '@workplan/language-service/protocol';
import { toBase64 } from './files/base64.js';
import type { Brought } from './files/bring.js';
import { isPlanFile, planName } from './files/plans.js';
import type { Ask } from './lsp/completion.js';
import { fill, type Say, type TextKey, type Words } from './texts.js';

/** A plan that can be opened, and what there is to say of how it came about. */
export interface Opened {
  readonly kind: 'opened';
  readonly name: string;
  readonly text: string;
  readonly head: string;
  readonly notes: readonly string[];
}

/** Why a file was not opened, in words. */
export interface NotOpened {
  readonly kind: 'not-opened';
  readonly why: string;
}

export interface ImportWords {
  readonly say: Say;
  /** The words of the extension for files that cannot be read. */
  readonly faults: Words;
  readonly language: 'zh' | 'en';
}

/** A plan as it is, or made of a text, a page, a Word file or a workbook by the server. */
export async function planFrom(file: Brought, ask: Ask, words: ImportWords): Promise<Opened | NotOpened> {
  return isPlanFile(file.name) ? planAsIs(file, words) : imported(file, ask, words);
}

function planAsIs({ name, bytes }: Brought, { say }: ImportWords): Opened | NotOpened {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'opened', name: planName(name), text, head: say('replaced', { file: name }), notes: [] };
  } catch {
    return { kind: 'not-opened', why: say('notText', { file: name }) };
  }
}

async function imported({ name, bytes }: Brought, ask: Ask, words: ImportWords): Promise<Opened | NotOpened> {
  const { say, faults, language } = words;
  const params = { bytes: toBase64(bytes), file: name };
  const result = await ask<Imported | NotImported>('workplan/importText', params);
  if (result === undefined) return { kind: 'not-opened', why: say('unreadable', { file: name }) };
  if ('problem' in result) {
    const known = faults[`import-${result.problem}`];
    const why = known === undefined ? say('unreadable', { file: name }) : fill(known, { file: name });
    return { kind: 'not-opened', why };
  }
  const { yaml, tasks, kept, notes } = result;
  const at = (line: number, text: string): string => say('line', { line, text });
  return {
    kind: 'opened',
    name: planName(name),
    text: yaml,
    head: say('imported', { file: name, tasks }),
    notes: [
      ...section(
        say,
        'toCheck',
        notes.map(({ line, message }) => at(line, message[language])),
      ),
      ...section(
        say,
        'kept',
        kept.map(({ line, text }) => at(line, text)),
      ),
    ],
  };
}

const section = (say: Say, title: TextKey, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [say(title, { count: lines.length }), ...lines];
