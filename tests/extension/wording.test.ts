import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TEXTS as SAYS } from '../../extension/src/texts/catalogue.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Words that drafters did not understand, with what stands instead (the report of a drafter in the real editor). */
const OLD_CHINESE =
  /可以放心改|没有做成|写法问题|都有着落|没有读懂|请看一看|没有写到|方案写到了|已经到期|没有连接原文|原文读不到|整项任务|整个章节|键改用|忽略这一处|像是工作方案(?!的)|打开样例|入门步骤/;
const OLD_ENGLISH =
  /\b(?:Part bodies|mistakes of form|No task fits|Words of a body|By Body|answered for by|did not work|names of any time|represents \{|Not Definite|Lasting or|not understood|is no (?:text|cache|baseline|report|workbook|Word)|one word too many|none the worse|Gather Versions|printed form besides)\b/;

/** The texts of a source file: what stands between quotes behind `zh:` or `en:`. */
const textsOf = (path: string): string[] =>
  [...read(path).matchAll(/\b(?:zh|en):\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`)/g)].map(
    ([, quoted, template]) => quoted ?? template ?? '',
  );

const CATALOGUES: readonly (readonly [string, readonly string[]])[] = [
  ['the extension', Object.values(SAYS).flatMap(({ zh, en }) => [zh, en])],
  ['the English manifest', Object.values(JSON.parse(read('extension/package.nls.json')) as Record<string, string>)],
  [
    'the Chinese manifest',
    Object.values(JSON.parse(read('extension/package.nls.zh-cn.json')) as Record<string, string>),
  ],
  ...[
    'packages/cli/src/texts/catalogue.ts',
    'packages/language-service/src/features/edits/code-actions.ts',
    'packages/language-service/src/features/edits/suppress.ts',
    'packages/language-service/src/features/edits/lazy.ts',
    'packages/language-service/src/features/source-text/lenses.ts',
    'packages/language-service/src/features/completion/whole.ts',
    'packages/language-service/src/features/completion/pieces.ts',
  ].map((path) => [path, textsOf(path)] as const),
];

describe('what people read', () => {
  test.each(CATALOGUES)('%s has none of the words that were not understood', (_, texts) => {
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => OLD_CHINESE.test(text) || OLD_ENGLISH.test(text))).toEqual([]);
  });
});
