import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '忽略问题未写理由', en: 'Suppression without a reason' },
  why: {
    zh: '忽略一个问题要写明理由，后来的人才知道能不能照办。没有理由的说明不起作用。写法：# workplan-disable-next-line 规则名 -- 理由。',
    en: 'Whoever takes a finding back says why, so that those who come later can check it. Without a reason the comment does nothing. Write: # workplan-disable-next-line RULE -- reason.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly rules: readonly string[];
};

export const texts = {
  messages: {
    noReason: {
      zh: '忽略 {rules} 没有写理由，因此不起作用。请在行末补上“-- 理由”。',
      en: '{rules} is suppressed without a reason, which does nothing. Add `-- reason` at the end of the line.',
    },
    noRule: {
      zh: '没有写要忽略哪条规则。请写成“# workplan-disable-next-line 规则名 -- 理由”。',
      en: 'No rule is named. Write `# workplan-disable-next-line RULE -- reason`.',
    },
  },
} as const satisfies RuleTexts;
