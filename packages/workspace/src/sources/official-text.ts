import { decodeText, fileKind, type Encoding, type FileKind, type PageTable } from '@workplan/core';

/** The words of an official text, and how its file held them. */
export interface OfficialText {
  readonly kind: 'text' | 'html' | 'empty';
  readonly text: string;
  readonly encoding: Encoding;
  /** True when the file has bytes that no encoding explains. */
  readonly damaged: boolean;
  /** Lines of a web page that are no part of the document. */
  readonly furniture: readonly string[];
  /** The tables of a web page. */
  readonly tables?: readonly PageTable[];
}

/** A file that is no text; its words are not looked for. */
export interface NoText {
  readonly kind: Exclude<FileKind, OfficialText['kind']>;
}

/** Reads the bytes of an official text, those of a web page through an HTML parser, which is loaded for it. */
export async function readOfficialText(bytes: Uint8Array): Promise<OfficialText | NoText> {
  const kind = fileKind(bytes);
  if (kind !== 'text' && kind !== 'html' && kind !== 'empty') return { kind };
  const { text, encoding, damaged } = decodeText(bytes);
  if (kind !== 'html') return { kind, text, encoding, damaged, furniture: [] };
  const { readPage } = await import('@workplan/core/html');
  const page = readPage(text);
  return { kind, text: page.text, encoding, damaged, furniture: page.furniture, tables: page.tables };
}

export const isText = (read: OfficialText | NoText): read is OfficialText => 'text' in read;
