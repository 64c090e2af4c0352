import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '一项只写一个单位', en: 'One body for each list item' },
  why: {
    zh: '单位清单里用英文逗号分隔，如：[市教委, 市公安局]。写成“市教委、市公安局”或用了中文逗号，整串会被当成一个单位的名称，每个单位都查不到自己的任务。',
    en: 'Lists of bodies are separated by ASCII commas: [市教委, 市公安局]. With 、 or ， the whole string counts as the name of one body, and none of them finds its task.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly written: string;
  readonly names: readonly string[];
  readonly count: number;
};

export const texts = {
  messages: {
    joined: {
      zh: '“{written}”是{count}项写在了一起，请用英文逗号分开，或每行写一个。',
      en: '“{written}” joins {count} items in one. Part them with ASCII commas, or write one to a line.',
    },
    open: {
      zh: '“{written}”把单位名称和“等”写在了一起，请分开写成：{names}。',
      en: '“{written}” joins a name and 等. Write two items: {names}.',
    },
    stray: {
      zh: '“{written}”里有多余的字符，应为：{names}。',
      en: '“{written}” is more than a name; write {names}.',
    },
  },
  fixes: {
    joined: { zh: '分成{count}项', en: 'Part into {count} items' },
    open: { zh: '把“等”单独列为一项', en: 'Make 等 an item of its own' },
    stray: { zh: '去掉多余的字符', en: 'Keep the name only' },
  },
} as const satisfies RuleTexts;
