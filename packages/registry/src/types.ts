/**
 * The public shapes of the registry (名录). Types only: `@workplan/core` imports nothing else from
 * this package, so a registry of any origin can be handed to it.
 */

/** An ISO 8601 date that may stop at the year or the month: `2018`, `2018-11`, `2018-11-23`. */
export type PartialDate = string;

/** Text in both languages of the product. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/**
 * A date as the registry knows it. `verified: false` means that nobody has checked it against a
 * public text: it may order things, but no message may state it as a fact.
 */
export interface DateFact {
  readonly date: PartialDate;
  readonly verified: boolean;
}

/** What sort of body it is. The label of a printed responsible group (责任部门 / 责任单位) follows from it. */
export type BodyKind =
  | 'government' // 人民政府 of the jurisdiction itself
  | 'department' // 政府部门
  | 'office' // 办事机构, 派出机构 (counted as a department in labels)
  | 'institution' // 事业单位
  | 'district' // 区县政府
  | 'party' // 党委机构
  | 'leading-group' // 议事协调机构
  | 'expert-group' // 专家组
  | 'company' // 企业
  | 'other'
  | 'collective'; // 集合: stands for several bodies

/** What a collective stands for: its members are the bodies of these kinds in the jurisdiction. */
export interface CollectiveOf {
  /** `districts` and `departments` have members; `mixed` names an audience without a list. */
  readonly of: 'districts' | 'departments' | 'mixed';
  /** True when the text does not say which or all of them (相关, 有关). */
  readonly partial: boolean;
}

/** One body (单位) under one identity. A body that is reorganised under a new name is another body. */
export interface Body {
  /** Stable within its jurisdiction: the short form, with `@from` added where two bodies share it. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly kind: BodyKind;
  /** The form used in attributions of this jurisdiction: 市经济信息化委. */
  readonly shortForm: string;
  /**
   * Further forms that are as right as the short form, so that a match by one of them is `exact`:
   * 黄浦区 beside 黄浦区政府, 国家发展改革委 beside 发展改革委. Absent when there are none.
   */
  readonly alsoShort?: readonly string[];
  /** 上海市经济和信息化委员会; absent where it is not known. */
  readonly fullName?: string;
  /** False when the full name rests on no public text. */
  readonly fullNameVerified: boolean;
  /** Other names in use for this body: 市经信委. */
  readonly aliases: readonly string[];
  /** First day, month or year in force; absent when not known (then: since ever). */
  readonly from?: DateFact;
  /** Last day, month or year in force; absent when still in force or not known. */
  readonly to?: DateFact;
  /** Ids of the bodies that took over, in the same jurisdiction. */
  readonly successors: readonly string[];
  readonly predecessors: readonly string[];
  /** False when the successors rest on no public text. */
  readonly successionVerified: boolean;
  /** Only on `kind: 'collective'`. */
  readonly collective?: CollectiveOf;
  /** GB/T 2260 code of a district, as of its time. */
  readonly areaCode?: string;
  readonly note?: string;
  /**
   * Which statements about this body rest on no public text, by the English keys of the registry
   * file (`full`, `kind`, `from` …). Absent when every one of them does.
   */
  readonly unverified?: readonly string[];
  /** Full pinyin of the short form without tones: `shijingjixinxihuawei`. */
  readonly pinyin: string;
  /** Initials of the short form: `sjjxxhw`. */
  readonly initials: string;
}

/** A reorganisation (机构改革, 撤并, 撤县设区): which bodies ended, which came of them. */
export interface ChangeEvent {
  readonly title: Localized;
  readonly date: DateFact;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** False when it rests on no public text that `to` took over from `from`; absent means true. */
  readonly successionVerified?: boolean;
}

export interface Jurisdiction {
  /** 上海市; 全国 for the central government. */
  readonly name: string;
  /** Other names of the place: 上海. */
  readonly aliases: readonly string[];
  /** The jurisdiction above; its bodies are visible from here too. */
  readonly parent?: string;
  readonly bodies: readonly Body[];
  readonly changes: readonly ChangeEvent[];
}

/** How a name matched a body. */
export type MatchedBy = 'short' | 'full' | 'alias';

/** A near name, offered when a name is not known. */
export interface NearName {
  readonly body: Body;
  /** The name of the body that is near. */
  readonly name: string;
  /** Why it is near: few characters differ, or it sounds the same. */
  readonly by: 'characters' | 'pinyin';
}

/** The answer to «what is this name, here, on this date?». */
export type LookupResult =
  /** The short form of a body in force. */
  | { readonly status: 'exact'; readonly body: Body }
  /** Another name (full name or alias) of a body in force; `preferred` is its short form. */
  | { readonly status: 'alias'; readonly body: Body; readonly matchedBy: 'full' | 'alias'; readonly preferred: string }
  /** The body had ended before the date. `certain` is false when the end date is unverified. */
  | {
      readonly status: 'expired';
      readonly body: Body;
      readonly matchedBy: MatchedBy;
      readonly until: DateFact;
      readonly certain: boolean;
      readonly successors: readonly Body[];
    }
  /** The body did not exist yet on the date. */
  | {
      readonly status: 'not-yet';
      readonly body: Body;
      readonly matchedBy: MatchedBy;
      readonly since: DateFact;
      readonly certain: boolean;
      readonly predecessors: readonly Body[];
    }
  /** Several bodies in force answer to this name. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly Body[] }
  /** No body of the jurisdiction (or of those above it) ever had this name; nearest first, at most three. */
  | { readonly status: 'unknown'; readonly nearest: readonly NearName[] }
  /** The registry holds nothing for this jurisdiction, so nothing can be said. */
  | { readonly status: 'no-registry' };

export interface LookupOptions {
  /** Name or alias of the jurisdiction; its parents are searched too, nearest first. */
  readonly jurisdiction: string;
  /** The date asked about, `YYYY-MM-DD`; without it every date counts as in force. */
  readonly on?: string | undefined;
}

export interface Registry {
  readonly jurisdictions: readonly Jurisdiction[];
  /** The jurisdiction of this name or alias. */
  jurisdiction(name: string): Jurisdiction | undefined;
  lookup(name: string, options: LookupOptions): LookupResult;
  /** The bodies that a collective stands for on a date; empty when nobody can say. */
  members(collective: Body, on?: string): readonly Body[];
  /** The bodies of a jurisdiction and its parents that were in force on the date (all without one). */
  bodies(options: LookupOptions): readonly Body[];
  /** A body by its id, seen from a jurisdiction. */
  body(id: string, jurisdiction: string): Body | undefined;
}
