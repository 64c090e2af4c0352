/** A document number (发文字号, GB/T 9704-2012 7.2.5): agency code, year, serial. */
export interface DocumentNumber {
  /** 机关代字: 沪府办发. */
  readonly agency: string;
  readonly year: number;
  readonly serial: number;
}

/** Something that is a document number, whether or not it is written by the rule. */
export interface FoundDocumentNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Undefined when a part cannot be read. */
  readonly number: DocumentNumber | undefined;
  /** The number as the rule wants it; undefined when it is not clear. */
  readonly canonical: string | undefined;
}

const CANONICAL = /^[\u4e00-\u9fff]{1,12}〔(?:19|20)\d{2}〕[1-9]\d*号$/;
const OPENERS = '〔﹝\\[［【(（';
const CLOSERS = '〕﹞\\]］】)）';
const LOOSE = new RegExp(`([\\u4e00-\\u9fff]{1,12})[ \\u3000]?[${OPENERS}][ \\u3000]?(\\d{4})年?[ \\u3000]?[${CLOSERS}][ \\u3000]?(第?)[ \\u3000]?(0*)(\\d{1,5})[ \\u3000]?号`, 'g');

/** A cheap look before the real pattern: a bracketed year. */
const HINT = new RegExp(`[${OPENERS}][ \\u3000]?\\d{4}`);

/** Whether a text is a document number written by the rule: 沪府办发〔2016〕6号. */
export const isCanonicalNumber = (text: string): boolean => CANONICAL.test(text);

/** The document numbers in a text, right or wrongly written, in order. */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(LOOSE)].map((match) => {
    const [whole, agency = '', year = '', , , serial = ''] = match;
    const start = match.index;
    return {
      start, end: start + whole.length, text: whole,
      number: { agency, year: Number(year), serial: Number(serial) },
      canonical: Number(serial) > 0 ? `${agency}〔${year}〕${Number(serial)}号` : undefined,
    };
  });
}

/** Reads a text that should be one document number. */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const [found] = findDocumentNumbers(text);
  return found !== undefined && found.start === 0 && found.end === text.length ? found.number : undefined;
}
