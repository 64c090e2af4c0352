// Loaded before the command (`node --require`): another program changes the plan `K.plan.yaml` in SAVE_IN right before the
// command's K-th call of the system on that plan or on the drafts beside it. SAVE_AS says how, see WAYS. When the command
// ends, the last line of stderr is an object: the call before which each plan was changed.
const fs = require('node:fs');
const { basename, join } = require('node:path');
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
const { SAVE_AS, SAVE_IN, SAVE_LINK } = process.env;
const { readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } = fs;
const opened = new Map();
const calls = new Map();
const saved = {};
let isSaving = false;

const withMore = (plan) => `${readFileSync(plan, 'utf8')}# saved\n`;
const inPlace = (plan, put) => {
  const file = join(SAVE_IN, 'editor');
  put(file);
  renameSync(file, plan);
};
const WAYS = {
  // A file of its own takes the name, as editors save.
  new: (plan) => inPlace(plan, (file) => writeFileSync(file, withMore(plan))),
  // The file itself is written again.
  same: (plan) => writeFileSync(plan, withMore(plan)),
  cut: (plan) => truncateSync(plan, 20),
  gone: (plan) => rmSync(plan),
  // A link to SAVE_LINK takes the name.
  link: (plan) => inPlace(plan, (file) => symlinkSync(SAVE_LINK, file)),
  // A pipe that lies beside SAVE_IN takes the name.
  pipe: (plan) => renameSync(join(SAVE_IN, '..', 'pipes', basename(plan)), plan),
};

function save(plan) {
  isSaving = true;
  WAYS[SAVE_AS](plan);
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
