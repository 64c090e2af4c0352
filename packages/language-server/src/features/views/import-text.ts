import { decodeText, fileKind, importOfficialText } from '@workplan/core';
import type { Imported, ImportParams, NotImported } from '../../requests.js';
import { firstOf } from './overview.js';

/** The parts of every host of JavaScript that are used here. */
declare const atob: (text: string) => string;
declare const crypto: { readonly subtle: { digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> } };

/** So many characters of a passage tell which it is. */
const SHOWN = 60;

/** Reads an official text, or a page of a government site, as a plan. Says what the file is when it is neither. */
export async function importText({ bytes: base64, file, dialect }: ImportParams): Promise<Imported | NotImported> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const kind = fileKind(bytes);
  if (kind !== 'text' && kind !== 'html') return { problem: kind };
  const { text: read, encoding } = decodeText(bytes);
  const page = kind === 'html' ? (await import('@workplan/core/html')).readPage(read) : undefined;
  const { yaml, document, kept } = importOfficialText(page?.text ?? read, {
    file,
    sha256: await sha256(bytes),
    encoding,
    ...(page === undefined ? {} : { tables: page.tables }),
    ...(dialect === undefined ? {} : { dialect }),
  });
  return {
    yaml,
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
