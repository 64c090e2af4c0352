import type { Language } from '@workplan/core';
import { escapedLine } from './markdown.js';
import type { Body, BodyKind, DateFact, Localized, Registry } from '@workplan/registry';

/** What a card says of a body; plain data, so that a completion item can carry it. */
export interface BodyFacts {
  readonly name: string;
  readonly jurisdiction: string;
  readonly kind: BodyKind;
  readonly kindVerified: boolean;
  readonly fullName?: string;
  readonly fullNameVerified: boolean;
  readonly aliases: readonly string[];
  readonly aliasesVerified: boolean;
  readonly from?: DateFact;
  readonly to?: DateFact;
  readonly successors: readonly string[];
  readonly successionVerified: boolean;
  /** True when only the usual pattern of names says that there is such a body. */
  readonly byPattern?: boolean;
}

/** What is said of a body that no list holds. */
export const BY_PATTERN: Readonly<Record<Language, string>> = {
  zh: '按通例，未核实',
  en: 'by the usual pattern, unverified',
};

const KINDS: Readonly<Record<BodyKind, Localized>> = {
  government: { zh: '人民政府', en: 'government' },
  department: { zh: '政府部门', en: 'department' },
  office: { zh: '办事机构、派出机构', en: 'office' },
  institution: { zh: '事业单位', en: 'public institution' },
  district: { zh: '区县政府', en: 'district government' },
  party: { zh: '党委机构', en: 'party body' },
  'leading-group': { zh: '议事协调机构', en: 'coordinating body' },
  'expert-group': { zh: '专家组', en: 'expert group' },
  company: { zh: '企业', en: 'company' },
  other: { zh: '其他', en: 'other' },
  collective: { zh: '集合', en: 'collective' },
};

const WORDS = {
  fullName: { zh: '全称', en: 'Full name' },
  aliases: { zh: '又称', en: 'Also' },
  since: { zh: '设立', en: 'Since' },
  until: { zh: '终止', en: 'Until' },
  successors: { zh: '承接单位', en: 'Succeeded by' },
  unverified: { zh: '（未核实）', en: ' (unverified)' },
} as const satisfies Readonly<Record<string, Localized>>;

const isVerified = ({ unverified = [] }: Body, key: string): boolean => !unverified.includes(key);

export function bodyFacts(body: Body, registry: Registry): BodyFacts {
  return {
    name: body.shortForm,
    jurisdiction: body.jurisdiction,
    kind: body.kind,
    aliases: body.aliases,
    kindVerified: isVerified(body, 'kind'),
    aliasesVerified: isVerified(body, 'aliases'),
    ...(body.fullName === undefined ? {} : { fullName: body.fullName }),
    fullNameVerified: body.fullNameVerified && isVerified(body, 'full'),
    ...(body.from === undefined ? {} : { from: body.from }),
    ...(body.to === undefined ? {} : { to: body.to }),
    successors: body.successors.map((id) => registry.body(id, body.jurisdiction)?.shortForm ?? id),
    successionVerified: body.successionVerified,
    ...(body.certainty === 'pattern' && { byPattern: true }),
  };
}

/** The card of a body in Markdown. What nobody has checked is marked so. */
export function bodyCard(facts: BodyFacts, language: Language): string {
  const doubt = (verified: boolean): string => (verified ? '' : WORDS.unverified[language]);
  const colon = language === 'zh' ? '：' : ': ';
  const comma = language === 'zh' ? '、' : ', ';
  const date = (fact: DateFact | undefined): string | undefined =>
    fact && `${escapedLine(fact.date)}${doubt(fact.verified)}`;
  const rows: readonly (readonly [Localized, string | undefined])[] = [
    [WORDS.fullName, facts.fullName && `${escapedLine(facts.fullName)}${doubt(facts.fullNameVerified)}`],
    [
      WORDS.aliases,
      facts.aliases.length === 0
        ? undefined
        : `${facts.aliases.map(escapedLine).join(comma)}${doubt(facts.aliasesVerified)}`,
    ],
    [WORDS.since, date(facts.from)],
    [WORDS.until, date(facts.to)],
    [
      WORDS.successors,
      facts.successors.length === 0
        ? undefined
        : `${facts.successors.map(escapedLine).join(comma)}${doubt(facts.successionVerified)}`,
    ],
  ];
  const reported = rows
    .filter(([, text]) => text !== undefined)
    .map(([title, text]) => `- ${title[language]}${colon}${text ?? ''}`);
  return [
    `**${escapedLine(facts.name)}** · ${escapedLine(facts.jurisdiction)} · ${KINDS[facts.kind][language]}${doubt(facts.kindVerified)}`,
    ...(facts.byPattern === true ? [`*${BY_PATTERN[language]}*`] : []),
    ...(reported.length === 0 ? [] : [reported.join('\n')]),
  ].join('\n\n');
}

/** One line about the end of a body and who took over; undefined while it has no end. */
export function endOf({ to, successors, successionVerified }: BodyFacts, language: Language): string | undefined {
  if (to === undefined) return undefined;
  const names =
    successors.length === 0 ? '' : language === 'zh' ? ` → ${successors.join('、')}` : ` → ${successors.join(', ')}`;
  const isCertain = to.verified && (successors.length === 0 || successionVerified);
  const ended = language === 'zh' ? `已于${to.date}终止` : `ended ${to.date}`;
  return `${ended}${names}${isCertain ? '' : WORDS.unverified[language]}`;
}
