import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A printed line. Millimetres from the left and the top of its page. */
export interface PrintedLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** Whether a program is on this machine. */
export const isThere = (program: string, option: string): boolean => spawnSync(program, [option]).status === 0;

/** Whether the programs are here that make pages and measure them. */
export const canMeasure = (): boolean => isThere('soffice', '--version') && isThere('pdftotext', '-v');

/** Says, once and in plain words, that pages were not measured. */
export function sayNotMeasured(): void {
  console.warn('Pages were not measured: LibreOffice (soffice) and poppler (pdftotext) are needed for it.');
}

/** Saves a file of an office in another format with LibreOffice. */
export function convert(content: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-office-'));
  try {
    writeFileSync(join(folder, `file.${from}`), content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      join(folder, `file.${from}`),
    ]);
    if (status !== 0) throw new Error(`soffice: ${String(stderr)}`);
    return readFileSync(join(out, `file.${to.split(':')[0] ?? to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines of each page of a PDF file. */
export function linesOfPages(pdf: Uint8Array): PrintedLine[][] {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-pdf-'));
  try {
    writeFileSync(join(folder, 'file.pdf'), pdf);
    spawnSync('pdftotext', ['-bbox-layout', join(folder, 'file.pdf'), join(folder, 'boxes.html')]);
    return readFileSync(join(folder, 'boxes.html'), 'utf8').split('<page ').slice(1).map(linesIn);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LINE = /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^]*?)<\/line>/g;
const toMm = (points: string | undefined): number => (Number(points) / 72) * 25.4;

const linesIn = (page: string): PrintedLine[] =>
  [...page.matchAll(LINE)].map(([, left, top, right, bottom, words]) => ({
    left: toMm(left),
    right: toMm(right),
    top: toMm(top),
    bottom: toMm(bottom),
    text: (words ?? '').replace(/<[^>]*>|\s+/g, ''),
  }));
