/**
 * What an office does with a plan after it was issued: the register (督查台账) that bodies fill in, their returns as edits of
 * the plan, and counts of lights. Nothing here reads or writes files, and nothing reads a clock.
 *
 * @packageDocumentation
 */
export {
  collect,
  type CollectChange,
  type Collected,
  type CollectLine,
  type CollectNote,
  COLOURS,
  describeCollected,
  type LightCounts,
  type LightGroup,
  type MissingReports,
  type ProgressSummary,
  REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterColumnId,
  type RegisterOptions,
  registerWorkbook,
  reportingBodies,
  type ReturnFile,
  type ReturnPlace,
  type ReturnProblem,
  type RowConflict,
  summaryOf,
} from '@workplan/sheets/register';
