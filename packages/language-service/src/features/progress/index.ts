import { REQUESTS } from '../../protocol.js';
import { request } from '../request.js';
import { addedProgress } from './add-progress.js';
import { circularFile, collectReturns, register } from './files.js';
import { progressView } from './progress-view.js';
import type { AddProgressParams, CollectParams, PlanDayParams, RegisterParams } from '../../progress-protocol.js';

export { dashboardPlan, planFacts, type PlanFacts, titleOf } from './dashboard.js';
export { workbook } from './files.js';
export { progressLenses } from './lenses.js';
export { statusReport } from './status-report.js';

/** The requests about the progress of an open plan. */
export const progressRequests = [
  request(REQUESTS.progress, (plan, params: PlanDayParams) => progressView(plan, params)),
  request(REQUESTS.addProgress, (plan, params: AddProgressParams) => addedProgress(plan, params)),
  request(REQUESTS.register, (plan, params: RegisterParams) => register(plan, params)),
  request(REQUESTS.collect, (plan, params: CollectParams) => collectReturns(plan, params)),
  request(REQUESTS.circular, (plan, params: PlanDayParams) => circularFile(plan, params)),
];
