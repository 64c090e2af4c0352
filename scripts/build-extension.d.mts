import type { BuildOptions } from 'esbuild';

/** What is built, as options of esbuild. */
export declare function bundles(): BuildOptions[];
export declare function buildExtension(): Promise<void>;
