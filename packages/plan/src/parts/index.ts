export { Layout } from './layout.js';
export { SpinePart, TaskPart } from './plan-part.js';
export { FEW_TASKS } from './plan-parts.js';
export type { PlanView, ShapeError } from './plan-view.js';
export { rangeOfValue, valueAt } from './value-at.js';
