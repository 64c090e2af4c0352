import { isSureBody, namesClassOfBodies } from '@workplan/plan/names';
import type { Role } from '@workplan/plan/schema';
import { closings } from '../names/brackets.js';
import { isDeadline } from '../words/deadline.js';
import { holdsMark, withoutMark } from '../names/name-marks.js';
import { type Piece, splitPieces } from '../names/pieces.js';
import { type Reading, ReadingBuilder } from '../reading.js';
import { addVerbGroups } from './verb-form.js';
import { GIVES_TASK, VERBS } from '../words/words.js';

/*
 * 请市教育局牵头制定方案，市公安局参与 · 由各区政府按照属地原则，备足物资: minutes and lists of what is followed up give a task to
 * somebody in the sentence that says what is to be done. The word before the names and the verb behind them set them off.
 */

/** 请各单位抓好落实 and 会议要求，各单位要提高认识 speak to everybody. */
const ASKS = /[请，,：:]$/;
/** 要积极配合: between who acts and the verb. */
const MODAL = /^[要应需须]?(?:积极|密切|主动|全力)?(?=牵头|主办|配合|协助|参与|协同|负责|承办)|^[要应需须]/;
const LONGEST_MODAL = 5;

/** Verbs behind the names that say what these do, see `VERBS`. */
const OF_ROLES: ReadonlySet<string> = new Set(['牵头', '主办', '配合', '协助', '参与', '协同', '负责', '承办']);
const ROLE_OF = /* @__PURE__ */ (() => new Map(VERBS.filter(([word]) => OF_ROLES.has(word))))();
/** What a body does, where no word of roles says it. */
const ACTS =
  /^(?:做好|抓好|抓紧|组织|开展|制定|加快|按|根据|结合|研究|尽快|尽早|进一步|继续|落实|加强|推进|指导|督促|完善|建立|统筹|于|在|对|提出|安排|加大|认真|及时|积极|切实|具体|全力|分别|会同|联合|逐一|跟踪|协调|优化|调整|完成|报送|提供|审核|核实|梳理|办理|审查|编制|起草|修订|牵头|出台|印发|汇总|报告|召开|推动|启动|解决|处理|整改|查处|排查|清理|建设|实施|保障|安排|拟定|拨付|压缩|压减|提高|提升|强化|扩大|增加|减少|发布|公布|公开|接入|上线|打通|对接|盘活|清偿|兑现|支付|筹集|筹措|采购|配备|组建|成立|设立|引进|争取|划定|摸排|摸清|监测|检测|检查|巡查|核查|复核|勘查|抽查|督办|收集|归集|整合|规范|简化|下放|承接|恢复|修复|修缮|维修|改造|新建|扩建|拆除|搬迁|宣传|培训|调度|储备|发放|协助|配合|选派|明确|确保|将|就|为|与|每|逐)/;
const TOGETHER = '会同';
/** 科技部、财政部等部门在6月底前完成: the list is open. */
const OPEN = /^等(?:有关|相关)?(?:部门|单位)?/;
const LONGEST_OPEN = 5;

/** 由市住建局负责的3个项目: whose it is already. */
const OF_BODY = /^(?:具体|牵头|分别|统一)?(?:负责|牵头|主办|承办|承担|实施|建设|管理|组织|办理|审批)的/;

const SHORTEST = 3;
const LONGEST = 24;
const MARKS = /[，,；;。]/g;
const MOST_CLAUSES = 6;

interface Actors {
  readonly pieces: readonly Piece[];
  readonly role: Role;
  readonly word: string;
  /** Where the verb begins. */
  readonly end: number;
  /** Whether 要 says that they have to. */
  readonly areObliged?: boolean;
}

/** The bodies at `from`, up to the verb behind the last of them. */
function actorsAt(text: string, from: number, to: number, mayBeClass: boolean): Actors | undefined {
  const all = splitPieces(text, from, to, closings(text));
  const pieces: Piece[] = [];
  const isOne = (written: string): boolean => {
    const name = withoutMark(written);
    return isSureBody(name) && name.lastIndexOf(TOGETHER) <= 0 && (mayBeClass || !namesClassOfBodies(name));
  };
  for (const piece of all) {
    const words = text.slice(piece.start, piece.end);
    if (isOne(words)) {
      pieces.push(piece);
      continue;
    }
    for (let length = Math.min(LONGEST, words.length - 2); length >= SHORTEST; length -= 1) {
      const name = piece.start + length;
      const end = name + (OPEN.exec(text.slice(name, name + LONGEST_OPEN))?.[0].length ?? 0);
      const modal = MODAL.exec(text.slice(end, end + LONGEST_MODAL))?.[0].length ?? 0;
      const verb = text.slice(end + modal, end + modal + 2);
      const role = ROLE_OF.get(verb);
      const acts = role !== undefined || ACTS.test(text.slice(end + modal, end + modal + 4));
      if (!acts || OF_BODY.test(text.slice(end + modal, end + modal + 5)) || !isOne(words.slice(0, length))) continue;
      const word = role === undefined ? '' : verb;
      const behind = word === '' ? end : end + modal + word.length;
      const areObliged = text.charAt(end) === '要';
      return { pieces: [...pieces, { ...piece, end }], role: role ?? 'responsible', word, end: behind, areObliged };
    }
    return undefined;
  }
  return undefined;
}

/** Who takes part by a later clause: 市公安局参与, 会同市公安局于8月底前制定方案. */
function laterActors(text: string, from: number, to: number): Actors | undefined {
  if (!text.startsWith(TOGETHER, from)) return actorsAt(text, from, to, true);
  const start = from + TOGETHER.length;
  const found = actorsAt(text, start, to, true);
  if (found !== undefined) return { ...found, role: 'support', word: TOGETHER };
  const pieces = splitPieces(text, start, to, closings(text));
  const areBodies = pieces.length > 0 && pieces.every((piece) => isSureBody(text.slice(piece.start, piece.end)));
  return areBodies ? { pieces, role: 'support', word: TOGETHER, end: to } : undefined;
}

/** 州发改委：制定清单；会同州财政局落实资金: with whom the body before the colon acts, in later clauses. */
export function addPartners(into: ReadingBuilder, line: string, from: number): number {
  let behind = from;
  for (const { index } of [...line.slice(from).matchAll(MARKS)].slice(0, MOST_CLAUSES)) {
    const start = from + index + 1;
    if (!line.startsWith(TOGETHER, start)) continue;
    const to = line.slice(start).search(/[，,；;。]/);
    const partners = actorsAt(line, start + TOGETHER.length, to === -1 ? line.length : start + to, true);
    if (partners === undefined) continue;
    addVerbGroups(into, line, partners.pieces, 'support', TOGETHER);
    behind = partners.end;
  }
  return behind;
}

/** 市住建局（牵头）、市城管局推进…: a sentence that begins with who acts, and marks that say what one of them does. */
export function readMarked(line: string): { readonly end: number; readonly reading: Reading } | undefined {
  const end = line.search(/[，,；;。：:\n]/);
  const clause = end === -1 ? line : line.slice(0, end);
  const found = holdsMark(clause) ? actorsAt(clause, 0, clause.length, true) : undefined;
  if (found === undefined) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  addVerbGroups(into, clause, found.pieces, found.role, found.word, found.word === '');
  return into.groups.some(({ isMarked }) => isMarked) ? { end: found.end, reading: into.build('') } : undefined;
}

/**
 * Who is given the task of a sentence. `end` is where the words behind the last of them begin.
 *
 * @param clause reads a later clause of the sentence that says nothing but who takes part
 */
export function readActing(
  line: string,
  clause: (words: string) => Reading | undefined,
): { readonly end: number; readonly reading: Reading } | undefined {
  const opening = GIVES_TASK.exec(line)?.[0];
  if (opening === undefined) return undefined;
  const bounds = [...line.matchAll(MARKS)]
    .map(({ index }) => index)
    .filter((index) => index >= opening.length)
    .slice(0, MOST_CLAUSES);
  const first = actorsAt(line, opening.length, bounds[0] ?? line.length, !ASKS.test(opening));
  if (first === undefined) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  addVerbGroups(into, line, first.pieces, first.role, first.word, first.word === '');
  let { end } = first;
  if (line.startsWith(TOGETHER, end)) {
    const partners = laterActors(line, end, bounds[0] ?? line.length);
    if (partners !== undefined) {
      addVerbGroups(into, line, partners.pieces, 'support', TOGETHER);
      end = partners.end;
    }
  }
  const between: string[] = [];
  bounds.forEach((bound, index) => {
    const to = bounds[index + 1] ?? line.length;
    const words = line.slice(bound + 1, to).trim();
    const read = clause(words);
    for (const group of read?.groups ?? []) into.addGroup('，', group, []);
    const more = read === undefined ? laterActors(line, bound + 1, to) : undefined;
    const isMore = more !== undefined && (more.word !== '' || more.areObliged === true);
    if (isMore) addVerbGroups(into, line, more.pieces, more.role, more.word, more.word === '');
    const isNamed = read !== undefined || isMore;
    // 11月底前报送方案 between who is asked and who takes part stands within the attribution.
    if (isNamed) for (const time of between.splice(0)) into.addDeadline('，', time);
    else if (isDeadline(words)) between.push(words);
    if (isNamed) end = isMore ? more.end : to;
  });
  return { end, reading: into.build('') };
}
