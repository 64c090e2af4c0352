import type { REQUESTS as Methods } from '@workplan/language-server';

/** The questions of views. Said again here so that the client need not carry the server; a test compares both. */
export const REQUESTS: typeof Methods = {
  overview: 'workplan/overview',
  status: 'workplan/status',
  sourceMap: 'workplan/sourceMap',
  preview: 'workplan/preview',
  table: 'workplan/table',
  tableEdit: 'workplan/tableEdit',
  bodyNames: 'workplan/bodyNames',
  importText: 'workplan/importText',
  exportPlan: 'workplan/exportPlan',
  syncTable: 'workplan/syncTable',
  progress: 'workplan/progress',
  addProgress: 'workplan/addProgress',
  dashboard: 'workplan/dashboard',
  register: 'workplan/register',
  collect: 'workplan/collect',
  circular: 'workplan/circular',
  statusReport: 'workplan/statusReport',
  workbook: 'workplan/workbook',
};
