/**
 * Questions to a plan: all its tasks with their places, and those that fit a query.
 *
 * @packageDocumentation
 */
export { queryTasks, type TaskQuery } from './query/query-tasks.js';
export { bodiesOf, isOpen, planTasks, roleBodies, type RoleBody, type TaskEntry } from './query/task-entries.js';
