// The public API of @workplan/workspace. Written by scripts/api-report.mjs; review every change of it.

interface AbovePlan extends PlanAbove {
    readonly path?: string;
}

declare const CONFIG_NAME = "workplan.config.yaml";

type ConfigChoice = 'nearest' | 'none' | {
    readonly path: string;
};

declare const DEFAULT_SETUP: Setup;

interface DocumentEdit {
    readonly uri: string;
    readonly text: string | undefined;
    readonly edits: readonly TextEdit[];
}

interface Entry {
    readonly name: string;
    readonly kind: 'file' | 'folder' | 'link' | 'other' | 'unnamed';
}

interface Environment {
    setupOf(uri: string): Promise<PlanSetup>;
    sourceOf(uri: string, document: PlanDocument, open: OpenText): Promise<FoundSource | undefined>;
    registerBodies?(uri: string, bodies: {
        readonly names: readonly string[];
        readonly place: string;
    }): Promise<readonly DocumentEdit[] | undefined>;
    setFolders(uris: readonly string[]): void;
    plans(within?: string): AsyncIterable<string>;
    textOf(uri: string): Promise<string | undefined>;
    forget(): void;
    rulePage?(rule: string, language: Language): string | undefined;
    readonly language: Language;
}

interface EnvironmentOptions extends WorkspaceOptions {
    readonly language: Language;
    readonly allowed?: readonly string[];
    toPath(uri: string): string | undefined;
    toUri(path: string): string;
    readonly rulePage?: Environment['rulePage'];
}

declare const FIXED_RULE_IDS: readonly string[];

interface FileEdit {
    readonly path: string;
    readonly text: string | undefined;
    readonly edits: readonly TextEdit[];
}

declare class FileFault extends Error {
    readonly code: string;
    readonly fault: Localized;
    constructor(code: string, fault: Localized);
}

interface FileSystem {
    read(path: string, purpose?: PurposeName): Promise<Uint8Array>;
    readonly refusesOthers?: boolean;
    kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
    isLink?(path: string): Promise<boolean>;
    list(folder: string): Promise<readonly Entry[]>;
    realPath(path: string): Promise<string | undefined>;
}

type FoundPlan = {
    readonly path: string;
    readonly real: string;
    readonly fault?: undefined;
} | {
    readonly path: string;
    readonly fault: Localized;
};

interface FoundPlanAbove extends PlanAbove {
    readonly uri?: string;
}

interface FoundSource extends SourceText {
    readonly uri?: string;
    readonly above?: ReadonlyMap<string, FoundPlanAbove>;
}

interface NewBodies {
    readonly names: readonly string[];
    readonly place: string;
}

interface NoText {
    readonly kind: Exclude<FileKind, OfficialText['kind']> | 'big5' | `office-${Exclude<OfficeFault, 'other-kind'>}`;
}

interface OfficialText {
    readonly kind: 'text' | 'html' | 'docx' | 'doc' | 'xlsx' | 'pdf' | 'rtf' | 'empty';
    readonly text: string;
    readonly encoding: Encoding;
    readonly reading?: string;
    readonly damaged: boolean;
    readonly furniture: readonly string[];
    readonly tables?: readonly PageTable[];
    readonly asides: readonly OfficeAside[];
    readonly notes: OfficeText['notes'];
}

type OpenText = (uri: string) => string | undefined;

declare const PURPOSES: {
    readonly plan: {
        readonly what: {
            readonly zh: '方案';
            readonly en: 'a plan';
        };
        readonly most: number;
        readonly reach: 'root';
        readonly pipe: true;
        readonly written: 'replaced';
    };
    readonly source: {
        readonly what: {
            readonly zh: '原文';
            readonly en: 'an official text';
        };
        readonly most: number;
        readonly reach: 'source';
        readonly pipe: true;
        readonly written: 'never';
    };
    readonly template: {
        readonly what: {
            readonly zh: '模板';
            readonly en: 'a template';
        };
        readonly most: number;
        readonly reach: 'source';
        readonly pipe: true;
        readonly written: 'never';
    };
    readonly table: {
        readonly what: {
            readonly zh: '工作簿';
            readonly en: 'a workbook';
        };
        readonly most: number;
        readonly reach: 'source';
        readonly pipe: true;
        readonly written: 'never';
    };
    readonly registry: {
        readonly what: {
            readonly zh: '名录';
            readonly en: 'a registry';
        };
        readonly most: number;
        readonly reach: 'root';
        readonly pipe: false;
        readonly written: 'never';
    };
    readonly config: {
        readonly what: {
            readonly zh: '配置';
            readonly en: 'a configuration';
        };
        readonly most: number;
        readonly reach: 'root';
        readonly pipe: false;
        readonly written: 'made';
    };
    readonly ignore: {
        readonly what: {
            readonly zh: '忽略文件';
            readonly en: 'an ignore file';
        };
        readonly most: number;
        readonly reach: 'root';
        readonly pipe: false;
        readonly written: 'never';
    };
    readonly baseline: {
        readonly what: {
            readonly zh: '基线';
            readonly en: 'a baseline';
        };
        readonly most: number;
        readonly reach: 'named';
        readonly pipe: true;
        readonly written: 'replaced';
    };
    readonly report: {
        readonly what: {
            readonly zh: '报告';
            readonly en: 'a report';
        };
        readonly most: number;
        readonly reach: 'named';
        readonly pipe: true;
        readonly written: 'made';
    };
    readonly cache: {
        readonly what: {
            readonly zh: '缓存';
            readonly en: 'a cache';
        };
        readonly most: number;
        readonly reach: 'user';
        readonly pipe: false;
        readonly written: 'replaced';
    };
    readonly key: {
        readonly what: {
            readonly zh: '密钥';
            readonly en: 'a key';
        };
        readonly most: 1024;
        readonly reach: 'user';
        readonly pipe: false;
        readonly written: 'made';
    };
    readonly program: {
        readonly what: {
            readonly zh: '程序';
            readonly en: 'a program';
        };
        readonly most: number;
        readonly reach: 'user';
        readonly pipe: false;
        readonly written: 'never';
    };
    readonly output: {
        readonly what: {
            readonly zh: '结果';
            readonly en: 'a result';
        };
        readonly most: number;
        readonly reach: 'named';
        readonly pipe: true;
        readonly written: 'replaced';
    };
};

interface PlanSetup {
    readonly registry: Registry;
    readonly config: LintConfig;
    readonly registries: readonly string[];
    readonly reports: readonly SetupReport[];
}

interface PlanSource extends SourceText {
    readonly path?: string;
    readonly above?: ReadonlyMap<string, AbovePlan>;
}

interface Purpose {
    readonly what: Localized;
    readonly most: number;
    readonly reach: 'root' | 'source' | 'named' | 'user';
    readonly pipe: boolean;
    readonly written: 'replaced' | 'made' | 'never';
}

type PurposeName = keyof typeof PURPOSES;

// exported as RULE_LEVELS
declare const LEVELS: Readonly<Record<string, Level>>;

interface Reach {
    follow(path: string, from?: string): Promise<string>;
    followFolder(folder: string): Promise<string>;
    isInBase(folder: string): Promise<boolean>;
}

interface ReachOptions {
    readonly files: FileSystem;
    readonly roots: readonly string[];
    readonly base?: string | undefined;
}

interface ReadingNotes {
    readonly how: readonly Localized[];
    readonly asides: readonly Localized[];
    readonly notes: readonly Localized[];
}

declare const SETUP_RULES: readonly [
    {
        readonly id: 'config-invalid';
        readonly severity: 'error';
        readonly title: 'config-invalid-title';
        readonly why: 'config-invalid-why';
        readonly bad: '规则:\n  no-responsible-body: 严重\n';
        readonly good: '名录: [./hangzhou.registry.yaml]\n规则:\n  no-responsible-body: warning\n';
    },
    {
        readonly id: 'unknown-rule';
        readonly severity: 'error';
        readonly title: 'unknown-rule-title';
        readonly why: 'unknown-rule-why';
        readonly bad: '规则:\n  no-responsable-body: warning\n';
        readonly good: '规则:\n  no-responsible-body: warning\n';
    },
    {
        readonly id: 'registry-invalid';
        readonly severity: 'error';
        readonly title: 'registry-invalid-title';
        readonly why: 'registry-invalid-why';
        readonly bad: '名录: 1\n地区: 杭州市\n单位:\n  - 全称: 杭州市经济和信息化局\n';
        readonly good: '名录: 1\n地区: 杭州市\n单位:\n  - 简称: 市经信局\n    全称: 杭州市经济和信息化局\n';
    },
    {
        readonly id: 'internal-error';
        readonly severity: 'error';
        readonly title: 'internal-error-title';
        readonly why: 'internal-error-why';
    }
];

interface Search {
    readonly files: FileSystem;
    readonly reach: Reach;
    skip(path: string, folder: boolean): Promise<boolean>;
}

interface Setup {
    readonly registry: Registry;
    readonly config: LintConfig;
    readonly ignored: boolean;
    readonly path: string | undefined;
    readonly shared: readonly string[];
    readonly registries: readonly string[];
    readonly sources: readonly string[];
    readonly dialect: Dialect | undefined;
    readonly jurisdiction: string | undefined;
    readonly files: readonly SetupFile[];
    readonly broken: boolean;
}

interface SetupFile {
    readonly path: string;
    readonly text: string;
    readonly lines: LineIndex;
    readonly findings: readonly Finding[];
}

interface SetupReport {
    readonly uri: string;
    readonly text: string;
    readonly lines: LineIndex;
    readonly findings: readonly Finding[];
}

interface SetupRule {
    readonly id: string;
    readonly severity: Severity;
    readonly title: TextKey;
    readonly why: TextKey;
    readonly bad?: string;
    readonly good?: string;
}

// exported as SetupTextKey
type TextKey = keyof typeof TEXTS;

type Sha256 = (bytes: Uint8Array) => string | Promise<string>;

interface SourceOptions {
    readonly files: FileSystem;
    readonly roots: readonly string[];
    readonly base?: string;
    readonly sha256?: Sha256;
}

type SourcePlace = {
    readonly path: string;
} | {
    readonly path?: undefined;
    readonly problem: 'missing' | 'outside';
    readonly folder?: string;
};

interface Workspace {
    setupOf(plan: string): Promise<Setup>;
    sourceOf(document: PlanDocument, plan: string): Promise<PlanSource | undefined>;
    sourceNamed(file: string, plan: string): Promise<PlanSource>;
    plansIn(folder: string): AsyncGenerator<FoundPlan>;
    readonly reach: Reach;
}

interface WorkspaceOptions extends SourceOptions {
    readonly config?: ConfigChoice;
    readonly ignore?: boolean;
}

declare const checkConfigText: (text: string) => Promise<readonly Finding[]>;

declare const checkRegistryText: (text: string) => Promise<readonly Finding[]>;

declare function createEnvironment(options: EnvironmentOptions): Environment;

declare function createReach({ files, roots, base }: ReachOptions): Reach;

declare function createWorkspace(options: WorkspaceOptions): Workspace;

declare function faultOf(error: unknown): Localized;

declare function fileFault(kind: keyof typeof FAULTS): FileFault;

declare function findPlans(folder: string, search: Search): AsyncGenerator<FoundPlan>;

declare function findSource(file: string, folder: string, roots: readonly string[], files: FileSystem): Promise<SourcePlace>;

declare function folderOf(path: string): string;

declare function interpretConfig(text: string): Interpreted;

declare function isInside(folder: string, path: string): boolean;

declare const isPlanName: (path: string) => boolean;

declare const isText: (read: OfficialText | NoText) => read is OfficialText;

declare const joinPath: (folder: string, name: string) => string;

declare const nameOf: (path: string) => string;

declare function nearest(written: string, words: readonly string[]): string | undefined;

declare const newRegistry: (place: string, names: readonly string[], isPartial: boolean) => string;

declare const pathWithin: (folder: string, path: string) => string | undefined;

declare function readFile(path: string, purpose: PurposeName, files: FileSystem): Promise<Uint8Array>;

declare function readOfficialText(bytes: Uint8Array): Promise<OfficialText | NoText>;

declare function readingNotes({ kind, asides, notes }: OfficialText): ReadingNotes;

declare function registerBodies({ names, place }: NewBodies, plan: string, setup: Setup, files: FileSystem, roots: readonly string[]): Promise<readonly FileEdit[] | undefined>;

declare function resolvePath(folder: string, word: string): string;

declare const rulePage: (rule: string, language: Language, home?: string | undefined) => string | undefined;

// exported as setupText
declare const textOf: (key: TextKey, values?: MessageData) => Localized;

declare function sourceFileOf(document: PlanDocument): string | undefined;

declare function tooLarge(purpose: PurposeName, bytes: number | undefined): FileFault;

declare function topOf(folder: string, files: FileSystem): Promise<string>;
