import { importOfficialText, parsePlan, type Plan } from '@workplan/core';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The plan of a YAML text; a test that has none ends. */
export function planIn(text: string | Uint8Array, name = 'plan'): Plan {
  const { plan } = parsePlan(text);
  if (plan === undefined) throw new Error(`${name} is no plan`);
  return plan;
}

/** A plan of the examples. */
export const example = (name: string): Plan => planIn(readFileSync(at(`examples/${name}.plan.yaml`)), name);

/** The examples, and the documents of the fixtures as plans, by their names. */
export function allPlans(): (readonly [string, Plan])[] {
  const examples = readdirSync(at('examples')).filter((file) => file.endsWith('.plan.yaml'));
  const documents = readdirSync(at('tests/fixtures/documents')).filter((file) => file.endsWith('.txt'));
  return [
    ...examples.map((file) => [file, planIn(readFileSync(at(`examples/${file}`)), file)] as const),
    ...documents.map((file) => {
      const { yaml } = importOfficialText(readFileSync(at(`tests/fixtures/documents/${file}`), 'utf8'), { file });
      return [file, planIn(yaml, file)] as const;
    }),
  ];
}
