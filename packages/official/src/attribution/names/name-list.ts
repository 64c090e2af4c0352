import { isBodyLike } from '@workplan/plan/names';
import { type Range, wordSet } from '@workplan/plan/text';
import { openMarkAt } from '../words/open-mark.js';
import type { Piece } from './pieces.js';

/*
 * Where 、 parts no names. A name may hold it when the words after it lean on those before it:
 *   各省、自治区、直辖市人民政府   levels of government share 各 and 人民政府
 *   市政府各委、办、局             kinds of bodies, one character each, share 各
 *   市直有关部门、单位             a bare class word shares the words before 部门
 * The rule in each case: the part after 、 is a bare level, kind or class word (with 人民政府 at most), and
 * the part before it begins with, or holds, 各 or another word of a class. Any other part is a name.
 */

/** A list of names up to an open mark or to the end of the group. */
export interface NameRun {
  readonly before: string;
  readonly names: readonly string[];
  /** What stands between the names. */
  readonly joins: readonly string[];
  readonly open?: string;
}

interface Name {
  readonly text: string;
  readonly before: string;
  readonly open?: string;
}

const CLASS_WORD = /各|有关|相关|全体|所有/;
const LEVELS = [
  '自治区',
  '直辖市',
  '自治州',
  '自治县',
  '自治旗',
  '设区市',
  '县级市',
  '省',
  '市',
  '区',
  '县',
  '州',
  '盟',
  '旗',
  '乡',
  '镇',
  '街道',
  '地',
];
const GOVERNMENTS = ['', '人民政府', '政府', '党委', '管委会', '管委'];
const KINDS: ReadonlySet<string> = /* @__PURE__ */ wordSet('委办局部厅室院署司处科所站会行组队', [
  '直属机构',
  '直属单位',
  '委员会',
  '办公室',
]);
const CLASSES: ReadonlySet<string> = new Set([
  '单位',
  '部门',
  '机构',
  '街道',
  '乡镇',
  '园区',
  '企业',
  '院校',
  '科室',
  '处室',
  '直属单位',
  '直属机构',
  '事业单位',
  '企事业单位',
  '开发区',
  '功能区',
]);
const CLASS_ENDINGS = /(?:单位|部门|机构|街道|乡镇|镇|乡|园区|企业|院校|科室|处室|区|县|市|委|办|局|团体|政府)$/;

const OPENS = /[（(〔<＜[［【]/;
const CLOSES = /[）)〕>＞\]］】]/;
/** 人民政府（管委会） */
const ASIDE = /[（(〔][^（(〔]{1,12}[）)〕]$/;

/** 自治区 · 直辖市人民政府 · 区 · 县（区）人民政府: levels, and at most a government after them. */
function isBareLevel(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    if (OPENS.test(text.charAt(at))) {
      const close = text.slice(at, at + 12).search(CLOSES);
      if (close < 0) return false;
      at += close + 1;
      continue;
    }
    const level = LEVELS.find((word) => text.startsWith(word, at));
    if (level === undefined) return at > 0 && GOVERNMENTS.includes(text.slice(at).replace(ASIDE, ''));
    at += level.length;
  }
  return at > 0;
}

/** Whether the part after 、 belongs to the name before it. */
function leansOn(before: string, part: string): boolean {
  if (!CLASS_WORD.test(before) || before.length > 30 || part.length > 14) return false;
  if (
    before.startsWith('各') &&
    isBareLevel(
      before
        .replace(/^各(?:有关|相关)?/, '')
        .split('、')
        .pop() ?? '',
    ) &&
    isBareLevel(part)
  )
    return !/政府$|党委$|管委会?$/.test(before);
  if (KINDS.has(part)) return /[委办局部厅室院署司处科所站会行组队]$/.test(before);
  return CLASSES.has(part) && CLASS_ENDINGS.test(before);
}

const CONJUNCTIONS = ['以及', '及', '和', '与', '联合'];
const LEADING_CONJUNCTION = /^(?:以及|及其|及|和|与)(?=各|有关|相关|[省市区县州国全]|中央|其他)/;
/** 包片单位县气象局: what a body is for the task, right before its name. */
const BEFORE_NAME =
  /^(?!各|有关|相关)[\u4e00-\u9fff]{0,8}(?:包[片保联抓挂]|主管|联系|挂[联钩点]|属地)(?:单位|部门)(?=[省市区县州镇乡][\u4e00-\u9fff]{2})/;
const NAME_START = /^(?:各|有关|相关|其他|全[省市区县州国]|[省市区县州](?!场)|国务院|国家|中央|[“"])/;

/** A class of governments or bodies is complete: 各市人民政府和甲新区管委会 are two. */
const WHOLE_CLASS = /^各.*(?:政府|部门|单位|街道|乡镇|管委会)$/;

/**
 * Where 及 or 和 parts two names: a body stands before it, and a class or the name of a level after it.
 * 文化和旅游部 and 部门和单位 hold, 市级各有关部门及各县市区政府 parts, and so does 市数据局联合市财政局.
 */
function conjunctionIn(text: string): { readonly at: number; readonly word: string } | undefined {
  for (let at = 2; at < text.length - 2; at++) {
    const word = CONJUNCTIONS.find((candidate) => text.startsWith(candidate, at));
    if (word === undefined) continue;
    const left = text.slice(0, at);
    const right = text.slice(at + word.length);
    // After an open mark the next name needs no word of level: 等部门及地方政府.
    const parts =
      openMarkAt(left) !== undefined || WHOLE_CLASS.test(left) || (isBodyLike(left) && NAME_START.test(right));
    if (parts && isBodyLike(right)) return { at, word };
  }
  return undefined;
}

/**
 * 和县财政局 at the start of a list and behind the mark of the list, where no 和 joins names, is of the county of that name.
 * Commas are that mark where the list has no 、.
 */
const BEGINS_PLACE = /^和县/;
const NO_END = /^[、：:]?$/;
const NO_END_OR_COMMA = /^[、：:，,]?$/;

/** Cuts names apart at conjunctions; brackets in a name are left alone, because 县（市）和区 is one. */
function* cutAtConjunctions(text: string, before: string, noEnd: RegExp): Generator<Name> {
  const lead =
    BEGINS_PLACE.test(text) && noEnd.test(before.trim())
      ? ''
      : ((LEADING_CONJUNCTION.exec(text) ?? BEFORE_NAME.exec(text))?.[0] ?? '');
  let rest = text.slice(lead.length);
  let join = before + lead;
  while (rest.length <= 60) {
    const found = conjunctionIn(rest);
    if (found === undefined) break;
    yield { text: rest.slice(0, found.at), before: join };
    join = found.word;
    rest = rest.slice(found.at + found.word.length);
  }
  yield { text: rest, before: join };
}

/** The names of a group, in runs: an open mark ends a run. */
export function readNames(text: string, parts: readonly (Range & Pick<Piece, 'before'>)[]): NameRun[] {
  const names: Name[] = [];
  const noEnd = parts.some(({ before }) => before === '、') ? NO_END : NO_END_OR_COMMA;
  for (const part of parts) {
    for (const cut of cutAtConjunctions(text.slice(part.start, part.end), part.before, noEnd)) {
      const last = names[names.length - 1];
      const mark = openMarkAt(cut.text);
      const name: Name =
        mark === undefined ? cut : { text: cut.text.slice(0, mark), before: cut.before, open: cut.text.slice(mark) };
      if (last !== undefined && cut.before === '、') {
        // 等有关部门、单位 is one mark.
        if (last.open !== undefined && CLASSES.has(cut.text)) {
          names[names.length - 1] = { ...last, open: `${last.open}、${cut.text}` };
          continue;
        }
        // 市财政局⏎等部门
        if (last.open === undefined && openMarkAt(last.text + cut.text) === last.text.length) {
          names[names.length - 1] = { ...last, open: cut.text };
          continue;
        }
        if (last.open === undefined && leansOn(last.text, name.text)) {
          names[names.length - 1] = { ...name, text: `${last.text}、${name.text}`, before: last.before };
          continue;
        }
      }
      names.push(name);
    }
  }
  const runs: NameRun[] = [];
  let from = 0;
  names.forEach((name, index) => {
    if (name.open === undefined && index < names.length - 1) return;
    const run = names.slice(from, index + 1);
    runs.push({
      before: run[0]?.before ?? '',
      names: run.map(({ text: written }) => written),
      joins: run.slice(1).map(({ before }) => before),
      ...(name.open === undefined ? {} : { open: name.open }),
    });
    from = index + 1;
  });
  return runs;
}
