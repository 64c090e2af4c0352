import type { Localized } from '@workplan/core';

/** The words of the table of opinions. */
export const OPINION_WORDS = {
  title: { zh: '《{title}》意见采纳情况表', en: 'Opinions on “{title}”' },
  sheet: { zh: '意见采纳情况表', en: 'Opinions' },
  number: { zh: '序号', en: 'number' },
  body: { zh: '单位', en: 'body' },
  item: { zh: '条目', en: 'item' },
  original: { zh: '原表述', en: 'original words' },
  opinion: { zh: '修改意见', en: 'opinion' },
  adopted: { zh: '采纳情况', en: 'adopted' },
  reason: { zh: '理由', en: 'reason' },
  task: { zh: '第{number}项', en: 'task {number}' },
  behind: { zh: '第{number}项之后', en: 'behind task {number}' },
  unnumbered: { zh: '“{text}”', en: '“{text}”' },
  exchange: { zh: '将“{removed}”修改为“{added}”', en: 'change “{removed}” to “{added}”' },
  remove: { zh: '删去“{removed}”', en: 'delete “{removed}”' },
  insert: { zh: '在“{before}”后增加“{added}”', en: 'add “{added}” behind “{before}”' },
  insertFirst: { zh: '在开头增加“{added}”', en: 'add “{added}” at the beginning' },
  add: { zh: '增加“{added}”', en: 'add “{added}”' },
  yes: { zh: '采纳', en: 'yes' },
  none: { zh: '（不详）', en: '(unknown)' },
  figures: { zh: '共{count}条意见，来自{files}份文件。', en: '{count} opinions from {files} files.' },
  noMarks: { zh: '{file}：没有修订，也没有批注。', en: '{file}: neither tracked changes nor comments.' },
  changed: {
    zh: '{file}：有任务的文字和方案现在的不一样，又没有修订痕迹，请逐字核对：{numbers}',
    en: '{file}: tasks in other words than the plan has now, without a tracked change. Compare them: {numbers}',
  },
  absent: {
    zh: '{file}：没有这些任务，也没有删去的痕迹：{numbers}',
    en: '{file}: tasks are missing, without a tracked change: {numbers}',
  },
  plain: {
    zh: '{file}：有一段像是意见，不是修订也不是批注，没有列入：{words}',
    en: '{file}: a paragraph that reads like an opinion is neither change nor comment; it is not listed: {words}',
  },
} as const satisfies Readonly<Record<string, Localized>>;
