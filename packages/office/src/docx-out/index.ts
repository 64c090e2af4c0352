import { writePackage } from '../package/write-package.js';
import { bodyXml } from './body.js';
import { USUAL_FONTS, type DocxFonts } from './fonts.js';
import { documentParts, OWN_DRESS } from './parts.js';
import type { PrintedPart } from './printed-part.js';
import { fillTemplate } from './template.js';

export { OfficeError, type OfficeFault } from '../office-error.js';
export { USUAL_FONTS, type DocxFonts } from './fonts.js';
export type { PrintedPart, PrintedRole } from './printed-part.js';
export { TemplateError, type TemplateProblem } from './template-error.js';

/** How a Word file is to look. */
export interface RenderDocxOptions {
  /** The name in the red head of a formal document (发文机关标志), such as 上海市人民政府办公厅文件; none makes a plain one. */
  readonly head?: string;
  /** The document gets a seal: name and date stand so that it finds room (GB/T 9704-2012, 7.3.5.1). */
  readonly seal?: boolean;
  /** Fonts other than {@link USUAL_FONTS}. */
  readonly fonts?: Partial<DocxFonts>;
  /**
   * A Word document of the user's own: its styles, letterhead, headers, footers and page setup are kept. Its body may
   * hold words beside a paragraph `{正文}`, in whose place the text goes; `head` and `fonts` do not count then.
   */
  readonly template?: Uint8Array;
}

/**
 * Writes an official text as a Word document (.docx, ECMA-376 transitional) in the layout of GB/T 9704-2012. Reading
 * it back with `readDocx` gives the same lines, but for empty cells at the ends of rows. The same parts and options
 * give the same bytes. Characters that XML cannot hold become U+FFFD.
 *
 * @param parts the lines with what they are, as `printedParts` of `@workplan/core` gives them
 * @throws OfficeError when the template is no Word document or damaged, TemplateError when it cannot serve as one
 */
export function renderDocx(parts: readonly PrintedPart[], options: RenderDocxOptions = {}): Uint8Array {
  const { head, seal = false, template } = options;
  const fonts = { ...USUAL_FONTS, ...options.fonts };
  if (template !== undefined)
    return fillTemplate(template, (dress) => bodyXml(parts, { fonts, seal, isFormal: false }, dress));
  const isFormal = head !== undefined && head.trim() !== '';
  const body = bodyXml(parts, { fonts, seal, isFormal }, OWN_DRESS);
  return writePackage(documentParts(body, fonts, isFormal ? head.trim() : undefined), titleOf(parts));
}

const titleOf = (parts: readonly PrintedPart[]): string =>
  (parts.find(({ role }) => role === 'planTitle') ?? parts.find(({ role }) => role === 'title'))?.lines.join('') ?? '';
