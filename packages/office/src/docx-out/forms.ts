import { tag } from '../xml/write-xml.js';
import type { DocxFonts } from './fonts.js';
import { HEAD, IMPRINT, PAGE } from './measures.js';
import type { ParagraphForm } from './paragraph.js';
import type { PrintedPart, PrintedRole } from './printed-part.js';
import type { StyleId } from './styles.js';
import { characters, widthOf, type RightIndents } from './widths.js';

/** Where a line stands: what its form depends on. */
export interface LinePlace {
  readonly part: PrintedPart;
  readonly line: string;
  /** First and last line of its part. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly before: PrintedRole | undefined;
  readonly after: PrintedRole | undefined;
  /** A label of an attachment was met before. */
  readonly inAttachment: boolean;
  readonly document: DocumentFacts;
}

/** What holds for the whole document. */
export interface DocumentFacts {
  readonly isFormal: boolean;
  readonly seal: boolean;
  /** A notice stands before the plan. */
  readonly hasNotice: boolean;
  readonly indents: RightIndents;
  readonly fonts: DocxFonts;
}

type FormOf = (place: LinePlace) => ParagraphForm;

const plain =
  (style: StyleId): FormOf =>
  () => ({ style });

const right = (count: number): string =>
  tag('w:ind', { 'w:right': characters(count), 'w:firstLineChars': 0, 'w:firstLine': 0 });

const title: FormOf = ({ isFirst, isLast, before, after, inAttachment, document }) => ({
  style: 'Title',
  keepNext: true,
  ...(isFirst && { before: inAttachment ? 1 : document.isFormal && before === 'number' ? 2 : 0 }),
  ...(isLast && { after: after === 'number' ? 0 : 1 }),
});

const planTitle: FormOf = (place) => ({
  ...title(place),
  before: 0,
  pageBreak: place.isFirst && place.document.hasNotice,
});

/** The red line stands 4 mm below the document number (7.2.6). */
const RED_LINE = tag(
  'w:pBdr',
  {},
  tag('w:bottom', { 'w:val': 'single', 'w:sz': HEAD.rule, 'w:space': HEAD.aboveRule, 'w:color': HEAD.red }),
);

const number: FormOf = ({ after, isLast, document }) => ({
  style: 'WorkplanCentred',
  ...(document.isFormal && after === 'title' ? { border: RED_LINE } : isLast && { after: after === 'title' ? 0 : 1 }),
});

const heading: FormOf = ({ part, document: { fonts } }) => {
  const { level = 0, headLength } = part;
  const font = level === 0 ? fonts.heading : fonts.subheading;
  if (headLength !== undefined) return { style: 'Normal', ...(level < 2 && { head: { font, length: headLength } }) };
  return { style: level === 0 ? 'Heading1' : level === 1 ? 'Heading2' : 'Heading3' };
};

/** Turned lines stand below the first character of the name of the attachment (7.3.4). */
const attachmentList: FormOf = ({ line, isFirst }) => {
  const [mark = '', label = ''] = /^(附件[：:])?[\d０-９]*[.．]?/.exec(line) ?? [];
  const start = 2 + (isFirst || label !== '' ? 0 : widthOf('附件：'));
  return {
    style: 'WorkplanAttachmentList',
    ...(isFirst && { before: 1 }),
    indent: tag('w:ind', {
      'w:left': characters(start + widthOf(mark)),
      'w:hanging': characters(widthOf(mark)),
    }),
  };
};

const label: FormOf = (place) =>
  place.isFirst ? { style: 'WorkplanAttachmentLabel', pageBreak: true } : title({ ...place, isFirst: true });

const border = (side: string, size: number): string =>
  tag(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 1, 'w:color': 'auto' });

/** At the bottom of the last page, between lines of 0.35 mm, one character in on both sides (7.4). */
const IMPRINT_FRAME = tag('w:framePr', {
  'w:w': PAGE.text,
  'w:hSpace': 0,
  'w:wrap': 'around',
  'w:vAnchor': 'margin',
  'w:hAnchor': 'margin',
  'w:xAlign': 'left',
  'w:yAlign': 'bottom',
});
const IMPRINT_LINES = tag(
  'w:pBdr',
  {},
  border('top', IMPRINT.outer) + border('bottom', IMPRINT.outer) + border('between', IMPRINT.inner),
);

/** How the lines of each role look. */
export const FORMS: Readonly<Record<PrintedRole, FormOf>> = {
  headlines: plain('WorkplanWebTitle'),
  title,
  number,
  addressees: plain('WorkplanFlush'),
  body: plain('Normal'),
  signature: ({ isFirst, after, document }) => ({
    style: 'WorkplanSignature',
    keepNext: after === 'issued',
    ...(isFirst && { before: document.seal ? 2 : 1 }),
    indent: right(document.indents.signature),
  }),
  issued: ({ isFirst, before, document }) => ({
    style: 'WorkplanSignature',
    ...(isFirst && before !== 'signature' && { before: document.seal ? 2 : 1 }),
    indent: right(document.indents.date),
  }),
  planTitle,
  attachmentList,
  note: plain('Normal'),
  imprint: () => ({ style: 'WorkplanImprint', frame: IMPRINT_FRAME, border: IMPRINT_LINES }),
  preamble: plain('Normal'),
  closing: plain('Normal'),
  heading,
  text: plain('Normal'),
  task: plain('Normal'),
  columns: plain('WorkplanCell'),
  row: plain('WorkplanCell'),
  label,
  item: plain('Normal'),
  passage: plain('Normal'),
  gap: plain('Normal'),
};
