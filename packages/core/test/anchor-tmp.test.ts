import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { parsePlan } from '../src/index.js';
import { sourceNodes } from '../src/official/anchor/nodes.js';
import { anchoredRange, matchAt } from '../src/official/anchor/match.js';
import { locate } from '../src/official/anchor/locate.js';
import { SourceIndex } from '../src/official/anchor/source-index.js';
const root = '/work/main/';
test.each([['shanghai-2016-egov','shanghai-2016-egov'],['sports-events-2018','state-council-2018-121'],['reform-list-2018','state-council-2018-126']])('%s', (plan, seed) => {
  const d = parsePlan(readFileSync(`${root}examples/${plan}.plan.yaml`, 'utf8'));
  const source = readFileSync(`${root}seeds/${seed}.txt`, 'utf8');
  const t0 = performance.now();
  const index = new SourceIndex(source);
  const t1 = performance.now();
  let n = 0;
  for (const node of sourceNodes(d)) {
    if (node.anchor === undefined) { 
      const f = locate(node.words, source, index);
      console.log('unanchored', node.kind, node.words.pieces[0]?.text.slice(0, 20), f.places.map((p) => index.lines.position(p.start).line + ':' + p.rank).join(' '), f.distance);
      continue; }
    n++;
    const r = anchoredRange(node.anchor.node.value, index)!;
    const m = matchAt(node.words, source, r, index);
    const f = locate(node.words, source, index);
    const okPlace = f.places.length === 1 && f.best!.start >= r.start && f.best!.start <= r.end;
    if (m.kind !== 'same' || m.extras.length || m.cut || !okPlace || m.place?.attributions.some((a) => !a.agrees)) console.log(node.kind, node.anchor.node.value, m.kind, m.distance, m.extras.map((e) => source.slice(e.start, e.end)), m.cut, okPlace, f.places.map((p) => index.lines.position(p.start).line + ':' + p.rank).join(' '), JSON.stringify(m.place?.attributions.map((a) => [source.slice(a.start, a.end), a.agrees])));
  }
  console.log(plan, n, t1 - t0, performance.now() - t1);
});
import { coverage, reanchor } from '../src/official/anchor/index.js';
test.each([['shanghai-2016-egov','shanghai-2016-egov'],['sports-events-2018','state-council-2018-121'],['reform-list-2018','state-council-2018-126']])('coverage %s', (plan, seed) => {
  const d = parsePlan(readFileSync(`${root}examples/${plan}.plan.yaml`, 'utf8'));
  const source = readFileSync(`${root}seeds/${seed}.txt`, 'utf8');
  const t0 = performance.now();
  const c = coverage(d, source);
  console.log(plan, performance.now() - t0, c.share, c.total, JSON.stringify(c.uncovered.map((u) => [u.line, u.endLine, source.slice(u.start, u.end).slice(0, 40)])));
  const r = reanchor(d, source);
  console.log(JSON.stringify(r.anchors.filter((a) => a.status !== 'unchanged').map((a) => [a.from, a.to, a.status])));
  const r2 = reanchor(d, '甲\n\n' + source);
  console.log(JSON.stringify(r2.anchors.filter((a) => a.status !== 'moved' || a.to.match(/\d+/)![0] !== String(Number(a.from.match(/\d+/)![0]) + 2)).map((a) => [a.from, a.to, a.status])));
});
