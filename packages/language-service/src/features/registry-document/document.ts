import { scalarText } from '@workplan/core';
import type { Body, BodyKind, ChangeEvent, CollectiveOf, DateFact, Jurisdiction, Registry } from '@workplan/registry';

/** A registry as a text to be read, in the form of a registry file. */
export interface RegistryDocument {
  readonly text: string;
  /** The line of each body, from 0, by its id. */
  readonly lines: ReadonlyMap<string, number>;
}

const KINDS: Readonly<Record<BodyKind, string>> = {
  government: '本级政府',
  department: '政府部门',
  office: '办事机构',
  institution: '事业单位',
  district: '区县政府',
  party: '党委机构',
  'leading-group': '议事协调机构',
  'expert-group': '专家组',
  company: '企业',
  other: '其他',
  collective: '集合',
};

const COLLECTIVES: Readonly<Record<CollectiveOf['of'], readonly [all: string, some: string]>> = {
  districts: ['各区县', '部分区县'],
  departments: ['各部门', '部分部门'],
  mixed: ['不限', '部分不限'],
};

/** The keys of a file that its entry 未核实 names. */
const KEYS: Readonly<Record<string, string>> = {
  full: '全称',
  kind: '类别',
  aliases: '别名',
  from: '起',
  to: '止',
  also: '并用简称',
  collective: '集合',
  code: '区划代码',
};

const HEADER = [
  '# 名录（只读）。自己的名录见 docs/registry.zh-CN.md。',
  '# The registry, to be read only. For one of your own see docs/registry.md.',
];

const known = new WeakMap<Jurisdiction, RegistryDocument>();

/** What the registry holds of a jurisdiction; undefined where it holds nothing. */
export function registryDocument(registry: Registry, name: string): RegistryDocument | undefined {
  const jurisdiction = registry.jurisdiction(name);
  if (jurisdiction === undefined) return undefined;
  let document = known.get(jurisdiction);
  if (document === undefined) known.set(jurisdiction, (document = write(jurisdiction)));
  return document;
}

function write({ name, aliases, parent, bodies, changes }: Jurisdiction): RegistryDocument {
  const lines: string[] = [
    ...HEADER,
    '名录: 1',
    `地区: ${scalarText(name)}`,
    ...list('别名', aliases),
    ...entry('上级', parent),
    '单位:',
  ];
  const places = new Map<string, number>();
  for (const body of bodies) {
    places.set(body.id, lines.length);
    lines.push(...item(bodyEntries(body)));
  }
  if (changes.length > 0) lines.push('变更:', ...changes.flatMap((change) => item(changeEntries(change))));
  return { text: `${lines.join('\n')}\n`, lines: places };
}

const bodyEntries = (body: Body): string[] => [
  ...entry('简称', body.shortForm),
  ...list('并用简称', body.alsoShort ?? []),
  ...entry('全称', body.fullName),
  ...(body.collective === undefined
    ? entry('类别', KINDS[body.kind])
    : entry('集合', COLLECTIVES[body.collective.of][body.collective.partial ? 1 : 0])),
  ...list('别名', body.aliases),
  ...date('起', body.from),
  ...date('止', body.to),
  ...entry('区划代码', body.areaCode === undefined ? undefined : `'${body.areaCode}'`, true),
  ...entry('备注', body.note),
  ...list(
    '未核实',
    (body.unverified ?? []).map((key) => KEYS[key] ?? key),
  ),
];

const changeEntries = ({ title, date: when, from, to, successionVerified }: ChangeEvent): string[] => [
  `事由: {中文: ${scalarText(title.zh)}, 英文: ${JSON.stringify(title.en)}}`,
  ...date('日期', when),
  ...list('原', from),
  ...list('新', to),
  ...list('未核实', [...(when.verified ? [] : ['日期']), ...(successionVerified === false ? ['新'] : [])]),
];

const entry = (key: string, value: string | undefined, isWritten = false): string[] =>
  value === undefined ? [] : [`${key}: ${isWritten ? value : scalarText(value)}`];
const list = (key: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${key}: [${values.map(scalarText).join(', ')}]`];
const date = (key: string, fact: DateFact | undefined): string[] =>
  entry(key, fact === undefined ? undefined : fact.date, true);
const item = ([first = '', ...rest]: readonly string[]): string[] => [
  `  - ${first}`,
  ...rest.map((line) => `    ${line}`),
];
