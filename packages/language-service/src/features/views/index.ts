import {
  REQUESTS,
  type BodyNamesParams,
  type ExportParams,
  type SyncParams,
  type TableEditParams,
  type TableParams,
} from '../../protocol.js';
import { request, type Answer } from '../request.js';
import { bodyNamesFor } from './body-names.js';
import { exportPlan, syncTable } from './office-files.js';
import { overview } from './overview.js';
import { preview } from './preview.js';
import { sourceMap } from './source-map.js';
import { status } from './status.js';
import { tableEdits } from './table-edit.js';
import { table } from './table.js';

export { importText } from './import-text.js';
export { fixLenses } from './lenses.js';

/** The requests of views about an open plan. */
export const planRequests: readonly (readonly [string, Answer])[] = [
  request(REQUESTS.overview, overview),
  request(REQUESTS.status, status),
  request(REQUESTS.sourceMap, sourceMap),
  request(REQUESTS.preview, preview),
  request(REQUESTS.table, (plan, { on, every }: TableParams) =>
    table(plan, on === undefined ? undefined : { on, every }),
  ),
  request(REQUESTS.tableEdit, (plan, params: TableEditParams) => tableEdits(plan, params)),
  request(REQUESTS.exportPlan, (plan, params: ExportParams) => exportPlan(plan, params)),
  request(REQUESTS.syncTable, (plan, params: SyncParams) => syncTable(plan, params)),
  request(REQUESTS.bodyNames, (plan, { typed }: BodyNamesParams) => bodyNamesFor(plan, typed)),
];
