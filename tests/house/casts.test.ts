import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesIn, placeOf, SOURCES } from './sources.js';

/** So many casts there are today. A new one has to take the place of an old one: narrow, guard or write a better type. */
const CEILING = 115;

/** `x as T`; `as const` says nothing that the compiler could not know. */
const isCast = (node: ts.Node): node is ts.AsExpression => ts.isAsExpression(node) && node.type.getText() !== 'const';

const casts = SOURCES.flatMap((file) => nodesIn(file).filter(isCast));

test('there are no more casts than there were', () => {
  expect(SOURCES.length).toBeGreaterThan(900);
  expect(casts.length).toBeLessThanOrEqual(CEILING);
});

test('no cast goes through another type, and none silences the compiler', () => {
  const double = casts.filter(({ expression, type }) => {
    let inner = expression;
    while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
    return isCast(inner) || /^(?:any|never|unknown)$/.test(type.getText());
  });
  expect(double.map(placeOf)).toEqual([]);
  const silenced = SOURCES.flatMap((file) =>
    nodesIn(file).filter((node) => ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)),
  );
  expect(silenced.map(placeOf)).toEqual([]);
});
