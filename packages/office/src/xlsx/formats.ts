import { childOf, childrenOf, switchOf, type Element } from '../xml/element.js';
import { BUILT_IN } from './format/built-in.js';
import { parseFormat } from './format/parse-format.js';
import type { Format } from './format/print-value.js';

const GENERAL = parseFormat('General');

/** Whether each style of cells has a font that strikes words through, by the number of the style. */
export function struckStyles(part: Element | undefined): readonly boolean[] {
  const struck = childrenOf(childOf(part, 's:fonts'), 's:font').map((font) => switchOf(font, 's:strike') === true);
  return childrenOf(childOf(part, 's:cellXfs'), 's:xf').map(
    ({ attributes }) => struck[Number(attributes.get('fontId'))] === true,
  );
}

/** The number formats of the styles of cells, by the number of the style (ECMA-376 part 1, 18.8.10 and 18.8.30). */
export function readFormats(part: Element | undefined): readonly Format[] {
  const codes = new Map(BUILT_IN);
  for (const { attributes } of childrenOf(childOf(part, 's:numFmts'), 's:numFmt'))
    codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  const formats = new Map<string, Format>();
  const formatOf = (code: string): Format => {
    const format = formats.get(code) ?? (code.trim() === '' ? GENERAL : parseFormat(code));
    formats.set(code, format);
    return format;
  };
  return childrenOf(childOf(part, 's:cellXfs'), 's:xf').map(({ attributes }) =>
    formatOf(codes.get(Number(attributes.get('numFmtId') ?? 0)) ?? 'General'),
  );
}
