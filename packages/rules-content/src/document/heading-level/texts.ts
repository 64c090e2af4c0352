import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '层次序号要合规', en: 'Headings follow the order of levels' },
  why: {
    zh: '公文的层次依次是“一、”“（一）”“1.”“（1）”（GB/T 9704—2012）。方案的章节用前两层，任务用第三层；序号由所在位置得出，标题里不再写，以免增删之后前后不一。',
    en: 'Official documents number their levels 一、 （一） 1. （1） (GB/T 9704-2012). Sections use the first two, tasks the third. Numerals follow from the place of a heading and are not written into it, so that they stay right when headings are added or removed.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly title?: string;
  readonly level?: number;
  readonly numeral?: string;
};

export const texts = {
  messages: {
    depth: {
      zh: '章节“{title}”是第 {level} 层。“一、”“（一）”之下是任务。请改为任务，或上移一层。',
      en: 'The section {title} is on level {level}. Below 一、 and （一） come tasks.',
    },
    mixed: {
      zh: '同一层既有“章节”又有“任务”。请把这些任务放进一个章节。',
      en: 'Sections and tasks stand on one level. Move the tasks into a section.',
    },
    numeral: {
      zh: '这里不用写序号“{numeral}”：序号由所在位置得出，输出时自动加上。',
      en: 'Leave out the numeral {numeral}: it is added on output.',
    },
  },
  fixes: { remove: { zh: '删去序号“{numeral}”', en: 'Remove the numeral {numeral}' } },
} as const satisfies RuleTexts;
