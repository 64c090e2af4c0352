export { codeFrame } from './code-frame.js';
export { FORMAT_NAMES, type FormatName, LINE_FORMATS, makeReporter } from './formats.js';
export { fingerprints, hashOf, identityKey, identityOf, phrasesAround, shortened } from './identity.js';
export { findingAsJson } from './formats/json.js';
export { SEVERITY_STYLES, SEVERITY_WORDS, prettyReporter } from './formats/pretty.js';
export {
  type Coverage,
  type CoverageReport,
  EMPTY_SUMMARY,
  type FileReport,
  type Reporter,
  type ReporterOptions,
  type Summary,
  addFile,
  isFixable,
} from './report.js';
