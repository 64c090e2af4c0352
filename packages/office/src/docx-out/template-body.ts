import { readXml } from '../xml/read-xml.js';
import { TemplateError } from './template-error.js';

/** A child of the body, with its place in the text of the part (UTF-16 offsets). */
interface Block {
  readonly name: string;
  readonly start: number;
  end: number;
  words: string;
  /** Something in it is to be seen, or changes the page. */
  hasContent: boolean;
}

/** A paragraph of these words is where the text goes. */
const PLACES: ReadonlySet<string> = new Set(['{正文}', '｛正文｝', '{{正文}}']);
const CONTENT: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'w:tbl', 'w:br']);
/** Depth of `w:body`: it is the child of the root. */
const BODY_DEPTH = 2;

/**
 * Puts a body into the main part of a template: in the place of its paragraph `{正文}`, or of its empty paragraphs
 * when it has no words. The last section, with page setup, headers and footers, is kept.
 */
export function fillBody(main: string, body: string): string {
  const { blocks, bodyStart } = readBlocks(main);
  const places = blocks.filter(({ name, words }) => name === 'w:p' && PLACES.has(words.trim()));
  const [place] = places;
  if (places.length > 1) throw new TemplateError('places');
  if (place !== undefined) return main.slice(0, place.start) + body + main.slice(place.end);
  const last = blocks.find(({ name }) => name === 'w:sectPr');
  const others = blocks.filter((block) => block !== last);
  if (others.some(({ words, hasContent }) => hasContent || words.trim() !== '')) throw new TemplateError('words');
  const end = last?.start ?? others[others.length - 1]?.end ?? bodyStart;
  return main.slice(0, others[0]?.start ?? end) + body + main.slice(end);
}

function readBlocks(text: string): { readonly blocks: readonly Block[]; readonly bodyStart: number } {
  const blocks: Block[] = [];
  let depth = 0;
  let bodyStart = -1;
  let open: Block | undefined;
  let inWords = false;
  readXml(text, 'template', {
    open(name, _, start, end) {
      depth += 1;
      if (depth === BODY_DEPTH && name === 'w:body') bodyStart = end;
      else if (depth === BODY_DEPTH + 1 && bodyStart !== -1) {
        open = { name, start, end: 0, words: '', hasContent: name === 'w:tbl' };
        blocks.push(open);
      } else if (open !== undefined && (CONTENT.has(name) || name === 'w:sectPr')) open.hasContent = true;
      inWords = name === 'w:t';
    },
    close(_, end) {
      if (depth === BODY_DEPTH + 1 && open !== undefined) {
        open.end = end;
        open = undefined;
      }
      depth -= 1;
      inWords = false;
    },
    text(words) {
      if (open !== undefined && inWords) open.words += words;
    },
  });
  // A body that is written as one empty tag has no place for words.
  if (bodyStart === -1 || text.charAt(bodyStart - 2) === '/') throw new TemplateError('form');
  return { blocks, bodyStart };
}
