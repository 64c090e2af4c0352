import { streamXml } from '../xml/stream-xml.js';
import { StringItem, type ItemWords } from './cell-text.js';
import { SPREADSHEET } from './namespaces.js';

/** The strings that cells refer to by their place (ECMA-376 part 1, 18.4). */
export function readSharedStrings(text: string, part: string): ItemWords[] {
  const strings: ItemWords[] = [];
  const item = new StringItem();
  streamXml(text, part, 'sst', SPREADSHEET, {
    open: (name, attributes) => item.open(name, attributes),
    text: (words) => item.text(words),
    close(name) {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
