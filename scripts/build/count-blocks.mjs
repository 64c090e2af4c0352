// Has code count its blocks that run: bodies of functions and loops, branches of conditions, right sides of `&&`, `||` and `??`,
// cases, handlers. V8 can count too (precise coverage), but runs all code without its optimizing compiler then, and each look at
// its counts is a report of every function of the process.
import { parseAst } from 'vitest/node';

const COUNT = 'ran$[0]++';

const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** `{ … }` → `{ count; … }`; any other statement gets braces. */
const statement = (node) => {
  if (!isNode(node)) return [];
  if (node.type === 'BlockStatement') return [[node.start + 1, `${COUNT};`]];
  return [
    [node.start, `{${COUNT};`],
    [node.end, '}'],
  ];
};

/** `x` → `(count, x)`. */
const expression = (node) =>
  isNode(node)
    ? [
        [node.start, `(${COUNT},`],
        [node.end, ')'],
      ]
    : [];

const body = ({ body: inner }) => statement(inner);

/** What is put in for a node of each kind that has blocks. */
const INSERTS = {
  FunctionDeclaration: body,
  FunctionExpression: body,
  ArrowFunctionExpression: (node) => (node.expression === true ? expression(node.body) : body(node)),
  ForStatement: body,
  ForInStatement: body,
  ForOfStatement: body,
  WhileStatement: body,
  DoWhileStatement: body,
  CatchClause: body,
  IfStatement: ({ consequent, alternate }) => [...statement(consequent), ...statement(alternate)],
  ConditionalExpression: ({ consequent, alternate }) => [...expression(consequent), ...expression(alternate)],
  LogicalExpression: ({ right }) => expression(right),
  SwitchCase: ({ consequent }) => {
    const [first] = Array.isArray(consequent) ? consequent : [];
    return isNode(first) ? [[first.start, `${COUNT};`]] : [];
  },
};

/** All inserts below a node, outer ones before inner ones. */
function insertsIn(node) {
  const own = INSERTS[node.type]?.(node) ?? [];
  return [...own, ...Object.values(node).flat().filter(isNode).flatMap(insertsIn)];
}

/**
 * The code with what is put in. At one place, ends of inner nodes come before those of outer ones, and all before starts.
 *
 * @param counter what is imported for the count; it stands on the first line, so that faults keep their line
 */
export function countBlocks(code, counter) {
  const inserts = insertsIn({ type: 'Program', start: 0, end: code.length, program: parseAst(code) });
  const isEnd = (text) => text === ')' || text === '}';
  const [ends, starts] = [
    inserts.filter(([, text]) => isEnd(text)).reverse(),
    inserts.filter(([, text]) => !isEnd(text)),
  ];
  const ordered = [...ends, ...starts].sort(([a], [b]) => a - b);
  let from = 0;
  const pieces = ordered.map(([at, text]) => {
    const piece = code.slice(from, at) + text;
    from = at;
    return piece;
  });
  const head = `import { ran as ran$of } from ${JSON.stringify(counter)};const ran$=ran$of;`;
  return head + pieces.join('') + code.slice(from);
}
