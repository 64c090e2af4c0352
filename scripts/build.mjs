// Builds the packages, each after those it needs, and puts the schemas into the extension.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeDeclarations } from './build/declarations.mjs';
import { copySchemas, fail, ROOT } from './lib.mjs';
import { publishedWithNeeds } from './sources.mjs';

/** Runs the work of every name as soon as that of all it needs is done, `width` at a time. */
async function inDependencyOrder(needs, width, work) {
  const [waiting, done, running] = [new Set(needs.keys()), new Set(), new Set()];
  const start = (name) => {
    waiting.delete(name);
    const one = work(name).then(() => {
      running.delete(one);
      done.add(name);
    });
    running.add(one);
  };
  while (waiting.size + running.size > 0) {
    const ready = [...waiting].filter((name) => needs.get(name).every((needed) => done.has(needed)));
    for (const name of ready.slice(0, width - running.size)) start(name);
    await Promise.race(running);
  }
}

const build = (name) =>
  new Promise((resolve) => {
    const args = [join(ROOT, 'node_modules/tsup/dist/cli-default.js'), '--silent'];
    const child = spawn(process.execPath, args, {
      cwd: join(ROOT, 'packages', name),
      stdio: ['ignore', process.stderr, process.stderr],
    });
    child.on('close', (code) => (code === 0 ? resolve() : fail(`«tsup» failed in packages/${name}`)));
  });

writeDeclarations();
await inDependencyOrder(publishedWithNeeds(), availableParallelism(), build);
copySchemas(join(ROOT, 'extension/schemas'));
