import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

/**
 * Has the sources of our packages count the blocks that run: bodies of functions and loops, branches of conditions, right
 * sides of `&&`, `||` and `??`, cases, handlers. V8 can count too (precise coverage), but runs all code without its optimizing
 * compiler then, and each look at its counts is a report of every function of the process.
 */
export const countBlocks = (): Plugin => ({
  name: 'count-blocks',
  enforce: 'post',
  transform(code, id) {
    return IS_OURS.test(id) ? { code: HEAD + counted(code, this.parse(code)), map: null } : undefined;
  },
});

const IS_OURS = /\/packages\/[\w-]+\/src\/[^?]*\.[jt]s$/;
const COUNTER = fileURLToPath(new URL('./ran.ts', import.meta.url));
/** On the line of the first statement, so that faults keep their line. */
const HEAD = `import { ran as ran$of } from ${JSON.stringify(COUNTER)};const ran$=ran$of;`;
const COUNT = 'ran$[0]++';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
type Insert = readonly [at: number, text: string];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** `{ … }` → `{ count; … }`; any other statement gets braces. */
const statement = (node: unknown): readonly Insert[] => {
  if (!isNode(node)) return [];
  if (node.type === 'BlockStatement') return [[node.start + 1, `${COUNT};`]];
  return [
    [node.start, `{${COUNT};`],
    [node.end, '}'],
  ];
};

/** `x` → `(count, x)`. */
const expression = (node: unknown): readonly Insert[] =>
  isNode(node)
    ? [
        [node.start, `(${COUNT},`],
        [node.end, ')'],
      ]
    : [];

const body = ({ body: inner }: Node): readonly Insert[] => statement(inner);

/** What is put in for a node of each kind that has blocks. */
const INSERTS: Readonly<Record<string, (node: Node) => readonly Insert[]>> = {
  FunctionDeclaration: body,
  FunctionExpression: body,
  ArrowFunctionExpression: (node) => (node['expression'] === true ? expression(node['body']) : body(node)),
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
function insertsIn(node: Node): readonly Insert[] {
  const own = INSERTS[node.type]?.(node) ?? [];
  return [...own, ...Object.values(node).flat().filter(isNode).flatMap(insertsIn)];
}

/** The code with what is put in. At one place, ends of inner nodes come before those of outer ones, and all before starts. */
function counted(code: string, program: object): string {
  const inserts = insertsIn({ type: 'Program', start: 0, end: code.length, program });
  const isEnd = (text: string): boolean => text === ')' || text === '}';
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
  return pieces.join('') + code.slice(from);
}
