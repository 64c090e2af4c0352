import { labelsScope, splitNames } from '@workplan/official/attribution';
import { ROLES } from '@workplan/plan/schema';
import { isSureBody } from '@workplan/plan/names';
import { isShared, statementsOf } from './share-roles.js';
import { attributionsIn } from './task-text.js';
import type { PrintedPassage, PrintedTask } from './printed-tasks.js';

/** Bodies that an attribution of a task prints and no role of the plan holds. */
export interface UnheldBodies {
  /** The first line of the task, from 1. */
  readonly line: number;
  readonly names: readonly string[];
}

/** Words that show that a bracket or a line says who answers, though it could not be read. */
const SAYS_WHO = /牵头|负责|责任(?:单位|部门)|配合|协办|承办|落实/;
const BRACKETED = /[（(]([^（()）\n]{4,300})[）)]/g;
const LABELLED = /(?:^|\n)[ \t\u3000]*[^：:\n]{0,8}(?:牵头|责任|配合|承办|协办)(?:单位|部门)[：:]([^\n]{2,300})/g;
/** 由市教育局牵头 and 请市教育局牵头 inside a sentence that was read as prose. */
const IN_PROSE = /(?:^|[。；;，,\n])(?:由|请|责成|交由|委托)([^，,。；;：:（）()\n]{3,60}?)(?:牵头|承办|主办)/g;
/** …完工。★县住建局 县财政局: nothing but names behind the last sentence of a line. */
const BEHIND = /[。；！]([^。；！，,：:（）()\n]{3,80})$/gm;
const BETWEEN_NAMES = /[、 \t\u3000★☆▲△●◎◆*]+/;
const MARKS = /^.*[：:]|(?<!牵头|负责|配合|落实|协办|承办|等)(?:牵头|负责|配合|落实|协办|承办|等)+$/g;

/** What the tasks of a plan print of bodies without holding them, so that nothing is lost in silence. */
export const unheldBodies = (printed: readonly PrintedTask[]): UnheldBodies[] =>
  printed.flatMap(({ task, line, text }) => {
    const shared = new Set((task.sharedRoles ?? []).flatMap((roles) => ROLES.flatMap((role) => roles[role] ?? [])));
    const names = unheldIn(text, shared);
    return names.length === 0 ? [] : [{ line, names }];
  });

/** Bodies that headings and texts outside of tasks give to some tasks, where it is not certain to which. */
export const statedBodies = (passages: readonly PrintedPassage[]): UnheldBodies[] =>
  passages.flatMap(({ line, text, side }) => {
    const open = statementsOf(text).filter((statement) => !isShared(statement, side));
    const names = [...new Set(open.flatMap((statement) => statement.names))];
    return names.length === 0 ? [] : [{ line, names }];
  });

/** Bodies in groups without a role, in statements for other tasks, and in brackets or labelled lines that were read as none. */
function unheldIn(text: string, shared: ReadonlySet<string>): string[] {
  const found = attributionsIn(text);
  const names = found.flatMap(({ groups }) =>
    groups.filter(({ role, word }) => role === undefined && !labelsScope(word)).flatMap((group) => group.names),
  );
  for (const part of [text, ...found.flatMap(({ statement }) => statement ?? [])])
    names.push(...statementsOf(part).flatMap((statement) => statement.names.filter((name) => !shared.has(name))));
  for (const pattern of [BRACKETED, LABELLED]) {
    let next = 0;
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match[1] ?? '');
      while ((found[next]?.end ?? Infinity) <= at) next += 1;
      if ((found[next]?.start ?? Infinity) <= at || !SAYS_WHO.test(match[0])) continue;
      names.push(...splitNames(match[1] ?? '').map((name) => name.replace(MARKS, '')));
    }
  }
  const held = new Set(found.flatMap(({ groups }) => groups.flatMap((group) => group.names)));
  for (const match of text.matchAll(IN_PROSE))
    names.push(...splitNames(match[1] ?? '').filter((name) => !held.has(name)));
  for (const match of text.matchAll(BEHIND)) {
    const parts = (match[1] ?? '').split(BETWEEN_NAMES).filter((part) => part !== '');
    if (parts.every(isSureBody)) names.push(...parts.filter((name) => !held.has(name)));
  }
  return [...new Set(names.filter(isSureBody))];
}
