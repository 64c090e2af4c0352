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
  /**
   * `recorded`: a registry file lists the body. `pattern`: no file does; the name has the form that
   * such bodies usually have (通例), and nothing more is known.
   */
  readonly certainty: 'recorded' | 'pattern';
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

/** A place with its bodies. */
export interface Jurisdiction {
  /** 上海市; 全国 for the central government. */
  readonly name: string;
  /** Other names of the place: 上海. */
  readonly aliases: readonly string[];
  /** The jurisdiction above; its bodies are visible from here too. */
  readonly parent?: string;
  readonly bodies: readonly Body[];
  readonly changes: readonly ChangeEvent[];
  /** Where the place departs from the usual pattern of bodies; absent where it does not. */
  readonly departures?: Departures;
}

/** How a place departs from the usual pattern (通例) of bodies. */
export interface Departures {
  /**
   * True when the list of bodies is complete, so that the pattern adds nothing (通例: 关). False when the file says
   * that the list is partial (通例: 开): no name is then called wrong for not being on it. Absent when not said.
   */
  readonly complete?: boolean;
  /** Names of usual bodies that the place does not have (不设). */
  readonly without: readonly string[];
  /** The name in use here by the topic it stands for (采用): 发展改革 → 市发展和改革局. */
  readonly adopted: Readonly<Record<string, string>>;
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

/** A near name with its distance; small is near, one changed character is 1. */
export interface RankedName {
  readonly near: NearName;
  readonly distance: number;
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
  /** No file lists the name, but it has a form that such bodies usually have (通例). Never a fact about the place. */
  | PatternResult
  /** A description of bodies rather than the name of one: 各有关部门, 某某分局. */
  | { readonly status: 'class'; readonly of: BodyClass }
  /** No body of the jurisdiction (or of those above it) ever had this name; nearest first, at most three. */
  | { readonly status: 'unknown'; readonly nearest: readonly NearName[] }
  /** The registry holds nothing for this jurisdiction, so nothing can be said. */
  | { readonly status: 'no-registry' };

/** What a description stands for: an audience (各有关部门), a branch (分局), a company, an institution, a township. */
export type BodyClass = 'audience' | 'branch' | 'company' | 'institution' | 'township';

/** A name that no list has, read by its form. */
export interface PatternResult {
  readonly status: 'pattern';
  /** Made on demand, with `certainty: 'pattern'`; its short form is the regular one. */
  readonly body: Body;
  /** How the name is written: in full, regularly shortened, or contracted (发改委). */
  readonly form: 'full' | 'short' | 'contracted';
  /** True when the name leaves out the level word: 财政局 for 市财政局. */
  readonly elided: boolean;
  /**
   * When such bodies existed by the national timetable. Each place had its own, so this is no date
   * of the body: nothing may be called ended or not yet begun because of it.
   */
  readonly window?: { readonly from?: PartialDate; readonly to?: PartialDate };
  /**
   * Behind the window: the short forms of the bodies that such a body mostly became or went to, in its place. Nobody has
   * verified that for the place.
   */
  readonly successors?: readonly string[];
}

/** Province, prefecture and county, the three levels of GB/T 2260. */
export type PlaceLevel = 'province' | 'prefecture' | 'county';

/** Kinds of places, by their administrative level (行政区划). */
export type PlaceKind =
  | 'province' // 省
  | 'autonomous-region' // 自治区
  | 'municipality' // 直辖市
  | 'prefecture-city' // 地级市
  | 'prefecture' // 地区
  | 'autonomous-prefecture' // 自治州
  | 'league' // 盟
  | 'corps' // 新疆生产建设兵团
  | 'district' // 市辖区
  | 'county-city' // 县级市
  | 'county' // 县
  | 'autonomous-county' // 自治县
  | 'banner' // 旗
  | 'autonomous-banner' // 自治旗
  | 'forestry-district' // 林区
  | 'special-district' // 特区
  | 'zone'; // 功能区 (开发区, 新区 …), known by its form only

/**
 * When a name began or ended: between two months, those of the last list without the change and of
 * the first list with it. Two neighbouring months mean that it is known to the month.
 */
export interface MonthsBetween {
  readonly after: PartialDate;
  readonly by: PartialDate;
}

/** A place of China, at or above the county, under one name. */
export interface Place {
  readonly name: string;
  /** The name, with the place above before it where several places had it at any time: 南京市鼓楼区. */
  readonly path: string;
  readonly kind: PlaceKind;
  readonly level: PlaceLevel;
  /** GB/T 2260 code; absent for a zone. */
  readonly code?: string;
  readonly parent?: Place;
  /** The word that stands for the place in the names of its bodies: 省, 市, 州, 盟, 地区, 县, 区, 旗. */
  readonly levelWord: string;
  /** Other such words in use: 自治区 has 区 in 区党委. */
  readonly otherLevelWords: readonly string[];
  /** 南京 for 南京市, 延边州 for 延边朝鲜族自治州. */
  readonly aliases: readonly string[];
  /** Absent when the name is older than the lists (2010-12). */
  readonly from?: MonthsBetween;
  /** Absent while the name is in force. */
  readonly to?: MonthsBetween;
  /** Code and name of what took its place: 110118密云区. */
  readonly successors: readonly string[];
  /** False when no public text says so. */
  readonly successionVerified: boolean;
  /** Full pinyin of the name without tones. */
  readonly pinyin: string;
}

/** What a text says of a place: one, or several that share the name. */
export type PlaceAnswer =
  | { readonly status: 'place'; readonly place: Place }
  | { readonly status: 'shared'; readonly candidates: readonly Place[] };

/** The tables of any place of China; `@workplan/registry/china` has them. */
export interface China {
  /** 全国 with all central bodies, in place of the short list of `@workplan/registry/data`. */
  readonly national: Jurisdiction;
  /** Curated files of further places. */
  readonly places: readonly Jurisdiction[];
  /**
   * The place of a name, alias, path (南京市鼓楼区) or code; undefined when no table knows it. `on`
   * chooses among names of different times.
   */
  place(text: string, on?: string): PlaceAnswer | undefined;
  /** What the patterns say of a name in a place (in the nation without one). */
  pattern(name: string, place: Place | undefined, on?: string): PatternMatch | undefined;
  /** The kind of description that a name is, if it is one. */
  classOf(name: string): BodyClass | undefined;
  /** Regular names near to this one, nearest first, at most three. */
  nearest(name: string, place: Place | undefined): readonly RankedName[];
  /**
   * The regular bodies of a place by the pattern, in the order of the pattern file: those of the
   * national timetable on the date, or of today without one.
   */
  regular(place: Place, on?: string): readonly Body[];
}

/** A pattern's answer and the rows it rests on. */
export interface PatternMatch {
  readonly result: PatternResult;
  readonly rows: readonly string[];
  /** The place whose body it is. */
  readonly place: Place;
}

/** Where and when a name is asked about. */
export interface LookupOptions {
  /** Name or alias of the jurisdiction; its parents are searched too, nearest first. */
  readonly jurisdiction: string;
  /** The date asked about, `YYYY-MM-DD`; without it every date counts as in force. */
  readonly on?: string | undefined;
}

/** Bodies by place and date. */
export interface Registry {
  readonly jurisdictions: readonly Jurisdiction[];
  /** The jurisdiction of this name or alias. */
  jurisdiction(name: string): Jurisdiction | undefined;
  /**
   * The place of a name, an alias, a path or a code, with or without a list of bodies; undefined for
   * what no table knows, and always without the tables of `@workplan/registry/china`.
   */
  place(text: string, on?: string): PlaceAnswer | undefined;
  /** What a name means at a place on a date. */
  lookup(name: string, options: LookupOptions): LookupResult;
  /** The bodies that a collective stands for on a date; empty when nobody can say. */
  members(collective: Body, on?: string): readonly Body[];
  /** The bodies of a jurisdiction and its parents that were in force on the date (all without one). */
  bodies(options: LookupOptions): readonly Body[];
  /**
   * Bodies that a place and those above it usually have (通例), without those that are listed; nearest
   * place first. Nobody has verified that they are there. Empty without the tables of any place, and
   * for a place whose list ships or is complete.
   */
  usual(options: LookupOptions): readonly Body[];
  /** A body by its id, seen from a jurisdiction. */
  body(id: string, jurisdiction: string): Body | undefined;
}
