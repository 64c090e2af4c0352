import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { OfficeError } from '../src/office-error.js';
import { readXml } from '../src/xml/read-xml.js';

type Event = readonly [kind: string, ...words: unknown[]];

/** What is met in a text, words between tags in one piece; a word where it is refused. */
function mine(text: string): Event[] | string {
  const events: Event[] = [];
  try {
    readXml(text, 'part', {
      open: (name, attributes) => events.push(['open', name, { ...attributes }]),
      close: (name) => events.push(['close', name]),
      text: (words) => events.push(['text', words]),
    });
  } catch (error) {
    if (error instanceof OfficeError) return error.fault;
    throw error;
  }
  return joined(events);
}

function theirs(text: string): Event[] | string {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  const fault = new Error('not well-formed');
  parser.on('error', () => {
    throw fault;
  });
  // Spaces outside the root are met there too; they are nothing.
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(['open', name, { ...attributes }]);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(['close', name]);
  });
  parser.on('text', (words) => {
    if (depth > 0) events.push(['text', words]);
  });
  parser.on('cdata', (words) => events.push(['text', words]));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error === fault) return 'damaged';
    throw error;
  }
  return joined(events);
}

function joined(events: readonly Event[]): Event[] {
  const all: Event[] = [];
  for (const event of events) {
    const last = all[all.length - 1];
    if (event[0] !== 'text' || event[1] === '') {
      if (event[0] !== 'text') all.push(event);
    } else if (last?.[0] === 'text') all[all.length - 1] = ['text', `${String(last[1])}${String(event[1])}`];
    else all.push(event);
  }
  return all;
}

const PARTS = [
  ...[
    '<a>',
    '</a>',
    '<b x="1">',
    '</b>',
    '<c/>',
    '<w:p w:x=\'2\' y="&lt;&#x4e00;"/>',
    '<a',
    '>',
    '/>',
    '<',
    '&',
    '&amp;',
    '&#0;',
  ],
  ...[
    '&#65;',
    '&#xd800;',
    '&nbsp;',
    '一',
    ' ',
    '\r\n',
    '\t',
    '\u0001',
    '\ufffe',
    '<!-- 一 -->',
    '<!--',
    '-->',
    '--',
    '<![CDATA[<x>]]>',
  ],
  ...[']]>', '<?p i?>', '<?xml version="1.0"?>', 'x="1"', " x='1'", ' x="<"', ' x = "\n"', '=', '"', '𠮷'],
];

test('a part is met, or refused, as a parser of the standard does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (parts) => {
      for (const text of [parts.join(''), `<r>${parts.join('')}</r>`, `<r ${parts.join('')}/>`])
        expect(mine(text), text).toEqual(theirs(text));
    }),
    { numRuns: 3_000 },
  );
});

test('a document type is never followed', () => {
  expect(mine('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('hostile');
});

test('places lead to the tags', () => {
  const text = '<a><b x="1"/>一</a>';
  const places: string[] = [];
  readXml(text, 'part', {
    open: (_, __, start, end) => places.push(text.slice(start, end)),
    close: (_, end) => places.push(text.slice(0, end)),
    text: () => undefined,
  });
  expect(places).toEqual(['<a>', '<b x="1"/>', '<a><b x="1"/>', text]);
});
