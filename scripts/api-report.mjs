// Writes what each package exports to packages/<name>/api/<entry>.api.d.ts, from its built
// declarations. With --check it only compares: a change of the public API has to be committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './lib.mjs';
import { entriesOf, manifests } from './sources.mjs';

/** Packages that a developer installs; those below them are what they are made of. */
const PUBLIC = [
  'core',
  'registry',
  'compare',
  'tables',
  'exchange',
  'office',
  'pdf',
  'language-service',
  'language-server',
  'workspace',
];
const ALL = manifests();
const check = process.argv.includes('--check');
let drifted = 0;

const entriesIn = (name) => entriesOf(ALL.get(name)).map(({ entry }) => entry);
const builtOf = (name, entry) => join(ROOT, 'packages', name, 'dist', `${entry}.d.ts`);
/** One for all packages: most of what it reads is the same for each. */
const program = ts.createProgram(
  PUBLIC.flatMap((name) => entriesIn(name).map((entry) => builtOf(name, entry))),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    noEmit: true,
  },
);

for (const name of PUBLIC) {
  for (const entry of entriesIn(name)) {
    const path = `packages/${name}/api/${entry}.api.d.ts`;
    const text = report(program, builtOf(name, entry), `@workplan/${name}${entry === 'index' ? '' : `/${entry}`}`);
    let current = '';
    try {
      current = readFileSync(join(ROOT, path), 'utf8');
    } catch {
      /* not written yet */
    }
    if (current === text) continue;
    if (check) {
      console.error(`drift: ${path} is not what the package exports; run npm run api and review the change`);
      drifted += 1;
      continue;
    }
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.error(`wrote ${path}`);
  }
}
process.exitCode = drifted > 0 ? 1 : 0;

function report(program, file, title) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is missing; build first`);
  const printer = ts.createPrinter({ removeComments: true });
  const symbols = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? [symbol.name, checker.getAliasedSymbol(symbol)] : [symbol.name, symbol],
    );
  const parts = symbols
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, symbol]) =>
      (symbol.declarations ?? []).map((declaration) => {
        const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
        const text = printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile());
        const own = symbol.name;
        return own === name ? text : `// exported as ${name}\n${text}`;
      }),
    );
  return `// The public API of ${title}. Written by scripts/api-report.mjs; review every change of it.\n\n${parts.join('\n\n')}\n`;
}
