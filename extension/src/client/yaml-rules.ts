/** What a general YAML extension reports too, by its own parser and by the schema that this extension contributes. */
export const ALSO_OF_YAML: ReadonlySet<string> = new Set([
  'syntax-error',
  'duplicate-key',
  'tab-indent',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'mixed-dialect',
  'unknown-version',
  'empty-value',
  'too-deep',
]);
