/** Numbers that look random and are the same for everyone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many bodies report on each plan. */
export const BODIES = 20;

export const bodyOf = (plan: number, at: number): string => `市${plan + 1}类${String.fromCharCode(0x7532 + at)}局`;

/** A fictional plan: sections, tasks by one body or two, clauses, and comments that have to stay. */
export function planText(plan: number, random: () => number): string {
  const lines = ['# 虚构的方案，只用于测试', '工作方案: 1', `标题: 虚构的第${plan + 1}份重点工作安排`, '期间: 2026'];
  lines.push('公文:', '  成文日期: 2026-01-04', `  文号: 虚府办〔2026〕${plan + 1}号`, '章节:');
  let number = 0;
  for (const section of ['优化服务', '建设平台', '健全机制', '加强保障']) {
    lines.push(`  - 标题: ${section}`, '    任务:');
    for (let task = 0; task < BODIES / 2; task += 1) {
      number += 1;
      const lead = bodyOf(plan, (number - 1) % BODIES);
      const other = bodyOf(plan, (number + 6) % BODIES);
      const name = `${section}第${task + 1}件事`;
      const kind = Math.floor(random() * 5);
      if (kind === 0) lines.push(`      - { 序号: ${number}, 内容: 推进${name}。, 牵头: ${lead}, 时限: 年底前 }`);
      else {
        lines.push(`      - 序号: ${number} # 第${number}项`);
        if (kind === 1)
          lines.push(
            '        分句:',
            `          - 内容: 完成${name}，`,
            `            牵头: ${lead}`,
            `          - 内容: 并开展评估。`,
            `            牵头: [${other}]`,
          );
        else
          lines.push(
            `        内容: 完成${name}。`,
            `        牵头: ${kind === 2 ? `[${lead}, ${other}]` : lead}`,
            `        配合: [${bodyOf(plan, (number + 3) % BODIES)}]`,
          );
        lines.push(`        时限: ${Math.floor(random() * 9) + 4}月底前`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
