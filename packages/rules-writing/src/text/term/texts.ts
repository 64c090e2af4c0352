import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '用语和章节符合本单位的规定', en: 'Words and sections follow the house style' },
  why: {
    zh: '配置里的“用语”写明哪个词怎么写、哪些词不写，“必备章节”写明方案要有哪些章节；没有写就什么也不检查。同一个意思全文用同一个词，查找、统计和对外公布才不会漏。书名号里的文件名称不动；词太短、在引号里或者后面像是单位名称的，只作建议，由人判断。',
    en: '`terms` of the configuration says how a word is written and which words are not used, `requiredSections` which sections a plan has; without them nothing is checked. One word for one thing is found by every search. Names of documents in 《》 are left alone; where a word is short, quoted, or seems part of the name of a body, the change is only suggested.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly write?: string;
  readonly found?: string;
  readonly because?: string | Localized;
  readonly section?: string;
};

export const texts = {
  messages: {
    instead: {
      zh: '“{found}”应当写作“{write}”{because}。',
      en: 'Write “{write}” instead of “{found}”{because}.',
    },
    pattern: {
      zh: '“{found}”这种说法应当写作“{write}”{because}，请改写。',
      en: '“{found}” is to be put as “{write}”{because}. Reword it.',
    },
    forbidden: {
      zh: '不用“{found}”{because}，请改写。',
      en: '“{found}” is not used here{because}. Reword it.',
    },
    section: {
      zh: '缺少“{section}”一章。请补上，标题里要有这几个字。',
      en: 'There is no section “{section}”. Add one whose title has these words.',
    },
  },
  fixes: { replace: { zh: '改为“{write}”', en: 'Change to “{write}”' } },
} as const satisfies RuleTexts;
