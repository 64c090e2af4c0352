import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { lint, parsePlan } from '../src/index.js';
import { sourceRules } from '../src/rules/source/index.js';
const root = '/work/main/';
test.each([['shanghai-2016-egov','shanghai-2016-egov'],['shanghai-2016-egov.en','shanghai-2016-egov'],['sports-events-2018','state-council-2018-121'],['reform-list-2018','state-council-2018-126']])('lint %s', (plan, seed) => {
  const d = parsePlan(readFileSync(`${root}examples/${plan}.plan.yaml`, 'utf8'));
  const text = readFileSync(`${root}seeds/${seed}.txt`, 'utf8');
  const go = (t: string, sha = d.bound.scalars.get('hash')![0]!.node.value) => { const t0 = performance.now(); const f = lint(parsePlan(d.text), { source: { text: t, sha256: sha }, only: sourceRules.map((r) => r.id) }); console.log(plan, performance.now() - t0, f.length); for (const x of f.slice(0, 12)) console.log(' ', x.rule, d.lines.position(x.range.start).line, x.message.zh, x.fixes.map((y) => y.title.zh).join('|')); };
  go(text);
  go('前加一行\n' + text, 'f'.repeat(64));
  go(text.replace('市审改办', '市审批办').replace('推进', '促进').replace('，', ',').replace('建设', '建立并完善'));
});
