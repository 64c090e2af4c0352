/** Namespaces of workbooks: transitional (ECMA-376 part 4) and strict (ISO/IEC 29500-1). */
export const SPREADSHEET: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
