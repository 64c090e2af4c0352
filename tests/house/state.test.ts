import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesIn, SOURCES } from './sources.js';

/** Where a process has its state: windows and pages of the editor, the start of the command, the writer of files. */
const SHELLS = /^(?:extension\/src\/|packages\/cli\/src\/main\.ts$|packages\/workspace\/src\/files\/node\/)/;

/** A top-level WeakMap may keep what follows from such a key alone; none of them changes once it is made. */
const KEYS: Readonly<Record<string, string>> = {
  Body: 'a body of a registry is frozen data',
  BoundObject: 'bound once; what is kept is its number among others of the same tree',
  Jurisdiction: 'a list of a registry is frozen data',
  Localized: 'a text of a rule',
  PlanDocument: 'a version of a plan; an edit makes another document',
  "PlanDocument['parts']":
    'they change with the plan; the keeper of the survey follows them, and answers for what they are now',
  "PlanDocument['parts']['places']": 'a text in pieces; an edit makes another one',
  ReadText: 'a text as it was read from a file',
  Registry: 'frozen when it is made',
  Scalar: 'a node of a tree; an edit makes another node',
  Seq: 'a node of a tree; an edit makes another node',
  Survey: 'a comparison of one plan with one source',
  TaskPart: 'a task as it is written; an edit makes another part',
  object: 'a document, a tree or a source that was read',
  'readonly Standing[]': 'the result of one comparison',
  'readonly Term[]': 'the word list of one configuration',
};

/** What is left, and why it does no harm. */
const ADMITTED: Readonly<Record<string, string>> = {
  'packages/cli/src/io/gb18030.ts cached': 'a table that is made once, and never changes',
  'packages/language-service/src/features/completion/keys.ts names': 'the words of the format, each folded once',
  'packages/language-service/src/features/per-task.ts shared': 'features join when they are loaded',
  'packages/lint/src/engine/check-part.ts empties': 'empty lists, one for each number of rules',
  'packages/anchor/src/source/normal-form.ts FOLDED': 'what a character is compared as; filled as characters come',
  'packages/anchor/src/source/source-index.ts latest': 'the index of the last source, by its text',
  'packages/registry/src/china/place-table.ts begun': 'a table that is made once, and never changes',
  'packages/registry/src/data/pinyin.ts tables': 'a table that is made once, and never changes',
  'packages/reports/src/text/cells.ts segmenter': 'an object of the platform that is made once',
  'packages/workspace/src/any-place.ts tables': 'a table that is made once, and never changes',
};

const CHANGES = /^(?:set|add|delete|clear|push|pop|splice|shift|unshift|sort|fill|reverse|copyWithin)$/;

/** The variables of a module by name. */
function variablesOf(file: ts.SourceFile): ReadonlyMap<string, ts.VariableDeclaration> {
  const declared = file.statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations);
  return new Map(declared.flatMap((one) => (ts.isIdentifier(one.name) ? [[one.name.text, one] as const] : [])));
}

/** The variable at the root of `a.b[c]`, and whether it is a sticky expression's place that is set. */
function rootOf(node: ts.Expression): string | undefined {
  let at = node;
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) at = at.expression;
  return ts.isIdentifier(at) ? at.text : undefined;
}

/** What a node changes: by assignment, by `++`, by a method that changes its object. */
function changedBy(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    // The place of a sticky expression is set before each use.
    const isPlace = ts.isPropertyAccessExpression(node.left) && node.left.name.text === 'lastIndex';
    return assigns && !isPlace ? rootOf(node.left) : undefined;
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const counts = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return counts ? rootOf(node.operand) : undefined;
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return CHANGES.test(node.expression.name.text) ? rootOf(node.expression.expression) : undefined;
  return undefined;
}

/** Whether a node stands in a function, and no parameter or variable of a function around it has the name. */
function meansTop(node: ts.Node, name: string): boolean {
  let inFunction = false;
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    inFunction = true;
    const own = nodesIn(at).some(
      (inner) =>
        (ts.isVariableDeclaration(inner) || ts.isParameter(inner) || ts.isBindingElement(inner)) &&
        ts.isIdentifier(inner.name) &&
        inner.name.text === name,
    );
    if (own) return false;
  }
  return inFunction;
}

/** The type of the keys of a WeakMap or WeakSet; undefined for anything else. */
function weakKey({ initializer }: ts.VariableDeclaration): string | undefined {
  if (initializer === undefined || !ts.isNewExpression(initializer)) return undefined;
  return /^Weak(?:Map|Set)$/.test(initializer.expression.getText())
    ? (initializer.typeArguments?.[0]?.getText() ?? '')
    : undefined;
}

const found = new Map<string, ts.VariableDeclaration>();
for (const file of SOURCES) {
  if (SHELLS.test(file.fileName)) continue;
  const variables = variablesOf(file);
  for (const node of nodesIn(file)) {
    const name = changedBy(node);
    const variable = name === undefined ? undefined : variables.get(name);
    if (name !== undefined && variable !== undefined && meansTop(node, name))
      found.set(`${file.fileName} ${name}`, variable);
  }
}

test('modules keep no state, but for what is listed here with its reason', () => {
  const others = [...found].filter(([, variable]) => weakKey(variable) === undefined).map(([name]) => name);
  expect(others.sort()).toEqual(Object.keys(ADMITTED).sort());
});

test('what a module keeps beside an object follows from an object that does not change', () => {
  const keys = [...found.values()].flatMap((variable) => weakKey(variable) ?? []);
  expect(keys.length).toBeGreaterThan(10);
  expect([...new Set(keys)].filter((key) => !(key in KEYS))).toEqual([]);
});
