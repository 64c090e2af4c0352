import type { Localized } from '../texts/localized.js';

/** A plan with places to fill in, as a snippet. */
export const NEW_PLAN: Localized = {
  zh: '工作方案: 1\n标题: ${1:2026年重点工作安排}\n地区: ${2:上海市}\n期间: ${3:2026}\n章节:\n  - 标题: ${4:总体任务}\n    任务:\n      - 序号: 1\n        内容: ${5:完成……。}\n        牵头: [${6:市政府办公厅}]\n        责任: [${7:市财政局}]\n        时限: ${8:年底前}\n',
  en: 'workplan: 1\ntitle: ${1:2026年重点工作安排}\njurisdiction: ${2:上海市}\nperiod: ${3:2026}\nsections:\n  - title: ${4:总体任务}\n    tasks:\n      - number: 1\n        text: ${5:完成……。}\n        lead: [${6:市政府办公厅}]\n        responsible: [${7:市财政局}]\n        deadline: ${8:年底前}\n',
};
