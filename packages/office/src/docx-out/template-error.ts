/** Why a Word document cannot serve as a template. */
export type TemplateProblem =
  /** It has words, and no paragraph `{正文}` says where the text goes. */
  | 'words'
  /** It has several paragraphs `{正文}`. */
  | 'places'
  /** It holds macros, which would go into every document made of it. */
  | 'macros'
  /** It is not saved as an ordinary Word document (ECMA-376 transitional), or has no styles. */
  | 'form';

/** A template that cannot be used. The file itself can be read. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(readonly problem: TemplateProblem) {
    super(`template: ${problem}`);
  }
}
