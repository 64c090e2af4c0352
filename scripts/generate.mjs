// Writes everything that follows from schemas/plan.schema.json, from the folders of the rules, from the decision records
// and from what package.json says of the owner.
// With --check it writes nothing and fails when a committed file differs from what would be written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chineseSchema } from './generate/chinese-schema.mjs';
import { decisionIndex } from './generate/decision-index.mjs';
import { descriptionsSource } from './generate/descriptions.mjs';
import { homeFiles } from './generate/home.mjs';
import { modelSchema } from './generate/model-schema.mjs';
import { ruleLists } from './generate/rule-lists.mjs';
import { modelTypesSource } from './generate/types.mjs';
import { vocabularySource } from './generate/vocabulary.mjs';
import { ROOT } from './lib.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

async function fromSchema() {
  const plan = JSON.parse(readFileSync(join(ROOT, 'schemas/plan.schema.json'), 'utf8'));
  const model = modelSchema(plan);
  const folder = 'packages/plan/src/schema/generated';
  return {
    'schemas/plan.zh.schema.json': json(chineseSchema(plan)),
    'schemas/plan-model.schema.json': json(model),
    [`${folder}/model.ts`]: await modelTypesSource(model),
    [`${folder}/vocabulary.ts`]: vocabularySource(plan),
    [`${folder}/descriptions.ts`]: descriptionsSource(plan),
  };
}

/** Writes the files that differ, or reports them. @returns how many differ and were not written */
export function put(files, { check, root = ROOT }) {
  let drifted = 0;
  for (const [path, text] of Object.entries(files)) {
    let current = '';
    try {
      current = readFileSync(join(root, path), 'utf8');
    } catch {
      /* not written yet */
    }
    if (current === text) continue;
    if (check) {
      console.error(`drift: ${path} is not what its sources give; run npm run generate`);
      drifted += 1;
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.error(`wrote ${path}`);
  }
  return drifted;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  process.exitCode =
    put({ ...(await fromSchema()), ...ruleLists(ROOT), ...decisionIndex(ROOT), ...homeFiles(ROOT) }, { check }) > 0
      ? 1
      : 0;
}
