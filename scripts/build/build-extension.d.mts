import type { BuildOptions } from 'esbuild';

/** What is built, as options of esbuild. */
export declare function bundles(): BuildOptions[];
/** The pages of the rules, in both languages, by id. */
export declare function rulePages(): Readonly<Record<string, string>>;
export declare function buildExtension(): Promise<void>;
