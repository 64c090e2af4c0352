import type { BodyKind, CollectiveOf, Localized } from '../types.js';

/**
 * The words of a registry file in both dialects. The reader, the messages, the JSON Schema and the
 * documentation all take them from here.
 */
export interface Term<Key extends string = string> {
  /** The key in the English dialect, and the name used in code. */
  readonly key: Key;
  /** The key in the Chinese dialect. */
  readonly zh: string;
  /** What to write there. */
  readonly about: Localized;
}

const term = <Key extends string>(key: Key, zh: string, aboutZh: string, aboutEn: string): Term<Key> => ({
  key,
  zh,
  about: { zh: aboutZh, en: aboutEn },
});

/** The only format version there is. */
export const FORMAT_VERSION = 1;

export const FILE_TERMS = [
  term('registry', '名录', '格式版本，写 1。', 'Format version: 1.'),
  term(
    'jurisdiction',
    '地区',
    '这份名录管哪个地方，例如“杭州市”；中央写“全国”。',
    'The place this registry is for, such as 杭州市; 全国 for the central government.',
  ),
  term('aliases', '别名', '这个地方的其他叫法，例如“杭州”。', 'Other names of the place, such as 杭州.'),
  term(
    'parent',
    '上级',
    '上一级地区，它的单位在这里也认得；不写就是“全国”。',
    'The place above, whose bodies are known here too; 全国 when left out.',
  ),
  term('bodies', '单位', '单位清单。', 'The bodies.'),
  term(
    'changes',
    '变更',
    '机构改革、撤并、更名：哪些单位变成了哪些单位。',
    'Reorganisations: which bodies became which.',
  ),
  term(
    'pattern',
    '通例',
    '写“关”：单位清单已齐全，清单以外的名称不再按通例认可。写“开”：清单不全，名称不因不在其中而报错。',
    'off: the list of bodies is complete, and the usual pattern adds nothing. on: the list is partial, and no name is an error for not being on it.',
  ),
  term(
    'without',
    '不设',
    '各地通常设置、这里不设的单位，例如“市林业局”。',
    'Bodies that such places usually have and this one has not, such as 市林业局.',
  ),
  term(
    'adopted',
    '采用',
    '这里采用的名称与通例不同的：职能对应名称，例如“发展改革: 市发展和改革局”。',
    'Names that differ from the usual ones, by what they stand for: 发展改革: 市发展和改革局.',
  ),
] as const;

export const BODY_TERMS = [
  term(
    'short',
    '简称',
    '责任分工里用的规范简称，例如“市发展改革委”。必填。',
    'The form used in attributions, such as 市发展改革委. Required.',
  ),
  term(
    'also',
    '并用简称',
    '与简称同样规范的写法，用了不会提示。',
    'Forms that are as right as the short form and are never flagged.',
  ),
  term('full', '全称', '规范全称，例如“上海市发展和改革委员会”。', 'The full name, such as 上海市发展和改革委员会.'),
  term(
    'kind',
    '类别',
    '单位的类别；不写就是“政府部门”（写了“集合”的除外）。',
    'What sort of body it is; 政府部门 (department) when left out.',
  ),
  term(
    'aliases',
    '别名',
    '其他叫法，用了会提示改成简称。',
    'Other names; using one is flagged and corrected to the short form.',
  ),
  term(
    'from',
    '起',
    '成立或启用日期，可以只写到年或月：2018、2018-11、2018-11-23。',
    'Since when, to the year, month or day: 2018, 2018-11, 2018-11-23.',
  ),
  term(
    'to',
    '止',
    '撤销或停用日期，写法同“起”；仍在用就不写。',
    'Until when, written like from; left out while in force.',
  ),
  term(
    'collective',
    '集合',
    '一个名称代表多个单位时写：代表哪些单位。',
    'For a name that stands for several bodies: which ones.',
  ),
  term('code', '区划代码', '区县的六位行政区划代码（GB/T 2260）。', 'The six-digit GB/T 2260 code of a district.'),
  term('note', '备注', '给读者看的说明。', 'A note for readers.'),
  term(
    'unverified',
    '未核实',
    '哪几项没有公开文本作依据，写项目名，例如 [全称, 起]。',
    'Which of the entries rest on no public text, by key: [full, from].',
  ),
  term(
    'pinyin',
    '拼音',
    '简称的全拼，不写会自动生成（没有拼音表时留空）。',
    'Pinyin of the short form; made automatically where a pinyin table is at hand.',
  ),
  term(
    'initials',
    '首字母',
    '简称的拼音首字母，不写会自动生成（没有拼音表时留空）。',
    'Pinyin initials of the short form; made automatically where a pinyin table is at hand.',
  ),
] as const;

export const CHANGE_TERMS = [
  term('title', '事由', '这次变更叫什么，例如“2018年机构改革”。必填。', 'What the change is called. Required.'),
  term('date', '日期', '变更日期，可以只写到年或月。必填。', 'When, to the year, month or day. Required.'),
  term('from', '原', '变更前的单位，写简称。', 'The bodies before, by short form.'),
  term('to', '新', '变更后的单位，写简称。', 'The bodies after, by short form.'),
  term(
    'unverified',
    '未核实',
    '哪几项没有公开文本作依据：日期、原、新。',
    'Which of the entries rest on no public text: date, from, to.',
  ),
] as const;

export const TITLE_TERMS = [
  term('zh', '中文', '中文名称。', 'The title in Chinese.'),
  term('en', '英文', '英文名称。', 'The title in English.'),
] as const;

export type FileKey = (typeof FILE_TERMS)[number]['key'];
export type BodyKey = (typeof BODY_TERMS)[number]['key'];
export type ChangeKey = (typeof CHANGE_TERMS)[number]['key'];
export type TitleKey = (typeof TITLE_TERMS)[number]['key'];

/** A word that stands for a value, in both dialects. */
export interface ValueWord<Value> {
  readonly en: string;
  readonly zh: string;
  /** Other Chinese words that mean the same. */
  readonly more: readonly string[];
  readonly value: Value;
}

const kindWord = (value: BodyKind, zh: string, ...more: string[]): ValueWord<BodyKind> => ({
  en: value,
  zh,
  more,
  value,
});

export const KIND_WORDS: readonly ValueWord<BodyKind>[] = [
  kindWord('government', '本级政府', '人民政府'),
  kindWord('department', '政府部门', '部门', '工作部门'),
  kindWord('office', '办事机构', '派出机构'),
  kindWord('institution', '事业单位'),
  kindWord('district', '区县政府'),
  kindWord('party', '党委机构', '党委部门'),
  kindWord('leading-group', '议事协调机构', '领导小组'),
  kindWord('expert-group', '专家组'),
  kindWord('company', '企业'),
  kindWord('collective', '集合'),
  kindWord('other', '其他'),
];

const collectiveWord = (of: CollectiveOf['of'], partial: boolean, en: string, zh: string): ValueWord<CollectiveOf> => ({
  en,
  zh,
  more: [],
  value: { of, partial },
});

export const COLLECTIVE_WORDS: readonly ValueWord<CollectiveOf>[] = [
  collectiveWord('districts', false, 'districts', '各区县'),
  collectiveWord('districts', true, 'some-districts', '部分区县'),
  collectiveWord('departments', false, 'departments', '各部门'),
  collectiveWord('departments', true, 'some-departments', '部分部门'),
  collectiveWord('mixed', false, 'mixed', '不限'),
  collectiveWord('mixed', true, 'some-mixed', '部分不限'),
];

/** Whether the list of a file is complete, so that the usual pattern (通例) adds nothing. */
export const PATTERN_WORDS: readonly ValueWord<boolean>[] = [
  { en: 'off', zh: '关', more: [], value: true },
  { en: 'on', zh: '开', more: [], value: false },
];

/** The value a word stands for, in either dialect. */
export function valueOfWord<Value>(words: readonly ValueWord<Value>[], word: string): Value | undefined {
  return words.find(({ en, zh, more }) => en === word || zh === word || more.includes(word))?.value;
}

/** The term a key names, in either dialect. */
export function termOfKey<Key extends string>(terms: readonly Term<Key>[], key: string): Term<Key> | undefined {
  return terms.find((candidate) => candidate.key === key || candidate.zh === key);
}
