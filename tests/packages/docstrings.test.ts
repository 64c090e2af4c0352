import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { entriesOf, manifests, published } from '../../scripts/sources.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ALL = manifests();
const ENTRIES = published().flatMap((folder) =>
  entriesOf(ALL.get(folder) ?? {}).map(({ entry }) => ({
    name: entry === 'index' ? `@workplan/${folder}` : `@workplan/${folder}/${entry}`,
    // As it is delivered: types alone take less to read than sources.
    file: join(ROOT, 'packages', folder, 'dist', `${entry}.d.ts`),
  })),
);

let program: ts.Program;
let checker: ts.TypeChecker;

beforeAll(() => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  program = ts.createProgram(
    ENTRIES.map(({ file }) => file),
    { ...options, customConditions: [], noEmit: true },
  );
  checker = program.getTypeChecker();
});

/** What an entry exports, each as it is declared. */
function exportsOf(file: string): ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
}

/** Members that nobody else describes: those of interfaces and classes that are called. */
const methodsOf = (symbol: ts.Symbol): ts.Symbol[] =>
  [...(symbol.members?.values() ?? [])].filter(
    ({ flags, declarations = [] }) =>
      flags & ts.SymbolFlags.Method &&
      !declarations.some(
        (declaration) =>
          ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected) ||
          (ts.isMethodDeclaration(declaration) && ts.isPrivateIdentifier(declaration.name)),
      ),
  );

const isSaid = (symbol: ts.Symbol): boolean => symbol.getDocumentationComment(checker).length > 0;

test.each(ENTRIES)('every public symbol of $name says what it is', ({ name, file }) => {
  const symbols = exportsOf(file);
  expect(symbols.length, name).toBeGreaterThan(0);
  const silent = symbols.flatMap((symbol) => [
    ...(isSaid(symbol) ? [] : [symbol.name]),
    ...methodsOf(symbol)
      .filter((method) => !isSaid(method))
      .map((method) => `${symbol.name}.${method.name}`),
  ]);
  expect(silent).toEqual([]);
});
