/** Builds and packs the extension. */
export declare function packageExtension(): Promise<{ readonly path: string; readonly size: number }>;
export declare const VSIX: string;
