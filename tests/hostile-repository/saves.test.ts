import { mkdirSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BAD, GOOD } from '../../packages/cli/test/support/workspace.js';
import { newFolder, remove } from './place.js';
import { run } from './run.js';

/** Plans of one call, and calls of each command: 200 saves in all. */
const PLANS = 20;
const CALLS = 5;

let top = '';
beforeAll(() => {
  top = newFolder();
});
afterAll(() => remove(top));

/** A plan with fixes to make, or with a layout to change. */
const TEXTS: Readonly<Record<string, string>> = {
  fix: BAD,
  fmt: GOOD.replace('标题: 2016', '标题:    2016'),
};

/**
 * Another program saves a plan the moment its new text lies beside it, as editors do: a file of its own that takes the
 * name. Whatever comes first, the save must be there in the end.
 */
test.each(Object.entries(TEXTS))(
  '%s loses no save of another program',
  async (command, text) => {
    let saves = 0;
    let lost = 0;
    let reported = 0;
    for (let call = 0; call < CALLS; call += 1) {
      const folder = join(top, `${command}${call}`);
      mkdirSync(folder);
      for (let index = 0; index < PLANS; index += 1) writeFileSync(join(folder, `${index}.plan.yaml`), text);
      const saved = new Set<string>();
      const save = (name: string): void => {
        if (saved.has(name)) return;
        saved.add(name);
        writeFileSync(join(folder, 'editor'), `${text}# 保存\n`);
        renameSync(join(folder, 'editor'), join(folder, name));
      };
      const watcher = watch(folder, (_, file) => {
        const name = /^\.(\d+\.plan\.yaml)\.[\da-f]{12}\.tmp$/.exec(file ?? '')?.[1];
        if (name !== undefined) save(name);
      });
      const { code, output } = await run([command, '.'], folder, join(top, 'caches'));
      watcher.close();
      const conflicts = output.split('was changed by another program').length - 1;
      expect(code).toBe(conflicts > 0 ? 2 : 0);
      reported += conflicts;
      // Those whose moment was missed are saved now, so that every plan counts.
      for (let index = 0; index < PLANS; index += 1) save(`${index}.plan.yaml`);
      saves += saved.size;
      lost += [...saved].filter((name) => !readFileSync(join(folder, name), 'utf8').includes('# 保存')).length;
    }
    console.log(`${command}: ${saves} saves meanwhile, ${reported} reported, ${lost} lost`);
    expect(saves).toBe(PLANS * CALLS);
    expect(lost).toBe(0);
  },
  240_000,
);
