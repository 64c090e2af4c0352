import { indexOf } from '../syntax/indirect.js';
import { isSpace, Lexer } from '../syntax/lexer.js';
import { Keyword, type PdfObject } from '../syntax/objects.js';
import { parseObject } from '../syntax/parse-object.js';

/** An operator of a page with what stands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfObject[];
}

/** No operator has more operands; what is before them was meant for nothing. */
const MOST_OPERANDS = 64;

/** The operators of a content stream in their order. Pictures within it are passed over. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const lexer = new Lexer(bytes);
  let operands: PdfObject[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    const value = parseObject(lexer, token);
    if (value !== undefined) {
      operands.push(value);
      if (operands.length > MOST_OPERANDS) operands.shift();
    } else if (token instanceof Keyword) {
      if (token.text === 'ID') passPicture(lexer);
      else yield { operator: token.text, operands };
      operands = [];
    }
  }
}

/** The bytes of a picture end at `EI` between spaces. */
function passPicture(lexer: Lexer): void {
  const { bytes } = lexer;
  for (let at = indexOf(bytes, 'EI', lexer.at); at !== -1; at = indexOf(bytes, 'EI', at + 2))
    if (isSpace(bytes[at - 1]) && (at + 2 >= bytes.length || isSpace(bytes[at + 2]))) {
      lexer.at = at + 2;
      return;
    }
  lexer.at = bytes.length;
}
