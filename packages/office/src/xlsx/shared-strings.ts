import { streamXml } from '../xml/stream-xml.js';
import { StringItem } from './cell-text.js';
import { SPREADSHEET } from './namespaces.js';

/** The strings that cells refer to by their place (ECMA-376 part 1, 18.4). */
export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  const item = new StringItem();
  streamXml(text, part, 'sst', SPREADSHEET, {
    open: (name) => item.open(name),
    text: (words) => item.text(words),
    close(name) {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
