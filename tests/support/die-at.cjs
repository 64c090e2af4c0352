// Loaded before the command (`node --require`): the process dies in the middle of its DIE_AT-th change of a file below
// DIE_IN, as if the power went. Without DIE_AT it lives, and prints on its last line of stderr how many changes it made.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const CHANGES = [
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'chmodSync',
  'renameSync',
  'linkSync',
  'rmSync',
];
const WRITES = new Set(['writeSync', 'writeFileSync']);
const { DIE_AT, DIE_IN } = process.env;
const opened = new Map();
let changes = 0;

const isInside = (target) => String(opened.get(target) ?? target).startsWith(DIE_IN);
/** Numbers as of open(2): the lowest two bits are 0 for reading only. */
const isToRead = (name, flags = 'r') =>
  name === 'openSync' &&
  (typeof flags === 'number' ? (flags & 3) === 0 : flags.startsWith('r') && !flags.includes('+'));

for (const name of CHANGES) {
  const original = fs[name];
  fs[name] = (target, ...rest) => {
    if (isInside(target) && !isToRead(name, rest[0])) {
      changes += 1;
      if (changes === Number(DIE_AT)) {
        if (WRITES.has(name)) original(target, Buffer.from(rest[0]).subarray(0, rest[0].length >> 1));
        process.kill(process.pid, 'SIGKILL');
        // The signal may reach another thread first.
        for (;;);
      }
    }
    const result = original(target, ...rest);
    // Numbers of files are used again, also by files elsewhere.
    if (name === 'openSync') opened.set(result, target);
    return result;
  };
}
syncBuiltinESMExports();
if (DIE_AT === undefined) process.on('exit', () => process.stderr.write(`\n${changes}`));
