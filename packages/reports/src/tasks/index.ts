export { TASK_FORMATS, printerOf } from './print-tasks.js';
export { taskItem } from './task-item.js';
