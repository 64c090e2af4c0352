import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '格式版本是已知的', en: 'The format version is known' },
  why: {
    zh: '第一行的版本号说明方案按哪一版格式书写。版本不认识时，内容可能读错。',
    en: 'The version on the first line says which format the plan is written in. With an unknown one the content may be misread.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly version: string;
  readonly current: string;
};

export const texts = {
  messages: {
    newer: {
      zh: '这份方案是格式第 {version} 版，本工具只认识第 {current} 版。请升级工具。',
      en: 'The plan has version {version}; this tool knows {current}. Update the tool.',
    },
    unknown: {
      zh: '“{version}”不是格式版本。请写成：{current}（不加引号）。',
      en: '`{version}` is no format version. Write {current}, without quotes.',
    },
  },
} as const satisfies RuleTexts;
