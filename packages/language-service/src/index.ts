export { addressKey } from './addresses.js';
export { complete, resolveCompletion } from './features/completion/index.js';
export { diagnosticsOf, planDiagnostics } from './features/diagnostics.js';
export { FIX_ALL, codeActions } from './features/edits/code-actions.js';
export { formatting, rangeFormatting } from './features/edits/formatting.js';
export { documentOfAction, resolveAction } from './features/edits/lazy.js';
export { linkedEditing } from './features/edits/linked.js';
export { TYPED_MARKS, onTypeFormatting } from './features/edits/on-type/index.js';
export { registerActions } from './features/edits/register-bodies.js';
export { type PlanEdits, renameEdit } from './features/edits/rename-edit.js';
export { bodyEdits, prepareRename, renamableAt } from './features/edits/rename.js';
export { textEdit } from './features/edits/workspace-edit.js';
export { answersOf, hierarchyItems } from './features/hierarchy/index.js';
export { hover } from './features/hover/index.js';
export { ownerOf, placeAt } from './features/navigation/bound.js';
export { definition } from './features/navigation/definition.js';
export { documentHighlights } from './features/navigation/highlights.js';
export { documentLinks } from './features/navigation/links.js';
export { mentionsAt } from './features/navigation/mentions.js';
export { bodyNames } from './features/navigation/named-bodies.js';
export { bodyReferences, bodySubject, references } from './features/navigation/references.js';
export { numberKey } from './features/navigation/tasks.js';
export { mentionsInText } from './features/navigation/text-mentions.js';
export { REGISTRY_SCHEME, readRegistryUri } from './features/registry-document/address.js';
export { registryDocument } from './features/registry-document/document.js';
export { sourceDiagnostics } from './features/source-text/diagnostics.js';
export { SHOW_PLACE, sourceLenses } from './features/source-text/lenses.js';
export { nodesAtLines, nodesAtPlace } from './features/source-text/nodes-at.js';
export { isTiedTo } from './features/source-text/text-in-front.js';
export { foldingRanges } from './features/structure/folding.js';
export { inlayHints } from './features/structure/hints.js';
export { selectionRanges } from './features/structure/selection.js';
export { documentSymbols } from './features/structure/symbols.js';
export { MOST_SYMBOLS, mayHoldSymbol, planSymbols } from './features/structure/workspace-symbols.js';
export { tokenChanges } from './features/tokens/changes.js';
export { semanticTokens } from './features/tokens/index.js';
export { LEGEND } from './features/tokens/legend.js';
export { bodyNamesFor } from './features/views/body-names.js';
export { importText } from './features/views/import-text.js';
export { planRequests } from './features/views/index.js';
export { fixLenses } from './features/views/lenses.js';
export { overview } from './features/views/overview.js';
export { preview } from './features/views/preview.js';
export { tableEdits } from './features/views/table-edit.js';
export { table } from './features/views/table.js';
export { type OpenFiles, createOpenFiles, isPlan } from './open-files.js';
export { type OpenPlan, offsetAt, rangeAt } from './open-plan.js';
export { type OpenTextFile, type OpenTexts, type TextWithLines, createOpenTexts, withLines } from './open-texts.js';
export { planDate, planPlace } from './plan-facts.js';
export { type Plans, createPlans } from './plans.js';
export type { Work } from './work.js';
export { type SisterPlans, createSisterPlans } from './workspace/sister-plans.js';
export { type WorkspacePlans, createWorkspacePlans } from './workspace/workspace-plans.js';
export { compareRequests } from './features/compare/index.js';
export {
  dashboardPlan,
  planFacts,
  type PlanFacts,
  progressLenses,
  progressRequests,
  statusReport,
  titleOf,
  workbook,
} from './features/progress/index.js';
