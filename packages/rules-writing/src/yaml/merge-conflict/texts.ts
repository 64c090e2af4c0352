import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '没有未解决的合并冲突', en: 'No merge conflict is left open' },
  why: {
    zh: '“<<<<<<<”“=======”“>>>>>>>”是两个人改了同一处时 Git 留下的标记。请选定一种写法，删掉标记和另一种写法。这里先按前一种检查。',
    en: 'The marks <<<<<<<, ======= and >>>>>>> are left by Git where two people changed the same place. Choose one version and delete the marks and the other. Until then the first one is checked.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text: string;
  readonly detail: string;
  readonly lines: number;
};

export const texts = {
  messages: {
    found: {
      zh: '这里有未解决的合并冲突。请选定一种写法，并删掉标记。',
      en: 'A merge conflict is left open. Choose one version and delete its marks.',
    },
  },
} as const satisfies RuleTexts;
