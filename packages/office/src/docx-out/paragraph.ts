import { tag } from '../xml/write-xml.js';
import { LINE } from './measures.js';
import { runs } from './runs.js';
import { firstLine, type StyleId } from './styles.js';

/** How one paragraph looks, beside its style. */
export interface ParagraphForm {
  readonly style: StyleId;
  /** Empty space before and after, in lines. */
  readonly before?: number;
  readonly after?: number;
  readonly pageBreak?: boolean;
  readonly keepNext?: boolean;
  /** XML of a frame or of lines around the paragraph. */
  readonly frame?: string;
  readonly border?: string;
  /** XML of an indent other than that of the style. */
  readonly indent?: string;
  /** XML of run properties without fonts. */
  readonly run?: string;
  /** Font of the first words, and how many UTF-16 units they are. */
  readonly head?: { readonly font: string; readonly length: number };
}

/** What writing a document needs to know of its styles. */
export interface Dress {
  /** The id in the document of one of our styles. */
  styleId(style: StyleId): string;
  /**
   * The styles are those of a template: they alone say how much space and which fonts there are, and a paragraph states
   * that it has no automatic number, since they may give one.
   */
  readonly isTemplate: boolean;
}

const NO_NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
const NO_INDENT = firstLine(0);

/** A line of the text as a paragraph: its words are the line, and nothing else. */
export function paragraph(line: string, form: ParagraphForm, dress: Dress): string {
  const properties = propertiesOf(line, form, dress);
  const head = dress.isTemplate ? undefined : form.head;
  const words =
    head === undefined
      ? runs(line, form.run)
      : runs(line.slice(0, head.length), form.run, head.font) + runs(line.slice(head.length), form.run);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${words}</w:p>`;
}

function propertiesOf(line: string, form: ParagraphForm, dress: Dress): string {
  const style = dress.styleId(form.style);
  // Spaces that the line begins with are its indent.
  const indent = form.indent ?? (/^\s/.test(line) ? NO_INDENT : '');
  return (
    (style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`) +
    (form.keepNext ? '<w:keepNext/>' : '') +
    (form.pageBreak ? '<w:pageBreakBefore/>' : '') +
    (form.frame ?? '') +
    (dress.isTemplate ? NO_NUMBER : '') +
    (form.border ?? '') +
    (dress.isTemplate ? '' : spacing(form)) +
    indent
  );
}

const spacing = ({ before = 0, after = 0 }: ParagraphForm): string =>
  before === 0 && after === 0
    ? ''
    : tag('w:spacing', {
        'w:before': before === 0 ? undefined : Math.round(before * LINE),
        'w:after': after === 0 ? undefined : Math.round(after * LINE),
      });
