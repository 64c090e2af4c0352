import { SEED_PLANS, type Pick } from '../support/edit-scripts.js';

const NAMES = ['市教委', '市财政局', '市民政局', '市公安局', '各区政府'];

/** A task as one of several hands writes it: comments, quotes, lists on lines or in brackets, clauses, texts of several lines. */
function taskLines(pick: Pick, number: number, deep: boolean): string[] {
  const name = (): string => NAMES[pick(NAMES.length)] ?? '市教委';
  const words = [
    [`内容: 事项${number}。 # 注${number}`],
    [`内容: "事项${number}："`],
    [`内容: 事项${number}。`, `时限: 年底前 # 时限${number}`],
    [`内容: >-`, `  事项${number}，`, `  分两行写。`],
    [`内容: '事项${number}'`, `备注: 不动${number}`],
  ][pick(5)] ?? [`内容: 事项${number}。`];
  const bodies =
    [
      [`牵头: [ ${name()} ,"市审计局" ] # 单位${number}`],
      ['责任:', `  - ${name()} # 责任${number}`, '  - 市司法局'],
      [`牵头: ${name()}`, `配合: [${name()}]`],
      [],
    ][pick(4)] ?? [];
  const clauses = [
    '分句:',
    `  - 内容: 事项${number}之一，`,
    `    牵头: [${name()}]`,
    `  # 第二句${number}`,
    `  - 内容: 之二。`,
    `    责任: [${name()}] # 句${number}`,
  ];
  const own = !deep && pick(5) === 0 ? clauses : [...words, ...bodies];
  const lines = [`- 序号: ${number}`, ...own.map((line) => `  ${line}`)];
  return pick(3) === 0 ? [`# 说明${number}`, ...lines] : lines;
}

/** A plan of some sections, some without tasks, some with sections of their own, and tasks with sub-tasks. */
export function composedPlan(pick: Pick): string {
  let number = 0;
  const tasks = (margin: string, count: number, deep: boolean): string[] =>
    Array.from({ length: count }, () => {
      number += 1;
      const lines = taskLines(pick, number, deep).map((line) => margin + line);
      const hasBelow = !deep && !lines.some((line) => line.includes('分句')) && pick(5) === 0;
      const below = hasBelow ? [`${margin}  任务:`, ...tasks(`${margin}    `, 1 + pick(3), true)] : [];
      return [...lines, ...below, ...(pick(5) === 0 ? [''] : [])];
    }).flat();
  const lines = ['工作方案: 1 # 头', '标题: 甲 # 题', '章节:'];
  for (let at = 1; at <= 4; at += 1) {
    lines.push(`  - 标题: 第${at}章 # 章${at}`);
    if (at === 2) {
      lines.push('    章节:');
      for (const part of [1, 2])
        lines.push(`      - 标题: 第${part}节`, '        任务:', ...tasks('        ', 2 + pick(3), false));
    } else if (at !== 3) lines.push('    任务:', ...tasks(pick(2) === 0 ? '    ' : '      ', 2 + pick(4), false));
  }
  return `${[...lines, '# 尾'].join(pick(4) === 0 ? '\r\n' : '\n')}${pick(3) === 0 ? '' : '\n'}`;
}

/** Plans of both kinds: of official texts, and composed. */
export const planAt = (at: number, pick: Pick): string =>
  at % 3 === 0 ? (SEED_PLANS[(at / 3) % SEED_PLANS.length]?.text ?? composedPlan(pick)) : composedPlan(pick);
