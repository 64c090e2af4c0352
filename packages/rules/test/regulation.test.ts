import { parsePlan } from '@workplan/core';
import { expect, test } from 'vitest';
import { isRegulation } from '../../rules-content/src/task/support/regulation.js';

const TITLES: readonly (readonly [title: string, isRegulation: boolean])[] = [
  ['某某市商业健康保险业务管理办法（试行）', true],
  ['关于印发《某某市保险机构备案管理办法》的通知', true],
  ['某某市人民政府关于公布某某市行政规范性文件管理规定的决定', true],
  ['某某省实施《中华人民共和国水法》办法', true],
  ['关于印发《某某市贯彻〈优化营商环境条例〉实施办法（试行）》的通知', true],
  ['关于贯彻落实《某某市优化营商环境条例》的通知', false],
  ['关于做好《某某市养老服务条例》贯彻实施工作的通知', false],
  ['2026年贯彻实施《某某市数据条例》', false],
  ['关于建立防汛抗旱联席会议制度的通知', false],
  ['关于印发《某某市数据条例》重点任务分工方案的通知', false],
  ['2026年重点工作安排', false],
];

test.each(TITLES)('%s: %s', (title, expected) => {
  expect(isRegulation(parsePlan(`工作方案: 1\n标题: ${title}\n`).bound)).toBe(expected);
});
