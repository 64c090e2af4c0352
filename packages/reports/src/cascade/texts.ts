import type { Localized } from '@workplan/core';

export const TEXTS = {
  title: { zh: '《{title}》任务承接对照表', en: 'How “{title}” is taken up' },
  sheet: { zh: '承接对照表', en: 'Taken up' },
  aboveNumber: { zh: '上级序号', en: 'above' },
  aboveTask: { zh: '上级任务', en: 'task above' },
  plan: { zh: '本级方案', en: 'our plan' },
  ownNumber: { zh: '本级序号', en: 'ours' },
  ownTask: { zh: '本级任务', en: 'our task' },
  state: { zh: '承接情况', en: 'state' },
  written: { zh: '已承接', en: 'taken up' },
  notTakenUp: { zh: '未承接', en: 'not taken up' },
  proposed: {
    zh: '待确认（建议{number}，相符{score}：{why}）',
    en: 'to be confirmed (proposal {number}, {score}: {why})',
  },
  byText: { zh: '文字', en: 'words' },
  byTargets: { zh: '目标', en: 'targets' },
  byBodies: { zh: '单位', en: 'bodies' },
  comma: { zh: '，', en: ', ' },
  withoutSource: { zh: '没有写明承接这份上级方案的本级任务', en: 'Our tasks that take up none of this plan' },
  broken: { zh: '承接落空的本级任务', en: 'Links that lead nowhere' },
  brokenTo: { zh: '上级方案没有唯一的第{task}项', en: 'the plan above has no single task {task}' },
  figures: {
    zh: '上级任务{tasks}项：已承接{taken}项，未承接{open}项；待确认的建议{proposals}条；本级任务没有写明承接的{without}项。',
    en: '{tasks} tasks above: {taken} taken up, {open} not; {proposals} proposals to be confirmed; {without} of our tasks without a source.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
