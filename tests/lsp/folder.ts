import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of files for one test. */
export interface Folder {
  readonly path: string;
  read(name: string): string;
  write(name: string, text: string): void;
  remove(): void;
}

export function makeFolder(files: Readonly<Record<string, string>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'workplan-lsp-'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    write,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Where words stand in a text, as LSP counts. */
export function positionOf(
  text: string,
  words: string,
  shift = 0,
): { readonly line: number; readonly character: number } {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`The text has no “${words}”`);
  const before = text.slice(0, at + shift).split('\n');
  return { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 };
}

/** What a range covers. */
export function textIn(
  text: string,
  {
    start,
    end,
  }: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } },
): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}
