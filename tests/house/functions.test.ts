import ts from 'typescript';
import { expect, test } from 'vitest';
import { placeOf, SCRIPTS, SOURCES } from './sources.js';

/** So many lines a function may have, with its comments and empty lines, and with the functions in it. */
const MOST_LINES = 60;

/** The lines of a node, from its first word to its last. */
function linesOf(node: ts.Node): number {
  const file = node.getSourceFile();
  const line = (at: number): number => file.getLineAndCharacterOfPosition(at).line;
  return line(node.end) - line(node.getStart()) + 1;
}

/** The functions below a node that are too long; in a short node there are none, and it is not looked into. */
function longFunctions(node: ts.Node): ts.Node[] {
  if (linesOf(node) <= MOST_LINES) return [];
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inner.push(...longFunctions(child)));
  return ts.isFunctionLike(node) ? [node, ...inner] : inner;
}

test('no function is longer than a screen', () => {
  expect(SCRIPTS.length).toBeGreaterThan(30);
  const long = [...SOURCES, ...SCRIPTS].flatMap(longFunctions);
  expect(long.map((node) => `${placeOf(node).slice(0, 80)} … ${linesOf(node)} lines`)).toEqual([]);
});
