/** What a section of the changelog may hold, in this order. */
export declare const KINDS: readonly string[];
/** The files of a release by their paths. */
export declare function releaseFiles(root: string, version: string, date: string): Readonly<Record<string, string>>;
