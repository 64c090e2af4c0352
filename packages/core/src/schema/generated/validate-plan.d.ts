import type { ErrorObject } from '../shape-error.js';

/** The ajv validator of `schemas/plan.schema.json`; `errors` holds what the last call found. */
declare const validate: ((data: unknown) => boolean) & { errors: ErrorObject[] | null };
export default validate;
