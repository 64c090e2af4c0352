import { readXml } from '../xml/read-xml.js';

/** Elements of a workbook that stand before `calcPr` (ECMA-376 part 1, 18.2.27). */
const BEFORE: ReadonlySet<string> = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);
const WANTED = 'fullCalcOnLoad';

/**
 * The text of the main part, with the wish that formulas are computed anew when the workbook is opened (18.2.2). What
 * they said before would be shown else, whatever their cells say now. Nothing else of the part changes.
 */
export function withRecalculation(text: string, part: string): string {
  let prefix: string | undefined;
  let depth = 0;
  let place = -1;
  let found: { readonly start: number; readonly end: number; readonly wanted: string | undefined } | undefined;
  readXml(text, part, {
    open(name, attributes, start, end) {
      depth += 1;
      prefix ??= name.slice(0, name.indexOf(':') + 1);
      if (depth === 1) place = end;
      if (depth === 2 && name === `${prefix}calcPr`) found = { start, end, wanted: attributes[WANTED] };
    },
    close(name, end) {
      if (depth === 2 && BEFORE.has(name.slice((prefix ?? '').length))) place = end;
      depth -= 1;
    },
    text: () => undefined,
  });
  const { start, end, wanted } = found ?? { start: place, end: place };
  if (found === undefined) return `${text.slice(0, place)}<${prefix ?? ''}calcPr ${WANTED}="1"/>${text.slice(place)}`;
  const own = text.slice(start, end);
  const close = own.length - (own.endsWith('/>') ? 2 : 1);
  const now =
    wanted === undefined
      ? `${own.slice(0, close)} ${WANTED}="1"${own.slice(close)}`
      : own.replace(/fullCalcOnLoad\s*=\s*["'][^"']*["']/, `${WANTED}="1"`);
  return text.slice(0, start) + now + text.slice(end);
}
