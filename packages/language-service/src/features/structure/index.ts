export { foldingRanges } from './folding.js';
export { inlayHints } from './hints.js';
export { selectionRanges } from './selection.js';
export { documentSymbols } from './symbols.js';
export { mayHoldSymbol, MOST_SYMBOLS, planSymbols } from './workspace-symbols.js';
