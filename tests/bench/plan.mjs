import { largePlan } from '../cost/large-plan.mjs';

/** What stands behind the lines of each task of {@link largePlan}, so that a task has about 17 lines and 1.1 kB. */
const MORE = `        时限: 年底前
        目标:
          - 指标: 办理事项接入比例
            数值: 90%
            时间: 年底前
        引用:
          - 标题: 上海市政务数据资源共享管理办法
            文号: 沪府发〔2016〕14号
        进展:
          状态: 进行中
          记录:
            - 日期: 2016-03-01
              内容: ${'已经完成相关方案的编制并征求意见，正在按照计划推进。'.repeat(5)}
`;

/** A plan without faults of realistic shape. */
export const realisticPlan = (tasks, start) => largePlan(tasks, start).replaceAll('        时限: 年底前\n', MORE);

/** The line (from 0) of each task by its number. */
export function taskLines(text) {
  const lines = [];
  for (const [line, words] of text.split('\n').entries()) {
    const number = /^ +- 序号: (\d+)$/.exec(words)?.[1];
    if (number !== undefined) lines[Number(number)] = line;
  }
  return lines;
}
