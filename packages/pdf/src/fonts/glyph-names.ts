/** Names of marks and digits in tables of simple fonts (Adobe Glyph List). Letters are named by themselves. */
const MARKS =
  'space  |exclam !|quotedbl "|numbersign #|dollar $|percent %|ampersand &|quotesingle \'|parenleft (|parenright )|' +
  'asterisk *|plus +|comma ,|hyphen -|minus −|period .|slash /|zero 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|' +
  'eight 8|nine 9|colon :|semicolon ;|less <|equal =|greater >|question ?|at @|bracketleft [|backslash \\|' +
  'bracketright ]|asciicircum ^|underscore _|grave `|braceleft {|bar ||braceright }|asciitilde ~|quoteleft ‘|' +
  'quoteright ’|quotedblleft “|quotedblright ”|endash –|emdash —|bullet •|periodcentered ·|middot ·|ellipsis …|' +
  'multiply ×|divide ÷|degree °|section §|plusminus ±|guillemotleft «|guillemotright »|sterling £|yen ¥|fi fi|fl fl';

const NAMED: ReadonlyMap<string, string> = new Map(
  MARKS.replace('||', '\u0000|')
    .split('|')
    .map((entry) => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1).replace('\u0000', '|')] as const;
    }),
);

/** The characters that a glyph stands for by its name; undefined when the name says nothing. */
export function characterNamed(name: string): string | undefined {
  const [plain = ''] = name.split('.', 1);
  if (/^[A-Za-z]$/.test(plain)) return plain;
  const code = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/.exec(plain);
  if (code === null) return NAMED.get(plain);
  const value = parseInt(code[1] ?? code[2] ?? '', 16);
  return value <= 0x10_ffff ? String.fromCodePoint(value) : undefined;
}
