import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A regular expression of the program: a literal, or one that is put together when the program runs. */
export interface Expression {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A `new RegExp(…)`; `inFunction` when it does not run as its module loads. */
export interface Construction {
  readonly file: string;
  readonly line: number;
  readonly inFunction: boolean;
  readonly code: string;
}

const SOURCES = ['packages/*/src/**/*.ts', 'packages/*/src/*.ts', 'extension/src/**/*.ts', 'extension/src/*.ts'];

export const sourceFiles = (): string[] => [
  ...new Set(
    execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...SOURCES], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .trim()
      .split('\n'),
  ),
];

/** Every regular expression in one source file. */
export function expressionsOf(file: string, text = readFileSync(ROOT + file, 'utf8')): [Expression[], Construction[]] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals: Expression[] = [];
  const constructions: Construction[] = [];
  const visit = (node: ts.Node, inFunction: boolean): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp')
      constructions.push({ file, line, inFunction, code: node.getText(tree) });
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)));
  };
  visit(tree, false);
  return [literals, constructions];
}
