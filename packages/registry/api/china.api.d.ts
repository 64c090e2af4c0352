// The public API of @workplan/registry/china. Written by scripts/api-report.mjs; review every change of it.

interface CreateChinaOptions {
    readonly pinyin?: PinyinOf | undefined;
}

declare function createChina({ pinyin }?: CreateChinaOptions): China;
