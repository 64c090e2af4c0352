import { readFileSync, readdirSync } from 'node:fs';
import { builtinRegistry } from '@workplan/registry/data';
import { test } from 'vitest';
import { lint, parsePlan } from '../src/index.js';
import { documentRules } from '../src/rules/document/index.js';
import { taskRules } from '../src/rules/task/index.js';
const only = [...documentRules, ...taskRules].map((r) => r.id);
test('examples', () => {
  for (const f of readdirSync('examples').filter((x) => x.endsWith('.yaml'))) {
    const doc = parsePlan(readFileSync('examples/' + f, 'utf8'));
    const found = lint(doc, { registry: builtinRegistry, only });
    console.log('FILE', f, found.length);
    for (const x of found) { const p = doc.lines.position(x.range.start); console.log(`OUT ${f.slice(0, 10)} ${p.line}:${p.column} ${x.severity} ${x.rule} 「${doc.text.slice(x.range.start, x.range.end)}」 ${x.message.zh} | ${x.message.en} | ${x.related.map((r) => doc.lines.position(r.start).line + ' ' + r.message.zh).join('; ')}`); }
  }
});
test('speed', () => {
  const seed = readFileSync('examples/shanghai-2016-egov.plan.yaml', 'utf8');
  const time = (label: string, text: string) => {
    const doc = parsePlan(text); lint(doc, { only: [] }); doc.tasks;
    for (let k = 0; k < 2; k++) for (const id of only) {
      const t = performance.now(); const n = lint(doc, { registry: builtinRegistry, only: [id] }).length; const d = performance.now() - t;
      if (k === 1 && d > (label === 'seed' ? 0.3 : 8)) console.log(`OUT ${label} ${id} ${d.toFixed(2)}ms ${n}`);
    }
    const t = performance.now(); lint(doc, { registry: builtinRegistry, only }); console.log(`OUT ${label} all ${(performance.now() - t).toFixed(2)}ms`);
  };
  time('seed', seed);
  time('seed', seed);
  const words = [...new Set(seed.replace(/[\x00-\x7f]/g, '').split(/[，。；：]/))].filter((w) => w.length > 4);
  const body = (n: number, f: (i: number) => string) => `期间: 2016\n章节:\n` + Array.from({ length: n / 10 }, (_, s) => `  - 标题: 章节${s}\n    任务:\n` + Array.from({ length: 10 }, (_, t) => { const i = s * 10 + t; return `      - 序号: ${i + 1}\n        内容: ${f(i)}\n        责任: [市财政局]\n        时限: 年底前\n        目标:\n          - 指标: 第${i}项工作\n            数值: 100\n            计量单位: 项\n`; }).join('')).join('');
  let r = 1; const rnd = (m: number) => (r = (r * 48271) % 2147483647) % m;
  for (const n of [2500, 5000, 10000]) time('random' + n, body(n, () => Array.from({ length: 5 }, () => words[rnd(words.length)]).join('，') + '。'));
  for (const n of [5000, 10000]) time('formula' + n, body(n, (i) => `推进第${i}项信息系统的建设和应用，实现市、区县两级数据共享，为市民提供便捷的服务。`));
  for (const n of [5000, 10000]) time('copies' + n, body(n, (i) => `${words[i % 200]}，${words[(i * 7) % 200]}，推进落实。`));
  for (const n of [5000, 10000]) time('mess' + n, body(n, (i) => words[i % 200] as string).replace(/序号: (\d+)/g, (_, x) => `序号: ${(Number(x) * 7919) % 10007}`));
});
