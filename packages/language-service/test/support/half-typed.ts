import type { Dialect } from '@workplan/core';
import { TYPES } from '@workplan/core/schema';
import { pinyinOf } from '@workplan/registry/data';

/** A plan with a place in it where somebody is writing. */
export interface Draft {
  readonly text: string;
  readonly offset: number;
}

/** A number below another; a fixed sequence, so that a failure can be seen again. */
export type Random = (below: number) => number;

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

const NAMES = ['', 'j', 'jxw', 'czj', '市', '市教', '经信', 'deng', 'gqx', 'f', '各区', 'shi'];
const KEYS = Object.values(TYPES).flatMap(({ properties }) =>
  properties.flatMap(({ zh, en }) => [zh, zh.slice(0, 1), en.slice(0, 3), pinyinOf(zh).initials]),
);

/** A role list as it looks while it is being written, at some indent. */
const ROLE_VALUES: readonly ((name: string, margin: string) => string)[] = [
  (name) => ` [${name}│]`,
  (name) => ` [市教委, ${name}│]`,
  (name) => ` [${name}│, 市教委]`,
  (name) => ` ["${name}│"]`,
  (name) => ` ${name}│`,
  (name) => `${name === '' ? '' : ' '}${name}│`,
  (name) => ` ${name}│ # 待定`,
  (name, margin) => `\n${margin}  - ${name}│`,
  (name, margin) => `\n${margin}- ${name}│`,
  (name, margin) => `\n${margin}  - 市教委\n${margin}  - ${name}│`,
  (name, margin) => ` [\n${margin}  市教委, ${name}│\n${margin}]`,
];
const ROLES: Readonly<Record<Dialect, readonly string[]>> = {
  zh: ['牵头', '责任', '配合', '督办'],
  en: ['lead', 'responsible', 'support', 'supervise'],
};
const OTHERS: Readonly<Record<Dialect, readonly string[]>> = { zh: ['时限', '出处'], en: ['deadline', 'source'] };
const TIMES = ['', '年', 'nd', '6', '持续'];

/** The lines on which an object's keys stand, as [line number, margin of the keys]. */
const keyLines = (lines: readonly string[]): [number, string][] =>
  lines.flatMap((line, at): [number, string][] => {
    const match = /^( *)((?:- )*)[^\s#:"'[\]{}-][^:]*:(?: |$)/.exec(line);
    return match === null ? [] : [[at, ' '.repeat((match[1] ?? '').length + (match[2] ?? '').length)]];
  });

/** Ways in which a plan is being written; none of them breaks what stands around. */
const WRITING: readonly ((lines: readonly string[], dialect: Dialect, random: Random) => string | undefined)[] = [
  // A key begun beside others, above one of them that does not open an item.
  (lines, _, random) => {
    const places = keyLines(lines).filter(([at]) => !/^ *- /.test(lines[at] ?? ''));
    if (places.length === 0) return undefined;
    const [at, margin] = pick(random, places);
    return insert(lines, at, `${margin}${pick(random, KEYS)}│`);
  },
  // A role or a time begun in place of one that stands there.
  (lines, dialect, random) => {
    const isOurs = (line: string): boolean =>
      [...ROLES[dialect], ...OTHERS[dialect]].some((key) => line.trimStart().startsWith(`${key}: `));
    const places = lines.flatMap((line, at) => (isOurs(line) ? [at] : []));
    if (places.length === 0) return undefined;
    const at = pick(random, places);
    const line = lines[at] ?? '';
    const margin = /^ */.exec(line)?.[0] ?? '';
    const key = line.trim().replace(/:.*/, '');
    const value = ROLES[dialect].includes(key)
      ? pick(random, ROLE_VALUES)(pick(random, NAMES), margin)
      : ` ${pick(random, TIMES)}│`;
    return [...lines.slice(0, at), `${margin}${key}:${value}`, ...lines.slice(at + 1)].join('\n');
  },
  // An item begun below the last line of a list of objects.
  (lines, _, random) => {
    const items = lines.flatMap((line, at) => (/^ *- [^\s:]+:/.test(line) ? [at] : []));
    if (items.length === 0) return undefined;
    const at = pick(random, items);
    const margin = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
    return insert(lines, at, `${margin}-${pick(random, ['│', ' │', ' x│', ' b│', ' 序│', ' n│', ' rw│'])}`);
  },
  // An item in braces.
  (lines, dialect, random) => {
    const items = lines.flatMap((line, at) => (/^ *- [^\s:]+:/.test(line) ? [at] : []));
    if (items.length === 0) return undefined;
    const at = pick(random, items);
    const margin = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
    return insert(
      lines,
      at,
      `${margin}- ${pick(random, FLOW_MAPS)(pick(random, ['', ...KEYS]), pick(random, ROLES[dialect]), pick(random, NAMES), margin)}`,
    );
  },
];

/** A map in braces as it looks while it is being written, at some indent, with a key and a role of the dialect. */
const FLOW_MAPS: readonly ((key: string, role: string, name: string, margin: string) => string)[] = [
  () => '{│}',
  (key) => `{${key}│}`,
  (key) => `{ ${key}│ }`,
  (key, role) => `{${role}: [市教委], ${key}│}`,
  (key, role) => `{${role}: [市教委],${key}│}`,
  (key, role) => `{${role}: [市教委] ${key}│}`,
  (_, role) => `{${role}: "市教委"│}`,
  (key, role) => `{${key}│ ${role}: 市教委}`,
  (key, role) => `{${key}│: 1, ${role}: 市教委}`,
  (key, role) => `{${role}: 市教委, ${key}│, x: 1}`,
  (_, role, name) => `{${role}: [${name}│]}`,
  (_, role, name) => `{x: 1, ${role}: [市教委, ${name}│], y: 2}`,
  (_, role, name) => `{${role}: ${name}│}`,
  (_, role, name) => `{${role}:${name === '' ? '' : ' '}${name}│, x: 1}`,
  (_, role, name) => `{${role}: "${name}│"}`,
  (_, role, name) => `{${role}: 市教委、${name}│}`,
  (key, role, _, margin) => `{${role}: [市教委],\n${margin}    ${key}│}`,
  (key, role, _, margin) => `{ # 注\n${margin}    ${key}│\n${margin}    ${role}: 市教委\n${margin}  }`,
  (_, role, name, margin) => `{x: 1,\n${margin}    ${role}: [市教委,\n${margin}      ${name}│]}`,
  (_, role, name, margin) => `{\n${margin}    ${role}: ${name}│\n${margin}  }`,
  // Not closed yet.
  (key, role) => `{${role}: [市教委], ${key}│`,
  (key) => `{${key}│`,
  (_, role, name) => `{${role}: [市教委, ${name}│`,
  (_, role, name, margin) => `{${role}: 市教委,\n${margin}    ${role}: ${name}│`,
];

const insert = (lines: readonly string[], at: number, line: string): string =>
  [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');

/** A plan in which something is being written as it should be; undefined where this plan has no place for it. */
export function halfTyped(text: string, dialect: Dialect, random: Random): Draft | undefined {
  const marked = pick(random, WRITING)(text.split('\n'), dialect, random);
  if (marked === undefined) return undefined;
  const offset = marked.indexOf('│');
  return { text: marked.replace('│', ''), offset };
}

const TYPOS = ['：', '，', '"', '[', ']', '- ', '\n', '　', '#', ': ', '\t', '{', '}', '{序号: 1, '];

/** A plan with mistakes in it, and any place. */
export function slipped(text: string, random: Random): Draft {
  let damaged = text;
  for (let count = random(3); count >= 0; count -= 1) {
    const at = random(damaged.length + 1);
    damaged = damaged.slice(0, at) + pick(random, TYPOS) + damaged.slice(at + random(3));
  }
  return { text: damaged, offset: random(damaged.length + 1) };
}
