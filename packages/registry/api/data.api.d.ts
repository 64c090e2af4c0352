// The public API of @workplan/registry/data. Written by scripts/api-report.mjs; review every change of it.

interface BuiltinOptions {
    readonly china?: China | (() => China) | undefined;
}

declare const builtinJurisdictions: readonly Jurisdiction[];

declare const builtinRegistry: Registry;

declare function createBuiltinRegistry(users?: readonly Jurisdiction[], { china }?: BuiltinOptions): Registry;

declare const national: Jurisdiction;

declare const pinyinOf: PinyinOf;

declare const shanghai: Jurisdiction;
