import { importNotes, importOfficialText } from '@workplan/core';
import { isText, readingNotes, readOfficialText, type OfficialText } from '@workplan/workspace';
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
  const { text, encoding, tables, reading } = read;
  const imported = importOfficialText(text, {
    file,
    sha256: await sha256(bytes),
    encoding,
    ...(reading === undefined ? {} : { reading }),
    ...(tables === undefined ? {} : { tables }),
    ...(dialect === undefined ? {} : { dialect }),
  });
  const { yaml, document, kept } = imported;
  return {
    yaml,
    notes: [...notesOfReading(read), ...importNotes(imported)],
    encoding,
    tasks: document.parts.views.length,
    kept: kept.map((passage) => ({ line: passage.from, text: firstOf(passage.text.trim(), SHOWN) })),
  };
}

/** What a person has to know of the file as a whole stands before what is said of its lines. */
function notesOfReading(read: OfficialText): Imported['notes'] {
  const { how, asides, notes } = readingNotes(read);
  const unsure = read.kind === 'pdf' ? how : [];
  return [...unsure, ...notes, ...asides].map((message) => ({ line: 1, message }));
}

async function sha256(bytes: Uint8Array): Promise<string> {
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
