// Loaded before the command (`node --require`): another program saves the plan `K.plan.yaml` in SAVE_IN right before the
// command's K-th call of the system on that plan or on the drafts beside it. SAVE_AS says how: `new` puts a file of its
// own in the place, as editors do, and `same` writes into the file. When the command ends, the last line of stderr is an
// object: the call before which each plan was saved.
const fs = require('node:fs');
const { join } = require('node:path');
const { syncBuiltinESMExports } = require('node:module');

const CALLS = [
  'accessSync',
  'closeSync',
  'fchmodSync',
  'fstatSync',
  'fsyncSync',
  'linkSync',
  'lstatSync',
  'openSync',
  'readSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
];
const { SAVE_AS, SAVE_IN } = process.env;
const { readFileSync, renameSync, writeFileSync } = fs;
const opened = new Map();
const calls = new Map();
const saved = {};
let isSaving = false;

function save(plan) {
  isSaving = true;
  const text = `${readFileSync(plan, 'utf8')}# saved\n`;
  const file = SAVE_AS === 'new' ? join(SAVE_IN, 'editor') : plan;
  writeFileSync(file, text);
  if (SAVE_AS === 'new') renameSync(file, plan);
  isSaving = false;
}

function count(target, call) {
  const path = String(opened.get(target) ?? target);
  const number = /(?:^|[/.])(\d+)\.plan\.yaml/.exec(path)?.[1];
  if (isSaving || number === undefined || !path.startsWith(SAVE_IN)) return;
  const made = (calls.get(number) ?? 0) + 1;
  calls.set(number, made);
  if (made !== Number(number)) return;
  save(join(SAVE_IN, `${number}.plan.yaml`));
  saved[number] = call;
}

for (const name of CALLS) {
  const original = fs[name];
  fs[name] = (target, ...rest) => {
    count(target, name);
    const result = original(target, ...rest);
    if (name === 'openSync' && !isSaving) opened.set(result, target);
    if (name === 'closeSync') opened.delete(target);
    return result;
  };
}
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`\n${JSON.stringify(saved)}`));
