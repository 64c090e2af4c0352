import { labelsScope, splitNames } from '@workplan/official/attribution';
import { readNumeral } from '@workplan/official/outline';
import { columnKeys } from '@workplan/official/render';
import { ROLES } from '@workplan/plan/schema';
import { isSureBody, namesClassOfBodies } from '@workplan/plan/names';
import type { WrittenTask } from '@workplan/plan/write';
import { namesBehindLabels } from './behind-labels.js';
import {
  bodyAtStart,
  namesAlone,
  namesInProse,
  namesOfTasks,
  obligedIn,
  withoutAsides,
} from '../tasks/named-in-prose.js';
import { ROW_FORMS } from '../tables/row-form.js';
import { isShared, statementsOf } from '../tasks/share-roles.js';
import type { ReadAttributions } from '../tasks/attribution-reader.js';
import type { PrintedPassage, PrintedRow, PrintedTask } from '../tasks/printed-tasks.js';

/** Bodies that an attribution of a task prints and no role of the plan holds. */
export interface UnheldBodies {
  /** The first line of the task, from 1. */
  readonly line: number;
  readonly names: readonly string[];
  /** The heading of the column that has them, where they stand in one that is not known. */
  readonly column?: string;
}

/** Words that show that a bracket or a line says who answers, though it could not be read. */
const SAYS_WHO = /牵头|负责|责任(?:单位|部门)|配合|协办|承办|落实|为主|为辅|组织|统筹|推进|实施|承担|主办|共同/;
const BRACKETED = /[（(]([^（()）\n]{3,300})[）)]/g;
const LABELLED = /(?:^|[\n。])[ \t\u3000]*[^：:\n。]{0,8}(?:单位|部门|参加|出席|列席)[：:]([^\n。]{2,300})/g;
const MARKS =
  /^.*[：:]|^(?:以上|上述|以下|下列)[^由：:]{0,8}由|(?<!牵头|负责|配合|落实|协办|承办|主办|等|为主|为辅|组织|统筹|推进|实施|承担)(?:牵头|负责|配合|落实|协办|承办|主办|等|为主|为辅|组织|统筹|推进|实施|承担)+$/g;

/** 市卫健委（阶段性牵头）: a mark behind a name that says what it does, and was not read. */
const MARK_OF_ROLE = /[（(][^（()）]*(?:牵头|主办|主责|负责|责任|承办|配合|协办|参与|落实|督办)[^（()）]*[）)]$/;

/** What the tasks of a plan print of bodies without holding them, so that nothing is lost in silence. */
export const unheldBodies = (printed: readonly PrintedTask[], attributionsIn: ReadAttributions): UnheldBodies[] =>
  printed.flatMap(({ task, line, text }) => {
    const held = heldBy(task);
    const names = new Set(unheldIn(text, attributionsIn(text), held, sharedBy(task)));
    for (const name of behindMarks(text, held, attributionsIn)) names.add(name);
    return names.size === 0 ? [] : [{ line, names: [...names] }];
  });

/** 負(fù)責(zé): pages print how a letter is read behind it, and pictures behind a label: 责任部门🔃. Neither is read. */
const FOREIGN_MARKS = /\([a-z\u00df-\u01dc]{1,6}\)|[\u{1f000}-\u{1faff}]\ufe0f?/gu;
const withoutMarks = (text: string): string => text.replace(FOREIGN_MARKS, '');

/** The bodies whose attribution such marks hide. */
function behindMarks(text: string, held: ReadonlySet<string>, attributionsIn: ReadAttributions): string[] {
  const plain = withoutMarks(text);
  if (plain === text) return [];
  const known = new Set([...held].map(withoutMarks));
  return attributionsIn(plain)
    .flatMap(({ groups }) => groups.flatMap(({ role, names }) => (role === undefined ? [] : names)))
    .filter((name) => !known.has(name));
}

/** Bodies in cells of columns that are not known (其他单位). */
export function bodiesInCells(rows: readonly PrintedRow[]): UnheldBodies[] {
  // All rows of a table have the same columns.
  const known = new Map<PrintedRow['columns'], readonly string[]>();
  return rows.flatMap(({ task, line, columns }) => {
    if (task.cells === undefined) return [];
    const held = heldBy(task);
    const headings = known.get(columns) ?? unknownHeadings(columns);
    known.set(columns, headings);
    return task.cells.flatMap((cell, at) => {
      const column = headings[at];
      const isOfBodies = HEADS_BODIES.test(column ?? '');
      if (!isOfBodies && !MAY_END_SO.test(cell)) return [];
      const names = namesAlone(cell).filter((name) => !held.has(name) && (isOfBodies || OF_GOVERNMENT.test(name)));
      return names.length === 0 ? [] : [{ line, names: [...new Set(names)], ...(column ? { column } : {}) }];
    });
  });
}

/** The headings whose cells stand in 其他栏, in their order. */
function unknownHeadings(columns: readonly string[]): string[] {
  const [line = ''] = columns;
  const headings = columns.length === 1 ? (ROW_FORMS.map(({ cells }) => cells(line)).find(Boolean) ?? []) : columns;
  const keys = columnKeys(headings);
  return headings.filter((_, column) => keys[column] === undefined);
}

/** Bodies that headings and texts outside of tasks give to some tasks, where it is not certain to which, or to none. */
export const statedBodies = (passages: readonly PrintedPassage[], attributionsIn: ReadAttributions): UnheldBodies[] =>
  passages.flatMap(({ line, text, side, shared }) => {
    const held = sharedBy({ sharedRoles: [...shared] });
    const open = statementsOf(text).filter((statement) => !isShared(statement, side));
    const read = attributionsIn(text);
    const given = [
      ...read.flatMap(({ groups }) => groups.flatMap(({ role, names }) => (role === undefined ? [] : names))),
      ...namesBehindLabels(text, read),
      ...behindMarks(text, held, attributionsIn),
      ...namesInRow(text),
      ...(read.length === 0 ? namesAlone(AT_END.exec(text.trim())?.[1] ?? '') : []),
      ...obligedIn(withoutNumeral(text), 'named').map(({ name }) => name),
    ];
    const names = [...open.flatMap((statement) => statement.names), ...given.filter(isSureBody), ...namesOfTasks(text)];
    const unheld = [...new Set(names)].filter((name) => !held.has(name));
    return unheld.length === 0 ? [] : [{ line, names: unheld }];
  });

/** ①建设物流园（县商务局、县供销社）: a heading that may be a task. */
const AT_END = /[（(]([^（()）]{3,100})[）)][。；;]?$/;

/** 1 | 引进项目10个 | 县招商局 | 各乡镇: a row of a table whose headings were not found. */
const namesInRow = (text: string): string[] => {
  const cells = text.split(/[|｜│\t]/);
  return cells.length < FEWEST_CELLS ? [] : cells.flatMap(namesAlone);
};
const FEWEST_CELLS = 3;

/** Who acts stands at the start of the words, behind the number. */
const withoutNumeral = (text: string): string => text.trim().slice(readNumeral(text.trim())?.printed.length ?? 0);

/** 成员单位: a column of bodies, though of no known role. 建设单位 and 申报单位 build or apply. */
const HEADS_BODIES = /(?:成员|参建|联动|支持|相关|有关|涉及|其他|其它)(?:单位|部门)$/;
/** Columns of whose names nothing is known may hold who builds or applies too. */
const OF_GOVERNMENT = /(?:局|委|委员会|办|办公室|厅|政府|管委会?|总队|支队|街道|部门|单位)$/;
/** The last characters of these. */
const MAY_END_SO = /[局委会办室厅府队道门位]/;

const sharedBy = (task: WrittenTask): ReadonlySet<string> =>
  new Set((task.sharedRoles ?? []).flatMap((roles) => ROLES.flatMap((role) => roles[role] ?? [])));
const heldBy = (task: WrittenTask): ReadonlySet<string> =>
  new Set([task, ...(task.clauses ?? [])].flatMap((part) => ROLES.flatMap((role) => part[role] ?? [])));

/** Bodies in groups without a role, in statements for other tasks, and in words that were read as none. */
function unheldIn(
  text: string,
  found: ReturnType<ReadAttributions>,
  held: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): string[] {
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
      const words = splitNames(inner).map((name) => name.replace(MARKS, '').replace(/^与/, ''));
      const isAside =
        pattern === BRACKETED && endsInBody(text.slice(Math.max(0, match.index - LONGEST_NAME), match.index));
      if (SAYS_WHO.test(match[0]))
        names.push(...words.map((name) => (isSureBody(name) || namesClassOfBodies(name) ? name : bodyAtStart(name))));
      else if (!isAside)
        names.push(
          ...(ENDS_LINE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))
            ? mostly(words)
            : namesAlone(inner)),
        );
    }
  }
  names.push(...namesBehindLabels(text, found));
  for (const name of found.flatMap(({ groups }) => groups.flatMap((group) => group.names)))
    if (MARK_OF_ROLE.test(name)) names.push(name.replace(MARK_OF_ROLE, ''));
  const inWords = [...namesInProse(text), ...namesInCells(text)].filter((name) => !holds(held, name));
  return [...new Set([...names.filter(isSureBody), ...inWords])].filter((name) => !saysWork(name));
}

/** 共建甲区, 认真落实国资委部署, 在下一年度国务院: words of a sentence that end like a body. */
const SAYS_WORK = /^(?:发挥|认真|选取|选择|实现|依托|围绕|聚焦|面向|鼓励|引导|加快|加强|有序)|部署$|上线后|个月内/;
/** An office may be called so too (统筹办, 企业家协会, 在京办), but by no level within: 统筹推进县发改局. */
const MAY_SAY_WORK = /^(?:共建|统筹|支持|推动|推进|在(?!线)|企业(?!局|处|科|服务))/;
const OFFICE = /^(?:[^省市区县州]|上市|城市|社区)+(?:[局办委]|办公室|委员会|中心|协会|联合会)$/;
const saysWork = (name: string): boolean => SAYS_WORK.test(name) || (MAY_SAY_WORK.test(name) && !OFFICE.test(name));

/** 1.建设甲平台⇥市教育局: a row of a table without headings says who answers in a cell. */
const namesInCells = (text: string): string[] => text.split(BETWEEN_CELLS).slice(1).flatMap(namesAlone);
const BETWEEN_CELLS = /[\t|｜│]|\u3000{2,9}| {2,9}/;

/** Words behind a name may be taken for a part of it: 市教育局会同市财政局. Of 各县（市、区）政府 prose has no bracket. */
const holds = (held: ReadonlySet<string>, name: string): boolean =>
  [...held].some((written) => {
    const own = withoutAsides(written);
    return own !== '' && (name.startsWith(own) || own.startsWith(name));
  });

/** Bodies at the end of a line, where most of a list begins with one: （市数据局、市属企业）, （市数据局6月底前完成）. */
function mostly(words: readonly string[]): string[] {
  const names = words
    .map((piece) => bodyAtStart(piece))
    .filter((name, at) => name !== '' && BEHIND_NAME.test(words[at]?.slice(name.length) ?? ''));
  return names.length * 2 >= words.filter((word) => !/^\d/.test(word)).length ? names : [];
}
const BEHIND_NAME = /^(?:[\d年全长]|$|指导|配合|协助)/;
const ENDS_LINE = /^[。；;]?(?:\s|$)/;

const LONGEST_NAME = 20;
/** 市大数据中心（市经济信息化委）: the bracket explains a name. */
const endsInBody = (before: string): boolean => isSureBody(before.split(/[，,。；;：:、\s由]/).at(-1) ?? '');
