import type { Dialect, Localized, TypeName } from '@workplan/core';
import { propertyOf, TYPES } from '@workplan/core/schema';
import { sectionLines, taskLines } from './whole.js';

/** A piece of a plan that can be inserted whole, with gaps `⟨⟩` to fill in. */
export interface Piece {
  readonly label: Localized;
  readonly detail: Localized;
  /** The words that ask for it, in either language; their pinyin does too. */
  readonly words: readonly string[];
  /** The object that it belongs behind, as an item of the same list, or that it is a key of. */
  readonly owner: TypeName;
  readonly isItem: boolean;
  /** The key that it begins with, in both dialects: an object has it once. */
  readonly key?: Readonly<Record<Dialect, string>>;
  readonly lines: (dialect: Dialect, number: string) => readonly string[];
}

const keyOf =
  (dialect: Dialect) =>
  (type: TypeName, name: string): string =>
    propertyOf(type, name)?.[dialect] ?? name;

const asItem = (lines: readonly string[]): string[] => lines.map((line, at) => (at === 0 ? '- ' : '  ') + line);

function keysNamed(type: TypeName, en: string): Readonly<Record<Dialect, string>> {
  const found = TYPES[type].properties.find((property) => property.en === en);
  return { zh: found?.zh ?? en, en };
}

const partOfTask = (
  en: string,
  label: Localized,
  detail: Localized,
  lines: (key: ReturnType<typeof keyOf>, dialect: Dialect) => readonly string[],
): Piece => {
  const key = keysNamed('task', en);
  return {
    label,
    detail,
    words: [key.zh, key.en],
    owner: 'task',
    isItem: false,
    key,
    lines: (dialect) => lines(keyOf(dialect), dialect),
  };
};

/** The first status of the format. */
const NOT_STARTED: Readonly<Record<Dialect, string>> = { zh: '未启动', en: 'not-started' };

/** What can be inserted at once, wherever the cursor stands. */
export const PIECES: readonly Piece[] = [
  {
    label: { zh: '新增任务', en: 'whole task' },
    detail: { zh: '接在本项任务之后', en: 'behind the task around the cursor' },
    words: ['任务', 'task'],
    owner: 'task',
    isItem: true,
    lines: (dialect, number) => asItem(taskLines(keyOf(dialect), { number, place: '' })),
  },
  {
    label: { zh: '新增章节', en: 'whole section' },
    detail: { zh: '接在本章节之后', en: 'behind the section around the cursor' },
    words: ['章节', 'section'],
    owner: 'section',
    isItem: true,
    lines: (dialect, number) => asItem(sectionLines(keyOf(dialect), { number, place: '' })),
  },
  partOfTask(
    'progress',
    { zh: '填写进展', en: 'progress of the task' },
    { zh: '状态和记录', en: 'status and records' },
    (key, dialect) => [`${key('task', 'progress')}:`, `  ${key('progress', 'status')}: ⟨${NOT_STARTED[dialect]}⟩`],
  ),
  partOfTask(
    'targets',
    { zh: '填写目标', en: 'targets of the task' },
    { zh: '指标、数值和计量单位', en: 'measure, value and unit' },
    (key) => [
      `${key('task', 'targets')}:`,
      `  - ${key('target', 'measure')}: ⟨⟩`,
      `    ${key('target', 'value')}: ⟨⟩`,
      `    ${key('target', 'unit')}: ⟨项⟩`,
    ],
  ),
  partOfTask(
    'citations',
    { zh: '填写引用', en: 'citations of the task' },
    { zh: '标题和文号', en: 'title and document number' },
    (key) => [
      `${key('task', 'citations')}:`,
      `  - ${key('citation', 'title')}: ⟨⟩`,
      `    ${key('citation', 'number')}: ⟨⟩`,
    ],
  ),
];
