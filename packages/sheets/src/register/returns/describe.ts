import { fill, type Localized } from '@workplan/plan';
import { registerColumn } from '../columns.js';
import type { Collected } from './collect.js';
import type { CollectChange, CollectNote, RowConflict } from './notes.js';
import { STATUS_PAIRS } from '../register-rows.js';

/** One line of a report on returns. */
export interface CollectLine {
  readonly kind: 'change' | 'conflict' | 'note' | 'missing' | 'figures';
  readonly text: Localized;
}

/** Why a row was left out, and what to do. */
const CONFLICTS: Readonly<Record<RowConflict, Localized>> = {
  status: {
    zh: '没有“{words}”这种状态，这一行没有收。请从下拉列表里选。',
    en: 'there is no status «{words}»; the row was left out. Choose one from the list.',
  },
  'done-without-words': {
    zh: '状态是“已完成”，但没有写进展情况，没有收。请补写。',
    en: 'the status is done, and no words say what was done; the row was left out.',
  },
  'no-words': {
    zh: '没有写进展情况（“无”“同上”“/”不算），没有收。请补写。',
    en: 'no words say how far it has come (无, 同上 and / say nothing); the row was left out.',
  },
  'no-date': { zh: '没有写填报日期，没有收：{words}', en: 'there is no date; the row was left out: {words}' },
  date: {
    zh: '填报日期“{words}”看不出是哪一天，没有收。请写成 2026-06-30 这样。',
    en: 'the date «{words}» is no day for certain; the row was left out. Write it like 2026-06-30.',
  },
  'before-issue': {
    zh: '填报日期“{words}”早于方案的成文日期，没有收。',
    en: 'the date «{words}» is before the date of issue; the row was left out.',
  },
  future: {
    zh: '填报日期“{words}”晚于汇总日期，没有收。',
    en: 'the date «{words}» is after the day of this call; the row was left out.',
  },
  completion: {
    zh: '完成度“{words}”看不出完成了多少，没有收。请写成 75% 或 12/16。',
    en: 'how much «{words}» is cannot be said; the row was left out. Write 75% or 12/16.',
  },
  contradiction: {
    zh: '状态和完成度对不上，没有收。请核对：{words}',
    en: 'status and completion contradict each other; the row was left out: {words}',
  },
  'two-columns': {
    zh: '“{words}”有不止一栏，写的不一样，不知道用哪一栏，没有收。',
    en: 'several columns are for {words} and say different things; the row was left out.',
  },
  'no-body': {
    zh: '不知道是哪个单位填报的，没有收。请填“填报单位”：{words}',
    en: 'nobody knows which body reports; the row was left out. Fill in 填报单位: {words}',
  },
  'strange-body': {
    zh: '“{words}”不在这项任务的责任分工中，没有收。',
    en: '{words} is no body of this task; the row was left out.',
  },
  'other-body': {
    zh: '这张表不是发给“{words}”的，这一行没有收。',
    en: 'the workbook was not made for {words}; the row was left out.',
  },
  'not-asked': {
    zh: '这一行只供阅看，不由这个单位填报，没有收：{words}',
    en: 'the row is there to be read, and others report on it; it was left out: {words}',
  },
  unreadable: {
    zh: '有单元格是合并的、是错误值、公式没有结果，或者划了删除线，没有收。请逐行写明：{words}',
    en: 'a cell is part of a merged one, or holds an error, a formula without a value or struck words; the row was left out: {words}',
  },
  'two-returns': {
    zh: '同一单位同一天对这项任务有几种说法，都没有收：{words}',
    en: 'one body says different things of this task on one day; none was taken: {words}',
  },
  'other-entry': {
    zh: '方案里已有这个单位这一天的记录，内容不一样，没有收：{words}',
    en: 'the plan has an entry of this body on this day that says something else; the row was left out: {words}',
  },
  'two-statuses': {
    zh: '各单位填的状态不一样（“{words}”），状态没有动。请定下一个，写进方案。',
    en: 'the returns say different statuses («{words}»); the status was left as it is. Decide, and write it into the plan.',
  },
  'status-changed': {
    zh: '发出台账以后，方案里的状态已经改过，“{words}”没有收。请定下一个，写进方案。',
    en: 'the status of the plan was changed since; «{words}» was left out. Decide, and write it into the plan.',
  },
  older: {
    zh: '方案里已有更晚的记录，状态“{words}”没有收。',
    en: 'the plan has a later entry; the status «{words}» was left out.',
  },
  'no-base': {
    zh: '这张表没有带导出时的记录，不知道状态“{words}”是谁改的，没有收。',
    en: 'the workbook does not say what it was made with, so nobody knows who changed the status to «{words}»; it was left out.',
  },
  'not-written': {
    zh: '没法写进方案的这个位置，没有收。请在方案里改：{words}',
    en: 'this cannot be written at that place of the plan. Change it in the plan: {words}',
  },
};

type NoteOf<K extends CollectNote['kind']> = Extract<CollectNote, { readonly kind: K }>;
type Describe = { readonly [K in CollectNote['kind']]: (note: NoteOf<K>) => Localized };

const PLACE: Localized = { zh: '{file}，第{row}行，任务{number}：', en: '{file}, row {row}, task {number}: ' };
const ROW: Localized = { zh: '{file}，第{row}行：', en: '{file}, row {row}: ' };
const FILE: Localized = { zh: '{file}：', en: '{file}: ' };
const join = (a: Localized, b: Localized): Localized => ({ zh: a.zh + b.zh, en: a.en + b.en });

/** So many characters of a cell are shown. */
const SHOWN = 60;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

const row = (template: Localized) => (note: { readonly file: string; readonly row: number; readonly words: string }) =>
  fill(join(ROW, template), { file: note.file, row: note.row, words: short(note.words) });

const DESCRIBE: Describe = {
  problem: ({ file, problem }) =>
    fill(
      problem === 'no-table'
        ? join(FILE, {
            zh: '没有找到台账：哪张工作表里都没有认识的栏目名称。',
            en: 'there is no register: no sheet has headings that are known.',
          })
        : join(FILE, {
            zh: '这张表是由另一份方案导出的，没有收。',
            en: 'the register was made of another plan; nothing was taken.',
          }),
      { file },
    ),
  conflict: ({ file, row: at, number, reason, words }) =>
    fill(join(PLACE, CONFLICTS[reason]), { file, row: at, number, words: short(statusInChinese(words)) }),
  fixed: ({ file, row: at, number, column, before, after }) =>
    fill(
      join(PLACE, {
        zh: '“{column}”不用填，表里从“{before}”改成了“{after}”，没有写回。',
        en: '{column} is not filled in; the change from «{before}» to «{after}» was not taken.',
      }),
      {
        file,
        row: at,
        number,
        column: registerColumn(column)?.heading ?? column,
        before: short(before),
        after: short(after),
      },
    ),
  doubtful: row({
    zh: '不能确定是哪项任务，没有收：{words}',
    en: 'nobody can be certain which task this is; it was left out: {words}',
  }),
  strange: row({
    zh: '方案里没有这项任务，没有收：{words}',
    en: 'a row that is no task of the plan; it was left out: {words}',
  }),
  gone: row({
    zh: '方案里没有文字相同的任务了（已删去，或者改过文字），没有收：{words}',
    en: 'the plan no longer has a task of these words (it is gone, or reworded); the row was left out: {words}',
  }),
  remark: ({ file, row: at, number, words }) =>
    fill(join(PLACE, { zh: '备注没有写进方案：{words}', en: 'the remark was not taken into the plan: {words}' }), {
      file,
      row: at,
      number,
      words: short(words),
    }),
  'unknown-column': ({ file, words }) =>
    fill(join(FILE, { zh: '没有用“{words}”这一栏。', en: 'the column «{words}» was not read.' }), {
      file,
      words: short(words),
    }),
  'missing-column': ({ file, words }) =>
    fill(join(FILE, { zh: '没有“{words}”这一栏。', en: 'the column {words} is missing.' }), { file, words }),
  removed: ({ file, number, words }) =>
    fill(join(FILE, { zh: '表里没有任务{number}了：{words}', en: 'task {number} has no row any more: {words}' }), {
      file,
      number,
      words: short(words),
    }),
  damaged: ({ file, rows }) =>
    fill(
      join(FILE, {
        zh: '导出时的记录有 {rows} 行被改动过，任务按序号和文字核对。',
        en: '{rows} rows of what the register was made with were changed; tasks were found by number and text.',
      }),
      { file, rows },
    ),
};

/** Statuses are kept as words of the model; people read them as offices write them. */
const statusInChinese = (words: string): string => STATUS_PAIRS.find(([en]) => en === words)?.[1] ?? words;

const describeNote = <K extends CollectNote['kind']>(note: NoteOf<K> & { readonly kind: K }): Localized =>
  DESCRIBE[note.kind](note);

function describeChange({ file, row: at, number, body, entry, status }: CollectChange): Localized {
  const said: Localized =
    entry === undefined ? { zh: '', en: '' } : { zh: '{date} {body}“{text}”', en: '{date} {body} «{text}»' };
  const stands: Localized =
    status === undefined ? { zh: '', en: '' } : { zh: ' 状态：{status}', en: ' status: {status}' };
  return fill(join(PLACE, join(said, stands)), {
    file,
    row: at,
    number,
    body,
    date: entry?.date ?? '',
    text: short(entry?.text ?? ''),
    status: status ?? '',
  });
}

const MISSING: Localized = { zh: '{body} 未报 {n} 项：{numbers}', en: '{body} has not reported on {n}: {numbers}' };

const FIGURES: Localized = {
  zh: '应报{asked}项次，已报{reported}项次，报送率{reportedShare}；台账共{items}项，已完成{done}项，完成率{doneShare}。',
  en: 'Reports: {reported} of {asked} ({reportedShare}). Items done: {done} of {items} ({doneShare}).',
};

/** A share with one decimal at most, never rounded up to all of it; nothing of nothing is no share. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.floor((part * 1000) / whole) / 10}%`;

/** Says in both languages what returns bring, what was left out and why, who has not reported, and how complete the round is. */
export const describeCollected = ({ changes, notes, missing, figures }: Collected): CollectLine[] => [
  ...changes.map((change): CollectLine => ({ kind: 'change', text: describeChange(change) })),
  ...notes.map((note): CollectLine => ({
    kind: note.kind === 'conflict' || note.kind === 'problem' ? 'conflict' : 'note',
    text: describeNote(note),
  })),
  ...missing.map(({ body, numbers }): CollectLine => ({
    kind: 'missing',
    text: fill(MISSING, { body, n: numbers.length, numbers: short(numbers.join('、')) }),
  })),
  {
    kind: 'figures',
    text: fill(FIGURES, {
      ...figures,
      reportedShare: share(figures.reported, figures.asked),
      doneShare: share(figures.done, figures.items),
    }),
  },
];
