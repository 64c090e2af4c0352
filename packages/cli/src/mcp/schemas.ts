/** The schemas that travel with the command; each is loaded when it is asked for. */
export const SCHEMAS = {
  'plan.zh': async () => (await import('../../../../schemas/plan.zh.schema.json')).default,
  plan: async () => (await import('../../../../schemas/plan.schema.json')).default,
  'plan-model': async () => (await import('../../../../schemas/plan-model.schema.json')).default,
  config: async () => (await import('../../../../schemas/config.schema.json')).default,
  registry: async () => (await import('../../../../schemas/registry.schema.json')).default,
  'lint-report': async () => (await import('../../../../schemas/lint-report.schema.json')).default,
} as const;

export type SchemaName = keyof typeof SCHEMAS;
