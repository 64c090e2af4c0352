import type { Localized } from '@workplan/core';

/** What progress is shown under, and what is said when a request cannot be met. */
export const TEXTS = {
  references: { zh: '在各方案中查找', en: 'Looking through the plans' },
  rename: { zh: '在各方案中改名', en: 'Renaming in the plans' },
  symbols: { zh: '在各方案中查找', en: 'Looking through the plans' },
  diagnostics: { zh: '检查各方案', en: 'Checking the plans' },
  progress: { zh: '汇总各方案的进展', en: 'Counting the progress of the plans' },
  source: { zh: '查找以此为原文的方案', en: 'Looking for plans of this text' },
  notRenamed: { zh: '不能改成“{name}”', en: 'Cannot be renamed to “{name}”' },
} as const satisfies Record<string, Localized>;
