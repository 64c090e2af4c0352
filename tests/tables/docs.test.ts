import { TABLES, type ColumnType, type TableName } from '@workplan/tables';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const page = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8');
const TYPES: Readonly<Record<ColumnType, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '文字', en: 'text' },
  whole: { zh: '整数', en: 'whole number' },
  day: { zh: '日期', en: 'date' },
  truth: { zh: '是否', en: 'true or false' },
};
const HEADS = { zh: ['列', '类型', '说明'], en: ['Column', 'Type', 'What it holds'] } as const;

/** The columns of a table as rows of Markdown, cells only. */
function rowsOfTable(table: TableName, language: 'zh' | 'en'): string[][] {
  return [
    [...HEADS[language]],
    ...TABLES[table].map(({ name, type, about }) => [`\`${name}\``, TYPES[type][language], about[language]]),
  ];
}

test.each([
  ['tables.md', 'en'],
  ['tables.zh-CN.md', 'zh'],
] as const)('docs/%s lists the columns as they are', (name, language) => {
  const text = page(name);
  for (const table of Object.keys(TABLES) as TableName[]) {
    const [, section = ''] = new RegExp(`^### \`${table}\`\\n([^#]*)`, 'm').exec(text) ?? [];
    const cells = section
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^[| -]*$/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(cells, table).toEqual(rowsOfTable(table, language));
  }
});
