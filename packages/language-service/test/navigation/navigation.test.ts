import { describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver';
import { definition, documentHighlights, documentLinks, references } from '../../src/features/navigation/index.js';
import { covered, marked, openSeed, openWith, SEED_SOURCE } from '../support/open.js';
import { SOURCE_URI } from '../support/plan.js';

const SOURCE = '安排\n一、推进工作\n1.做好甲事，办好乙事。（责任部门：市工商局）\n2.做好丙事。';
const PLAN = `工作方案: 1
标题: 安排
地区: 上海市
期间: 2016
原文:
  文件: source.txt
依据:
  - 标题: 国务院关于甲事的意见
    文号: 国办发〔2014〕66号
章节:
  - 标题: 推进工作
    出处: L2
    任务:
      - 序号: 1
        内容: 做好甲事，办好乙事。
        责任: [市工商局]
        出处: L3:C3-C12
        引用:
          - 标题: 《国务院关于甲事的意见》
      - 序号: 2
        内容: 做好丙事，见《国务院关于甲事的意见》。
        责任: [市公安局, 上海市工商行政管理局, 等]
        出处: L99
附件:
  - 标题: 报告
    报告:
      章节:
        - 标题: 回顾
          条目:
            - 内容: 甲事已办。
              任务: [1, （二）]
`;

/** The fixture with the cursor behind the first occurrence of a text. */
const at = (text: string) => marked(PLAN.replace(text, `${text}│`), SOURCE);

function sourceText(location: Location | null): string | undefined {
  if (location?.uri !== SOURCE_URI) return undefined;
  const { start, end } = location.range;
  const lines = SOURCE.split('\n');
  return start.line === end.line ? lines[start.line]?.slice(start.character, end.character) : undefined;
}

describe('definition', () => {
  it.each([
    ['出处: L3:C3', '做好甲事，办好乙事。'],
    ['出处: L2', '一、推进工作'],
    ['- 标题: 推进', '推进工作'],
    ['内容: 做好甲事', '做好甲事，办好乙事。'],
    ['责任: [市工', '做好甲事，办好乙事。'],
  ])('leads from «%s» to its words in the source', (text, words) => {
    const { plan, offset } = at(text);
    expect(sourceText(definition(plan, offset))).toBe(words);
  });

  it.each([
    ['- 标题: 《国务院', '国务院关于甲事的意见'],
    ['见《国务院', '国务院关于甲事的意见'],
    ['任务: [1', '1'],
    ['（二', '2'],
  ])('leads from «%s» to the place in the plan', (text, words) => {
    const { plan, offset } = at(text);
    const location = definition(plan, offset);
    expect(location?.uri).toBe(plan.uri);
    expect(location && covered(plan, location.range)).toBe(words);
  });

  it.each(['工作方案', '期间: 20', '出处: L99', '依据:\n  - 标题: 国务'])('leads nowhere from «%s»', (text) => {
    const { plan, offset } = at(text);
    expect(definition(plan, offset)).toBeNull();
  });

  it('leads nowhere while the source has not been read', () => {
    const { plan, offset } = marked(PLAN.replace('出处: L2', '出处: L│2'));
    expect(definition(plan, offset)).toBeNull();
  });

  it('finds every task of the seed plan on its line of the source', () => {
    const plan = openSeed();
    const lines = SEED_SOURCE.split('\n');
    const starts = plan.document.tasks.map(({ number, object }) => {
      const location = definition(plan, number?.node.start ?? object.map.start);
      return lines[location?.range.start.line ?? -1]?.startsWith(`${number?.node.value}.`);
    });
    expect(starts).toHaveLength(56);
    expect(starts.every(Boolean)).toBe(true);
  });
});

describe('documentLinks', () => {
  it('leads from anchors and the file to the source, with line and column from 1', () => {
    const plan = openWith(PLAN, SOURCE);
    expect(documentLinks(plan).map(({ range, target }) => [covered(plan, range), target])).toEqual([
      ['source.txt', SOURCE_URI],
      ['L2', `${SOURCE_URI}#L2`],
      ['L3:C3-C12', `${SOURCE_URI}#L3,3`],
    ]);
  });

  it('opens pages of the web and nothing else', () => {
    const links = (url: string) =>
      documentLinks(openWith(PLAN.replace('文件: source.txt', `文件: source.txt\n  网址: "${url}"`))).map(
        ({ target }) => target,
      );
    expect(links('https://example.com/a')).toEqual(['https://example.com/a']);
    expect(['file:///etc/passwd', 'command:run', 'javascript:1', 'https://', '//example.com'].flatMap(links)).toEqual(
      [],
    );
  });

  it('links every anchor of the seed plan to a line that is there', () => {
    const plan = openSeed();
    const links = documentLinks(plan);
    const count = SEED_SOURCE.split('\n').length;
    expect(links).toHaveLength((plan.document.bound.scalars.get('anchor')?.length ?? 0) + 1);
    expect(links.slice(1).every(({ target }) => Number(/#L(\d+)/.exec(target ?? '')?.[1]) <= count)).toBe(true);
  });
});

describe('references', () => {
  it('finds a body under each of its names', () => {
    const { plan, offset } = at('责任: [市工');
    expect(references(plan, offset).map(({ range }) => covered(plan, range))).toEqual([
      '市工商局',
      '上海市工商行政管理局',
    ]);
  });

  it('finds the report items that refer to a task, however its number is written', () => {
    const { plan, offset } = at('做好丙');
    expect(references(plan, offset).map(({ range }) => covered(plan, range))).toEqual(['（二）']);
    expect(references(plan, offset, true).map(({ range }) => covered(plan, range))).toEqual(['2', '（二）']);
  });

  it('knows nothing of headings and of the mark of an open list', () => {
    for (const text of ['- 标题: 推进', '局, 等']) {
      const { plan, offset } = at(text);
      expect(references(plan, offset)).toEqual([]);
    }
  });
});

describe('documentHighlights', () => {
  it('marks a task and its references', () => {
    const { plan, offset } = at('任务: [1');
    expect(documentHighlights(plan, offset).map(({ range }) => covered(plan, range))).toEqual(['1', '1']);
  });
});

it('answers at every place of a plan that is being written', () => {
  for (const text of [PLAN, PLAN.slice(0, 250), PLAN.replaceAll(': ', ':'), '- 1', '"', '']) {
    const plan = openWith(text, SOURCE);
    for (let offset = 0; offset <= text.length; offset += 1) {
      expect(() => [
        definition(plan, offset),
        references(plan, offset, true),
        documentHighlights(plan, offset),
      ]).not.toThrow();
    }
    expect(Array.isArray(documentLinks(plan))).toBe(true);
  }
});
