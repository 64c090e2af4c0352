import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const GATE = 'packages/workspace/src/files/node/';

/** Files outside the gate that may use the file system, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'packages/cli/src/start/code-files.ts': 'compiled code is read before any program is there',
  'packages/cli/src/start/load-program.ts': 'the program itself is read before it is there',
};

const FILE_SYSTEM = /^(?:node:)?(?:fs|fs\/promises)$|^(?:graceful-fs|fs-extra)$/;

/** The modules of the file system that a source names: in imports, exports, calls of import and require, anywhere in a text of its own. */
function fileSystemIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && FILE_SYSTEM.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** All sources of what is delivered; tests, scripts and builds are not. */
function sources(): string[] {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/src`);
  return [...packages, 'extension/src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => relative(ROOT, join(ROOT, folder, name))),
  );
}

describe('the file system', () => {
  test('is used by the gate alone', () => {
    const users = sources().filter((file) => fileSystemIn(readFileSync(join(ROOT, file), 'utf8')).length > 0);
    expect(users.filter((file) => file.startsWith(GATE)).length).toBeGreaterThan(5);
    expect(users.filter((file) => !file.startsWith(GATE)).sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  test.each([
    "import { readFileSync } from 'node:fs';",
    "import fs from 'fs';",
    "export * from 'node:fs/promises';",
    "const { statSync } = await import('node:fs');",
    'const fs = require(`fs`);',
    "const fs = process.getBuiltinModule('node:fs');",
    "type Fs = typeof import('node:fs');",
  ])('is found in: %s', (source) => {
    expect(fileSystemIn(source)).toHaveLength(1);
  });
});
