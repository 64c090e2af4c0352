import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const packages = readdirSync(join(ROOT, 'packages'));

/** The sources that somebody wrote: of the packages, of their builds, and of the extension. */
export const SOURCES: readonly ts.SourceFile[] = [
  ...packages.flatMap((name) => [`packages/${name}/src`, `packages/${name}/build`]),
  'extension/src',
].flatMap((folder) => filesIn(folder, /(?<!\.d)\.ts$/));

/** The programs that build, generate and check. */
export const SCRIPTS: readonly ts.SourceFile[] = [
  ...packages.map((name) => `packages/${name}/scripts`),
  'scripts',
].flatMap((folder) => filesIn(folder, /\.mjs$/));

function filesIn(folder: string, wanted: RegExp): ts.SourceFile[] {
  let names: string[];
  try {
    names = readdirSync(join(ROOT, folder), { encoding: 'utf8', recursive: true });
  } catch {
    return [];
  }
  return names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => wanted.test(name) && !name.includes('generated'))
    .map((name) => ts.createSourceFile(name, readFileSync(join(ROOT, name), 'utf8'), ts.ScriptTarget.Latest, true));
}

/** A node and every one below it. */
export function nodesIn(node: ts.Node): readonly ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    all.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return all;
}

/** `packages/plan/src/document.ts:12 …`, for a message. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName}:${line + 1} ${node.getText().replace(/\s+/g, ' ').slice(0, 80)}`;
}
