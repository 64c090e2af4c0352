import planSchema from '../../../schemas/plan.schema.json' with { type: 'json' };
import planSchemaZh from '../../../schemas/plan.zh.schema.json' with { type: 'json' };
import planModelSchema from '../../../schemas/plan-model.schema.json' with { type: 'json' };

export { type Description, DESCRIPTIONS, propertyOf, ROLE_WORDS, ROLES, TYPES } from '@workplan/plan/schema';

/** A JSON Schema (draft-07) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The plan with English keys: the single source of the format. */
export const PLAN_SCHEMA: JsonSchema = planSchema;
/** The same with Chinese keys. */
export const PLAN_SCHEMA_ZH: JsonSchema = planSchemaZh;
/** The typed plan as JSON, as `workplan json` prints it. */
export const PLAN_MODEL_SCHEMA: JsonSchema = planModelSchema;
