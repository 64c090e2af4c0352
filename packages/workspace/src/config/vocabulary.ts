import type { Dialect, Level } from '@workplan/core';

/** Every setting of a configuration, by what it may be called; one file may mix both languages. */
export const SETTING_KEYS = {
  extends: 'extends',
  沿用: 'extends',
  registries: 'registries',
  名录: 'registries',
  sources: 'sources',
  原文: 'sources',
  ignore: 'ignore',
  忽略: 'ignore',
  rules: 'rules',
  规则: 'rules',
  dialect: 'dialect',
  键名: 'dialect',
  jurisdiction: 'jurisdiction',
  地区: 'jurisdiction',
  terms: 'terms',
  用语: 'terms',
  requiredSections: 'requiredSections',
  必备章节: 'requiredSections',
  overrides: 'overrides',
  特例: 'overrides',
} as const;

/** What an entry of `terms` may hold. */
export const TERM_KEYS = {
  write: 'write',
  写: 'write',
  not: 'not',
  不写: 'not',
  because: 'because',
  因为: 'because',
} as const;

/** What an entry of `overrides` may hold. */
export const OVERRIDE_KEYS = {
  files: 'files',
  文件: 'files',
  rules: 'rules',
  规则: 'rules',
  dialect: 'dialect',
  键名: 'dialect',
  jurisdiction: 'jurisdiction',
  地区: 'jurisdiction',
} as const;

export type { Level };

/** What the severity of a rule may be called. */
export const LEVELS: Readonly<Record<string, Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  off: 'off',
  错误: 'error',
  警告: 'warning',
  提示: 'info',
  关闭: 'off',
};

export const DIALECTS: Readonly<Record<string, Dialect>> = { zh: 'zh', en: 'en', 中文: 'zh', 英文: 'en' };
