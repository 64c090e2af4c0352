import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '同一对象全文一个名称', en: 'One name for one thing' },
  why: {
    zh: '同一单位、同一层级或同一系统在一份公文里有几种写法，读者要猜是不是一回事，检索和汇总也会漏。若确指同一对象，请统一；若是不同对象，请写得能够区分。系统、平台名称是按字面相近判断的，请核对。',
    en: 'Where a body, a level or a system has several names in one document, readers must guess whether they mean the same, and searches miss some. Use one name, or make clear that two things are meant. Names of systems are compared by their characters only, so please check.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly form: string;
  readonly main: string;
  readonly mainCount: number;
  readonly others: readonly string[];
};

export const texts = {
  messages: {
    body: {
      zh: '同一单位有几种写法：“{main}”{mainCount}处，这里是“{form}”。其余写法：{others}。',
      en: 'This body is “{main}” in {mainCount} place(s) and “{form}” here. Others: {others}.',
    },
    level: {
      zh: '同一范围有几种写法：“{main}”{mainCount}处，这里是“{form}”。其余写法：{others}。',
      en: 'This set is “{main}” in {mainCount} place(s) and “{form}” here. Others: {others}.',
    },
    system: {
      zh: '“{form}”与“{main}”（{mainCount}处）疑为同一系统的两种写法。其余写法：{others}。',
      en: '“{form}” and “{main}” ({mainCount} place(s)) look like one system. Others: {others}.',
    },
    quoted: {
      zh: '{main}在别处带引号（{mainCount}处），这里的“{form}”没有。不带引号的：{others}。',
      en: '{main} has quotation marks in {mainCount} place(s), “{form}” here none. Others: {others}.',
    },
  },
  fixes: { unify: { zh: '统一写作{main}（改{count}处）', en: 'Write {main} everywhere ({count} place(s))' } },
  related: { main: { zh: '写作“{main}”', en: 'Here {main} is written' } },
} as const satisfies RuleTexts;
