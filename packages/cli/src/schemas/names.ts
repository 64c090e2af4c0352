import type { SCHEMAS } from './all.js';

export type SchemaName = keyof typeof SCHEMAS;

/** What can be asked for, known without loading it. */
export const SCHEMA_NAMES = [
  'plan',
  'plan.zh',
  'plan-model',
  'config',
  'registry',
  'lint-report',
  'diff-report',
  'cascade-report',
  'review-report',
  'status-report',
] as const satisfies readonly SchemaName[];

/** A schema by its name. */
export const schemaOf = async (name: SchemaName): Promise<object> => (await import('./all.js')).SCHEMAS[name];
