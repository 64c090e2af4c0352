import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '不使用 YAML 的锚点、别名和标签', en: 'Plans use no YAML anchors, aliases or tags' },
  why: {
    zh: '以 & 或 * 加字母开头的写法在 YAML 里表示“引用别处的内容”，以 ! 开头表示类型。工作方案用不着它们，别处也看不出实际内容。请直接写出内容；如果符号本来就是内容，请加引号。',
    en: 'In YAML, & and * refer to content elsewhere and ! names a type. A plan needs none of them, and a reader cannot see what they stand for. Write the content itself, or quote it.',
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
      zh: '工作方案不用 YAML 的引用写法（“{detail}”）。请写出内容，或加引号。',
      en: 'Plans use no YAML anchors, aliases or tags (`{detail}`). Write the content, or quote it.',
    },
  },
} as const satisfies RuleTexts;
