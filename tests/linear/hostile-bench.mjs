// Prints what takes more than linear time, or long, of over a thousand hostile texts: `npm run bench:hostile`.
// It measures the built packages.
// `npm run bench:hostile -- import` imports texts of one megabyte instead, see import-bench.mjs.
// Each text is doubled until the work takes 40 ms or it has 64,000 units, and then once more: that ratio counts.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

if (process.argv[2] === 'import') {
  process.argv.splice(2, 1);
  await import('./import-bench.mjs');
  process.exit();
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const LARGEST = 64_000;
const MEASURABLE = 40;
/** Work that doubles with its text takes twice as long; the rest is noise of the machine. */
const STEEP = 3;
const LONG = 2_000;

const outfile = here('../../.cache/hostile.mjs');
mkdirSync(here('../../.cache'), { recursive: true });
await build({
  stdin: {
    contents: "export * from './hostile-texts.ts'; export * from './hostile-work.ts';",
    resolveDir: here('.'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error',
});
const { HOSTILE, WORK } = await import(pathToFileURL(outfile).href);

/** Milliseconds of processor time: other programs of the machine do not count. */
function time(work, text) {
  const before = process.cpuUsage();
  work(text);
  return process.cpuUsage(before).user / 1000;
}

/** The least of some runs: what the work takes when nothing disturbs it. */
const least = (work, text, runs) => Math.min(...Array.from({ length: runs }, () => time(work, text)));

function growth(work, of) {
  for (let size = 4_000; ; size *= 2) {
    const now = time(work, of(size));
    if (now > LONG) return { size, now, ratio: 0 };
    if (now < MEASURABLE && size < LARGEST) continue;
    if (now < MEASURABLE) return { size, now, ratio: 0 };
    const once = least(work, of(size), 3);
    if (once < MEASURABLE && size < LARGEST) continue;
    const twice = least(work, of(size * 2), 3);
    return { size: size * 2, now: twice, ratio: twice / Math.max(once, 1) };
  }
}

const [from = 0, to = HOSTILE.length] = process.argv.slice(2).map(Number);
let runs = 0;
let slowest = 0;
const steep = [];
for (const { name, kind, of } of HOSTILE.slice(from, to))
  for (const [what, work] of Object.entries(WORK[kind])) {
    const { size, now, ratio } = growth(work, of);
    runs += 1;
    slowest = Math.max(slowest, now);
    if ((ratio < STEEP || now < 2 * MEASURABLE) && now < LONG) continue;
    steep.push(name);
    console.log(`${what} of ${size} units of ${name}: ${Math.round(now)} ms, ${ratio.toFixed(1)} times half of it`);
  }
console.log(
  `${runs} runs over ${Math.min(to, HOSTILE.length) - from} texts; slowest ${Math.round(slowest)} ms; ${steep.length} steep or long`,
);
