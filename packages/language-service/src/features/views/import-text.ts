import { importNotes, importOfficialText } from '@workplan/core';
import { isText, readOfficialText } from '@workplan/workspace';
import type { Imported, ImportParams, NotImported } from '../../protocol.js';
import { firstOf } from './overview.js';

/** The parts of every host of JavaScript that are used here. */
declare const atob: (text: string) => string;
declare const crypto: { readonly subtle: { digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> } };

/** So many characters of a passage tell which it is. */
const SHOWN = 60;

/** Reads an official text, a page of a site or a Word file as a plan. Says what the file is when it is none of them. */
export async function importText({ bytes: base64, file, dialect }: ImportParams): Promise<Imported | NotImported> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const read = await readOfficialText(bytes);
  if (!isText(read) || read.kind === 'empty') return { problem: read.kind };
  const { text, encoding, tables } = read;
  const imported = importOfficialText(text, {
    file,
    sha256: await sha256(bytes),
    encoding,
    ...(tables === undefined ? {} : { tables }),
    ...(dialect === undefined ? {} : { dialect }),
  });
  const { yaml, document, kept } = imported;
  return {
    yaml,
    notes: importNotes(imported),
    encoding,
    tasks: document.tasks.length,
    kept: kept.map((passage) => ({ line: passage.from, text: firstOf(passage.text.trim(), SHOWN) })),
  };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
