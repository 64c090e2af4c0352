// The public API of @workplan/registry. Written by scripts/api-report.mjs; review every change of it.

interface Body {
    readonly id: string;
    readonly jurisdiction: string;
    readonly kind: BodyKind;
    readonly shortForm: string;
    readonly alsoShort?: readonly string[];
    readonly fullName?: string;
    readonly fullNameVerified: boolean;
    readonly aliases: readonly string[];
    readonly from?: DateFact;
    readonly to?: DateFact;
    readonly successors: readonly string[];
    readonly predecessors: readonly string[];
    readonly successionVerified: boolean;
    readonly collective?: CollectiveOf;
    readonly areaCode?: string;
    readonly note?: string;
    readonly unverified?: readonly string[];
    readonly pinyin: string;
    readonly initials: string;
    readonly certainty: 'recorded' | 'pattern';
}

type BodyClass = 'audience' | 'branch' | 'company' | 'institution' | 'township';

type BodyKind = 'government' | 'department' | 'office' | 'institution' | 'district' | 'party' | 'leading-group' | 'expert-group' | 'company' | 'other' | 'collective';

interface ChangeEvent {
    readonly title: Localized;
    readonly date: DateFact;
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly successionVerified?: boolean;
}

interface China {
    readonly national: Jurisdiction;
    readonly places: readonly Jurisdiction[];
    place(text: string, on?: string): PlaceAnswer | undefined;
    pattern(name: string, place: Place | undefined, on?: string): PatternMatch | undefined;
    classOf(name: string): BodyClass | undefined;
    nearest(name: string, place: Place | undefined): readonly RankedName[];
    regular(place: Place, on?: string): readonly Body[];
}

interface CollectiveOf {
    readonly of: 'districts' | 'departments' | 'mixed';
    readonly partial: boolean;
}

interface CreateRegistryOptions {
    readonly pinyin?: PinyinOf | undefined;
    readonly china?: China | undefined;
}

interface DateFact {
    readonly date: PartialDate;
    readonly verified: boolean;
}

interface Departures {
    readonly complete?: boolean;
    readonly without: readonly string[];
    readonly adopted: Readonly<Record<string, string>>;
}

interface Jurisdiction {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly parent?: string;
    readonly bodies: readonly Body[];
    readonly changes: readonly ChangeEvent[];
    readonly departures?: Departures;
}

interface Localized {
    readonly zh: string;
    readonly en: string;
}

interface LookupOptions {
    readonly jurisdiction: string;
    readonly on?: string | undefined;
}

type LookupResult = {
    readonly status: 'exact';
    readonly body: Body;
} | {
    readonly status: 'alias';
    readonly body: Body;
    readonly matchedBy: 'full' | 'alias';
    readonly preferred: string;
} | {
    readonly status: 'expired';
    readonly body: Body;
    readonly matchedBy: MatchedBy;
    readonly until: DateFact;
    readonly certain: boolean;
    readonly successors: readonly Body[];
} | {
    readonly status: 'not-yet';
    readonly body: Body;
    readonly matchedBy: MatchedBy;
    readonly since: DateFact;
    readonly certain: boolean;
    readonly predecessors: readonly Body[];
} | {
    readonly status: 'ambiguous';
    readonly candidates: readonly Body[];
} | PatternResult | {
    readonly status: 'class';
    readonly of: BodyClass;
} | {
    readonly status: 'unknown';
    readonly nearest: readonly NearName[];
} | {
    readonly status: 'no-registry';
};

type MatchedBy = 'short' | 'full' | 'alias';

interface MonthsBetween {
    readonly after: PartialDate;
    readonly by: PartialDate;
}

declare const NATION = "\u5168\u56FD";

interface NearName {
    readonly body: Body;
    readonly name: string;
    readonly by: 'characters' | 'pinyin';
}

type PartialDate = string;

interface PatternMatch {
    readonly result: PatternResult;
    readonly rows: readonly string[];
    readonly place: Place;
}

interface PatternResult {
    readonly status: 'pattern';
    readonly body: Body;
    readonly form: 'full' | 'short' | 'contracted';
    readonly elided: boolean;
    readonly window?: {
        readonly from?: PartialDate;
        readonly to?: PartialDate;
    };
    readonly successors?: readonly string[];
}

interface Pinyin {
    readonly pinyin: string;
    readonly initials: string;
}

type PinyinOf = (text: string) => Pinyin;

interface Place {
    readonly name: string;
    readonly path: string;
    readonly kind: PlaceKind;
    readonly level: PlaceLevel;
    readonly code?: string;
    readonly parent?: Place;
    readonly levelWord: string;
    readonly otherLevelWords: readonly string[];
    readonly aliases: readonly string[];
    readonly from?: MonthsBetween;
    readonly to?: MonthsBetween;
    readonly successors: readonly string[];
    readonly successionVerified: boolean;
    readonly pinyin: string;
}

type PlaceAnswer = {
    readonly status: 'place';
    readonly place: Place;
} | {
    readonly status: 'shared';
    readonly candidates: readonly Place[];
};

type PlaceKind = 'province' | 'autonomous-region' | 'municipality' | 'prefecture-city' | 'prefecture' | 'autonomous-prefecture' | 'league' | 'corps' | 'district' | 'county-city' | 'county' | 'autonomous-county' | 'banner' | 'autonomous-banner' | 'forestry-district' | 'special-district' | 'zone';

type PlaceLevel = 'province' | 'prefecture' | 'county';

type ProblemPath = readonly (string | number)[];

interface RankedName {
    readonly near: NearName;
    readonly distance: number;
}

interface ReadRegistryOptions {
    readonly known?: readonly Jurisdiction[] | undefined;
    readonly pinyin?: PinyinOf | undefined;
    readonly china?: (() => China) | undefined;
}

interface ReadRegistryResult {
    readonly jurisdiction?: Jurisdiction;
    readonly findings: readonly RegistryProblem[];
}

interface Registry {
    readonly jurisdictions: readonly Jurisdiction[];
    jurisdiction(name: string): Jurisdiction | undefined;
    place(text: string, on?: string): PlaceAnswer | undefined;
    lookup(name: string, options: LookupOptions): LookupResult;
    members(collective: Body, on?: string): readonly Body[];
    bodies(options: LookupOptions): readonly Body[];
    usual(options: LookupOptions): readonly Body[];
    body(id: string, jurisdiction: string): Body | undefined;
}

interface RegistryProblem {
    readonly code: MessageCode;
    readonly severity: 'error' | 'warning';
    readonly path: ProblemPath;
    readonly message: Localized;
    readonly suggestion?: string;
}

// exported as RegistryProblemCode
type MessageCode = 'not-a-mapping' | 'missing-version' | 'unknown-version' | 'missing-jurisdiction' | 'missing-short-form' | 'missing-change-part' | 'unknown-key' | 'repeated-key' | 'wrong-type' | 'empty-name' | 'unknown-kind' | 'unknown-collective' | 'missing-collective' | 'collective-kind' | 'bad-date' | 'date-order' | 'bad-code' | 'unknown-field' | 'duplicate-body' | 'alias-clash' | 'unknown-reference' | 'ambiguous-reference' | 'own-parent' | 'unknown-pattern' | 'unknown-departure' | 'departure-clash' | 'departure-unneeded';

declare function createRegistry(jurisdictions: readonly Jurisdiction[], options?: CreateRegistryOptions): Registry;

declare function foldPinyin(pinyin: string): string;

declare function mergeJurisdictions(builtin: readonly Jurisdiction[], users: readonly Jurisdiction[]): readonly Jurisdiction[];

declare function nameKey(name: string): string;

declare function readRegistryFile(data: unknown, options?: ReadRegistryOptions): ReadRegistryResult;
