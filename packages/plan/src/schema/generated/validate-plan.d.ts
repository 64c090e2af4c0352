import type { ErrorObject } from '../shape-error.js';

/** A validator that ajv wrote from `schemas/plan.schema.json`; `errors` holds what the last call found. */
type Validator = ((data: unknown) => boolean) & { errors: ErrorObject[] | null };

/** Checks a plan with English keys; its tasks are taken as they are. */
export declare const validatePlan: Validator;
/** Checks one task. */
export declare const validateTask: Validator;
