import { escapeXml, tag } from '../xml/write-xml.js';

/** Marks that are in Chinese and Western fonts alike: they take the Chinese one only when the run says so. */
const SHARED_MARK = /[\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2014\u2018\u2019\u201c\u201d\u2026]/;
const HINT = '<w:rFonts w:hint="eastAsia"/>';

/** Words as runs; tabs are elements of their own. `form` is XML of run properties without fonts. */
export function runs(text: string, form = '', font?: string): string {
  if (text === '') return '';
  const hint = SHARED_MARK.test(text);
  const fonts =
    font === undefined
      ? hint
        ? HINT
        : ''
      : tag('w:rFonts', { ...(hint && { 'w:hint': 'eastAsia' }), 'w:eastAsia': font });
  const properties = fonts === '' && form === '' ? '' : `<w:rPr>${fonts}${form}</w:rPr>`;
  const words = text
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`))
    .join('<w:tab/>');
  return `<w:r>${properties}${words}</w:r>`;
}
