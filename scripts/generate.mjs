// Writes everything that follows from schemas/plan.schema.json. With --check it writes nothing and
// fails when a committed file differs from what would be written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chineseSchema } from './generate/chinese-schema.mjs';
import { descriptionsSource } from './generate/descriptions.mjs';
import { modelSchema } from './generate/model-schema.mjs';
import { modelTypesSource } from './generate/types.mjs';
import { validatorSource } from './generate/validator.mjs';
import { vocabularySource } from './generate/vocabulary.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

export async function generated() {
  const plan = JSON.parse(readFileSync(at('schemas/plan.schema.json'), 'utf8'));
  const model = modelSchema(plan);
  const folder = 'packages/plan/src/schema/generated';
  return {
    'schemas/plan.zh.schema.json': json(chineseSchema(plan)),
    'schemas/plan-model.schema.json': json(model),
    [`${folder}/model.ts`]: await modelTypesSource(model),
    [`${folder}/validate-plan.js`]: await validatorSource(plan),
    [`${folder}/vocabulary.ts`]: vocabularySource(plan),
    [`${folder}/descriptions.ts`]: descriptionsSource(plan),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  let drifted = 0;
  for (const [path, text] of Object.entries(await generated())) {
    let current = '';
    try {
      current = readFileSync(at(path), 'utf8');
    } catch {
      /* not written yet */
    }
    if (current === text) continue;
    if (check) {
      console.error(`drift: ${path} is not what schemas/plan.schema.json gives; run npm run generate`);
      drifted += 1;
      continue;
    }
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
    console.error(`wrote ${path}`);
  }
  process.exitCode = drifted > 0 ? 1 : 0;
}
