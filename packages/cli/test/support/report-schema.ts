import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Holds what a command prints to the schema of its report, and the schema to saying something: another key is no report. */
export function reportSchema(name: 'cascade' | 'diff' | 'review' | 'status'): (json: string) => void {
  const schema = JSON.parse(
    readFileSync(new URL(`../../../../schemas/${name}-report.schema.json`, import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
  return (json) => {
    const report = JSON.parse(json) as object;
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...report, more: 1 })).toBe(false);
    for (const key of Object.keys(report)) expect(validate({ ...report, [key]: undefined }), key).toBe(false);
  };
}
