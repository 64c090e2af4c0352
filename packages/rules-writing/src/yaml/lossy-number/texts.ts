import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '会被改写的编号要加引号', en: 'Numbers that would be changed need quotes' },
  why: {
    zh: '1.10、010、1e3 这类编号不加引号时，许多软件会当作数值，读成 1.1、10、1000，再保存时原来的写法就丢了。请加引号。',
    en: 'Without quotes many programs take numbers such as 1.10, 010 or 1e3 for values and read 1.1, 10 and 1000; saved again, the written form is lost. Put them in quotes.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text: string;
  readonly read: string;
};

export const texts = {
  messages: {
    changes: {
      zh: '“{text}”不加引号会被别的软件读成 {read}。请写成 "{text}"。',
      en: 'Without quotes other programs read `{text}` as {read}. Write "{text}".',
    },
  },
  fixes: { quote: { zh: '加引号', en: 'Quote it' } },
} as const satisfies RuleTexts;
