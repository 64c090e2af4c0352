import { childOf, childrenOf, switchOf, type Element } from '../xml/element.js';
import { BUILT_IN } from './format/built-in.js';
import { parseFormat } from './format/parse-format.js';
import type { Format } from './format/print-value.js';

const GENERAL = parseFormat('General');

/** What the styles of cells say, by their numbers. */
export interface CellStyles {
  /** Number formats (ECMA-376 part 1, 18.8.10 and 18.8.30). */
  readonly formats: readonly Format[];
  /** Whether the font of a style strikes words through. */
  readonly struck: readonly boolean[];
}

/** Reads the styles of cells. */
export function readStyles(part: Element | undefined): CellStyles {
  const fonts = childrenOf(childOf(part, 's:fonts'), 's:font').map((font) => switchOf(font, 's:strike') === true);
  const codes = new Map(BUILT_IN);
  for (const { attributes } of childrenOf(childOf(part, 's:numFmts'), 's:numFmt'))
    codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  const known = new Map<string, Format>();
  const formatOf = (code: string): Format => {
    const format = known.get(code) ?? (code.trim() === '' ? GENERAL : parseFormat(code));
    known.set(code, format);
    return format;
  };
  const formats: Format[] = [];
  const struck: boolean[] = [];
  for (const { attributes } of childrenOf(childOf(part, 's:cellXfs'), 's:xf')) {
    formats.push(formatOf(codes.get(Number(attributes.get('numFmtId') ?? 0)) ?? 'General'));
    struck.push(fonts[Number(attributes.get('fontId'))] === true);
  }
  return { formats, struck };
}
