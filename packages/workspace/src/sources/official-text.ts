import { decodeText, fileKind, type Encoding, type FileKind, type PageTable } from '@workplan/core';
import { isLikelyBig5 } from './big5.js';
import type { OfficeAside, OfficeFault, OfficeText } from '@workplan/office/docx';

/** The words of an official text, and how its file held them. */
export interface OfficialText {
  readonly kind: 'text' | 'html' | 'docx' | 'doc' | 'xlsx' | 'pdf' | 'rtf' | 'empty';
  readonly text: string;
  readonly encoding: Encoding;
  /** How its lines were read from a file of an office, and in which version: anchors count in these lines. */
  readonly reading?: string;
  /** True when the file has bytes that no encoding explains. */
  readonly damaged: boolean;
  /** Lines of a web page that are no part of the document. */
  readonly furniture: readonly string[];
  /** The tables of a web page, a Word file or a workbook, where it has some. */
  readonly tables?: readonly PageTable[];
  /** Words of a Word file or workbook that do not stand in its text: notes, headers, hidden and deleted words. */
  readonly asides: readonly OfficeAside[];
  /** What a Word file or workbook has that is not read, and how often. */
  readonly notes: OfficeText['notes'];
}

/** A file that is no text, one in Big5, or a Word file or workbook that cannot be read; its words are not looked for. */
export interface NoText {
  readonly kind: Exclude<FileKind, OfficialText['kind']> | 'big5' | `office-${Exclude<OfficeFault, 'other-kind'>}`;
}

const NOTHING_ASIDE = { furniture: [], asides: [], notes: {} } as const;

/** Reads the bytes of an official text. What a file is, is seen by its bytes; its reader is loaded for it. */
export async function readOfficialText(bytes: Uint8Array): Promise<OfficialText | NoText> {
  const kind = fileKind(bytes);
  if (kind === 'office-zip') {
    const { readDocx, OfficeError, DOCX_READING } = await import('@workplan/office/docx');
    const read = readOffice(kind, 'docx', DOCX_READING, () => readDocx(bytes), OfficeError);
    return read.kind === kind ? readWorkbook(bytes) : read;
  }
  if (kind === 'office-ole') {
    const { readDoc, OfficeError, DOC_READING } = await import('@workplan/office/doc');
    return readOffice(kind, 'doc', DOC_READING, () => readDoc(bytes), OfficeError);
  }
  if (kind === 'pdf') {
    const { readPdf, OfficeError, PDF_READING } = await import('@workplan/pdf');
    return readOffice('binary', 'pdf', PDF_READING, () => readPdf(bytes), OfficeError);
  }
  if (kind === 'rtf') {
    const { readRtf, OfficeError, RTF_READING } = await import('@workplan/office/rtf');
    return readOffice('binary', 'rtf', RTF_READING, () => readRtf(bytes), OfficeError);
  }
  if (kind === 'mhtml') return readArchive(bytes);
  if (kind !== 'text' && kind !== 'html' && kind !== 'empty') return { kind };
  const { text, encoding, damaged } = decodeText(bytes);
  if (encoding === 'gb18030' && isLikelyBig5(bytes)) return { kind: 'big5' };
  if (kind !== 'html') return { kind, text, encoding, damaged, ...NOTHING_ASIDE };
  const { readPage } = await import('@workplan/core/html');
  const page = readPage(text);
  return { kind, text: page.text, encoding, damaged, ...NOTHING_ASIDE, furniture: page.furniture, tables: page.tables };
}

/** A web page and what belongs to it in one file: the page is what is read. */
async function readArchive(bytes: Uint8Array): Promise<OfficialText | NoText> {
  const { pageOfArchive, readPage } = await import('@workplan/core/html');
  const content = pageOfArchive(bytes);
  if (content === undefined) return { kind: 'mhtml' };
  const { text: page, encoding, damaged } = decodeText(content);
  const { text, furniture, tables } = readPage(page);
  return { kind: 'html', text, encoding, damaged, ...NOTHING_ASIDE, furniture, tables };
}

/** An archive whose main part is no Word document: a workbook, or something else. */
async function readWorkbook(bytes: Uint8Array): Promise<OfficialText | NoText> {
  const { readXlsx, OfficeError, XLSX_READING } = await import('@workplan/office/xlsx');
  return readOffice('office-zip', 'xlsx', XLSX_READING, () => readXlsx(bytes), OfficeError);
}

function readOffice(
  other: 'office-zip' | 'office-ole' | 'binary',
  kind: 'docx' | 'doc' | 'xlsx' | 'pdf' | 'rtf',
  reading: string,
  read: () => OfficeText,
  isFault: new (...args: never[]) => { readonly fault: OfficeFault },
): OfficialText | NoText {
  try {
    const { text, asides, notes, tables } = read();
    const found = tables.length === 0 ? {} : { tables };
    return { kind, text, reading, encoding: 'utf-8', damaged: false, furniture: [], asides, notes, ...found };
  } catch (error) {
    if (!(error instanceof isFault)) throw error;
    return { kind: error.fault === 'other-kind' ? other : `office-${error.fault}` };
  }
}

/** Whether a file could be read as an official text. */
export const isText = (read: OfficialText | NoText): read is OfficialText => 'text' in read;
