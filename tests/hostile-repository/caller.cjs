// Runs one call of the built command after the other in one process: each message names the folder and the words of a
// call, and each answer holds its exit code and all that it printed. What is printed past the streams of Node goes where
// the streams of this process go. The program is in the folder that the first word names.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = process.argv[2];
const filename = join(folder, 'program.cjs');
const module_ = { exports: {} };
new Script(readFileSync(filename, 'latin1'), { filename }).runInThisContext()(
  module_.exports,
  createRequire(filename),
  module_,
  filename,
  folder,
);

let printed = [];
for (const stream of [process.stdout, process.stderr]) {
  // Every call listens to the streams, as it would in a process of its own.
  stream.setMaxListeners(0);
  stream.write = (content, ...rest) => {
    printed.push(Buffer.from(content));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
}

process.on('message', async ({ args, cwd }) => {
  printed = [];
  process.chdir(cwd);
  process.argv = [process.argv[0], filename, ...args];
  const code = await module_.exports.runCall(() => Promise.reject(new Error('there is no other program')));
  process.send({ code, output: Buffer.concat(printed).toString('utf8') });
});
