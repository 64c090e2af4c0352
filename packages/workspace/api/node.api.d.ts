// The public API of @workplan/workspace/node. Written by scripts/api-report.mjs; review every change of it.

interface Draft {
    write(content: string | Uint8Array): void;
    commit(): Promise<void>;
    discard(): void;
}

interface Expected {
    readonly bytes: Uint8Array;
    readonly purpose: PurposeName;
}

interface FileState {
    readonly bytes: Buffer;
    readonly stats: BigIntStats;
}

declare const NO_LINK: number;

type NamedKind = 'file' | 'folder' | 'pipe' | 'other';

declare function appendToFile(path: string, text: string): void;

declare function createFile(path: string, content: Uint8Array, mode?: number): void;

declare function descriptorOf(path: string): number | undefined;

declare const exists: (path: string) => boolean;

declare const fullPath: (folder: string, path: string) => string;

declare const isDescriptor: (path: string) => boolean;

declare function isStream(path: string): boolean;

declare const isThere: (path: string) => boolean;

declare function listingState(folder: string): string;

declare const makeFolder: (path: string) => void;

declare function namedKind(path: string): NamedKind;

declare const nodeFiles: FileSystem;

declare function openDraft(target: string): Draft;

declare function openOutput(path: string): Draft;

declare function pathState(path: string): string;

declare function readNamed(path: string, purpose: PurposeName): Promise<Buffer>;

declare function readNow(path: string, purpose: PurposeName, flags?: number): Buffer;

declare function readOwn(path: string, purpose: PurposeName): Buffer | undefined;

declare const readState: (path: string, purpose: PurposeName, flags?: number) => FileState;

declare function realPathNow(path: string): string | undefined;

declare function replaceFile(path: string, content: Uint8Array, expected?: Expected, newMode?: number): void;

declare function tuneV8ForBatch(): void;

declare function writeOwn(path: string, content: Uint8Array, isNew: boolean): void;
