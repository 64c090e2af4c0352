import { labelsScope, splitNames } from '@workplan/official/attribution';
import { ROLES } from '@workplan/plan/schema';
import { isSureBody, namesClassOfBodies } from '@workplan/plan/names';
import type { WrittenTask } from '@workplan/plan/write';
import { isShared, statementsOf } from './share-roles.js';
import { attributionsIn } from './task-text.js';
import type { PrintedPassage, PrintedRow, PrintedTask } from './printed-tasks.js';

/** Bodies that an attribution of a task prints and no role of the plan holds. */
export interface UnheldBodies {
  /** The first line of the task, from 1. */
  readonly line: number;
  readonly names: readonly string[];
}

/** Words that show that a bracket or a line says who answers, though it could not be read. */
const SAYS_WHO = /牵头|负责|责任(?:单位|部门)|配合|协办|承办|落实|为主|为辅|组织|统筹|推进|实施|承担/;
const BRACKETED = /[（(]([^（()）\n]{4,300})[）)]/g;
const LABELLED = /(?:^|\n)[ \t\u3000]*[^：:\n]{0,8}(?:单位|部门)[：:]([^\n]{2,300})/g;
/** 由市教育局牵头 inside a sentence that was read as prose. */
const IN_PROSE = /(?:^|[。；;，,\n])由([^，,。；;：:（）()\n]{3,60}?)(?:牵头|承办|主办)/g;
/** 请市教育局盘点资产: whoever is asked, whatever is to be done. */
const ASKED = /(?:^|[。；;，,\n])(?:请|责成|交由|委托)([^，,。；;：:（）()\n]{3,60})/g;
/** 县水利局负责水库安全检查: a sentence that begins with who acts. */
const BEGINS = /(?:^|[。；;，,\n])([^，,。；;：:（）()\n]{3,40}?)(?:负责(?!人|同志)|牵头|会同|承担)/g;
/** 牵头单位为市教育局、市财政局: a label without a colon. */
const COPULA = /(?:牵头|责任|主办|承办|配合|协办)(?:单位|部门)(?:为|是|包括)([^，,。；;：:（）()\n]{3,100})/g;
/** …完工。★县住建局 县财政局: nothing but names behind the last sentence of a line. */
const BEHIND = /[。；！]([^。；！，,：:（）()\n]{3,80})$/gm;
/** A line below the first that holds nothing but names. */
const LINE = /\n[ \t\u3000]*([^。；！：:\n]{3,200})(?=\n|$)/g;
const BETWEEN_NAMES = /[、 \t\u3000★☆▲△●◎◆*]+/;
const MARKS =
  /^.*[：:]|(?<!牵头|负责|配合|落实|协办|承办|等|为主|为辅|组织|统筹|推进|实施|承担)(?:牵头|负责|配合|落实|协办|承办|等|为主|为辅|组织|统筹|推进|实施|承担)+$/g;

/** What the tasks of a plan print of bodies without holding them, so that nothing is lost in silence. */
export const unheldBodies = (printed: readonly PrintedTask[]): UnheldBodies[] =>
  printed.flatMap(({ task, line, text }) => {
    const names = unheldIn(text, heldBy(task), sharedBy(task));
    return names.length === 0 ? [] : [{ line, names }];
  });

/** Bodies in cells of columns that are not known (其他单位). */
export const bodiesInCells = (rows: readonly PrintedRow[]): UnheldBodies[] =>
  rows.flatMap(({ task, line }) => {
    const held = heldBy(task);
    const names = (task.cells ?? [])
      .flatMap((cell) => namesAlone(cell))
      .filter((name) => !held.has(name) && OF_GOVERNMENT.test(name));
    return names.length === 0 ? [] : [{ line, names: [...new Set(names)] }];
  });

/** Bodies that headings and texts outside of tasks give to some tasks, where it is not certain to which. */
export const statedBodies = (passages: readonly PrintedPassage[]): UnheldBodies[] =>
  passages.flatMap(({ line, text, side }) => {
    const open = statementsOf(text).filter((statement) => !isShared(statement, side));
    const names = [...new Set(open.flatMap((statement) => statement.names))];
    return names.length === 0 ? [] : [{ line, names }];
  });

/** Columns of whose names nothing is known may hold who builds or applies too. */
const OF_GOVERNMENT = /(?:局|委|委员会|办|办公室|厅|政府|管委会?|总队|支队|街道|部门|单位)$/;

const sharedBy = (task: WrittenTask): ReadonlySet<string> =>
  new Set((task.sharedRoles ?? []).flatMap((roles) => ROLES.flatMap((role) => roles[role] ?? [])));
const heldBy = (task: WrittenTask): ReadonlySet<string> =>
  new Set([task, ...(task.clauses ?? [])].flatMap((part) => ROLES.flatMap((role) => part[role] ?? [])));

/** 各省（自治区、直辖市）: levels, a label with its bar, and what is to be done (新增达标小区) are no names. */
const NO_NAME =
  /^(?:创建|新增|完成|实现|启动|申报|争创|争取|开工|保障|落实)|^(?:自治[区州县]|直辖市|县级市|开发区|功能区|新区|园区|社区|街道|乡镇|地区)$|[【】｜丨|]/;

/** The names of a text that holds nothing but names of bodies; none of any other. */
function namesAlone(text: string): string[] {
  const names = splitNames(text.trim());
  return names.length > 0 && names.every((name) => isSureBody(name) && !NO_NAME.test(name)) ? names : [];
}

/** Bodies in groups without a role, in statements for other tasks, and in words that were read as none. */
function unheldIn(text: string, held: ReadonlySet<string>, shared: ReadonlySet<string>): string[] {
  const found = attributionsIn(text);
  const names = found.flatMap(({ groups }) =>
    groups.filter(({ role, word }) => role === undefined && !labelsScope(word)).flatMap((group) => group.names),
  );
  for (const part of [text, ...found.flatMap(({ statement }) => statement ?? [])])
    names.push(...statementsOf(part).flatMap((statement) => statement.names.filter((name) => !shared.has(name))));
  for (const pattern of [BRACKETED, LABELLED]) {
    let next = 0;
    for (const match of text.matchAll(pattern)) {
      const inner = match[1] ?? '';
      const at = match.index + match[0].indexOf(inner);
      while ((found[next]?.end ?? Infinity) <= at) next += 1;
      if ((found[next]?.start ?? Infinity) <= at) continue;
      if (SAYS_WHO.test(match[0])) names.push(...splitNames(inner).map((name) => name.replace(MARKS, '')));
      else if (pattern === LABELLED || !endsInBody(text.slice(Math.max(0, match.index - LONGEST_NAME), match.index)))
        names.push(...namesAlone(inner));
    }
  }
  return [...new Set([...names, ...namesInProse(text).filter((name) => !holds(held, name))].filter(isSureBody))];
}

/** Words behind a name may be taken for a part of it: 市教育局会同市财政局. */
const holds = (held: ReadonlySet<string>, name: string): boolean =>
  held.has(name) || [...held].some((own) => name.startsWith(own) || own.startsWith(name));

const LONGEST_NAME = 20;
/** 市大数据中心（市经济信息化委）: the bracket explains a name. */
const endsInBody = (before: string): boolean => isSureBody(before.split(/[，,。；;：:、\s由]/).at(-1) ?? '');

/** The names before a verb that need not be known. 请各地区认真落实 speaks to everybody. */
function askedIn(words: string): string[] {
  const names: string[] = [];
  for (const piece of namesClassOfBodies(words) ? [] : splitNames(words.split(BEHIND_NAMES, 1)[0] ?? '')) {
    let length = Math.min(piece.length, LONGEST_NAME);
    while (length >= SHORTEST_NAME && !isSureBody(piece.slice(0, length))) length -= 1;
    if (length >= SHORTEST_NAME) names.push(piece.slice(0, length));
    if (length < piece.length) break;
  }
  return names;
}
const SHORTEST_NAME = 3;
const BEHIND_NAMES = /会同|等|尽[快早]|抓紧|按|于|在|将|把/;

/** Names in sentences that say who acts, and names by themselves behind a sentence or on a line. */
function namesInProse(text: string): string[] {
  const names = [...text.matchAll(IN_PROSE)].flatMap(([, words = '']) => splitNames(words));
  for (const [, words = ''] of text.matchAll(ASKED)) names.push(...askedIn(words));
  for (const match of text.matchAll(COPULA)) names.push(...splitNames(match[1] ?? ''));
  for (const match of text.matchAll(BEGINS)) names.push(...namesAlone(match[1] ?? ''));
  for (const match of text.matchAll(BEHIND)) {
    const parts = (match[1] ?? '').split(BETWEEN_NAMES).filter((part) => part !== '');
    if (parts.every(isSureBody)) names.push(...parts);
  }
  for (const match of text.matchAll(LINE)) names.push(...namesAlone(match[1] ?? ''));
  return names;
}
