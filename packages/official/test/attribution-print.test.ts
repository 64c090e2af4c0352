import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findAttributions,
  groupsOf,
  mergeStyles,
  printAttribution,
  responsibleLabel,
  splitNames,
  statesFirstLeads,
  type AttributionStyle,
  type Brackets,
  type PrintedGroup,
} from '../src/attribution/index.js';
import { sample } from '../../../tests/support/sample.js';
import { resolveNames } from '@workplan/plan/names';
import { type Role, ROLES } from '@workplan/plan/schema';

describe('the label of a responsible group', () => {
  test.each([
    [['市教委', '市公安局', '自贸试验区管委会', '市政府相关部门'], '责任部门'],
    [['各区县政府'], '责任单位'],
    [['浦东新区政府', '各县（市、区）政府', '各街道（功能区）', '各市（区）人民政府'], '责任单位'],
    [['“12345”市民服务热线管理办公室'], '责任单位'],
    [['市公务网管理中心', '上海社科院', '市属各单位'], '责任单位'],
    [['市信访办', '各区县政府'], '责任部门、单位'],
    [['市公务网管理中心', '市政府各部门'], '责任部门、单位'],
    [['市直有关部门、单位'], '责任部门、单位'],
    [['市政府办公厅', '市发展改革委', '市审改办'], '责任部门'],
  ])('%j', (names, wanted) => {
    expect(responsibleLabel(names)).toBe(wanted);
  });
});

describe('elided level words', () => {
  test.each([
    [
      ['市行政审批局', '住建局', '司法局', '各市（区）人民政府'],
      ['市行政审批局', '市住建局', '市司法局', '各市（区）人民政府'],
    ],
    [
      ['市委宣传部', '网信办', '公安局'],
      ['市委宣传部', '市委网信办', '市公安局'],
    ],
    [
      ['省财政厅', '税务局', '市教育局', '商务局'],
      ['省财政厅', '省税务局', '市教育局', '市商务局'],
    ],
    [
      ['市商务局', '人民银行', '上海海关', '国网公司', '自贸试验区管委会', '浦东新区商务委'],
      ['市商务局', '人民银行', '上海海关', '国网公司', '自贸试验区管委会', '浦东新区商务委'],
    ],
    [
      ['海关总署', '财政部'],
      ['海关总署', '财政部'],
    ],
    [
      ['市场监管总局', '财政部'],
      ['市场监管总局', '财政部'],
    ],
    [
      ['办公室', '市教育局', '“12345”热线办公室'],
      ['办公室', '市教育局', '“12345”热线办公室'],
    ],
  ])('%j', (written, resolved) => {
    expect(resolveNames(written)).toEqual(written.map((name, index) => ({ written: name, resolved: resolved[index] })));
  });
});

describe('lists and rules', () => {
  test('names of a list', () => {
    expect(splitNames('市教委、市政府各委、办、局，各区、县人民政府、各县（市、区）政府')).toEqual([
      '市教委',
      '市政府各委、办、局',
      '各区、县人民政府',
      '各县（市、区）政府',
    ]);
  });

  test.each([
    ['列第一位的责任单位为牵头单位或汇总单位', true],
    ['排名首位的部门为牵头部门', true],
    ['排第一的是主办单位', true],
    ['第一责任单位要加强管理', false],
    ['市教育局为牵头单位', false],
    ['下同', false],
  ])('%s', (text, wanted) => {
    expect(statesFirstLeads(text)).toBe(wanted);
  });
});

describe('the style of a document', () => {
  const styleFor = (...texts: string[]): AttributionStyle => mergeStyles(findAttributions(texts.join('\n甲。')));

  test('what most attributions show', () => {
    expect(
      styleFor('〔责任单位：市教委〕', '〔牵头单位：市教委，责任单位：市财政局等部门〕', '（责任单位：市教委）'),
    ).toMatchObject({
      form: 'label',
      brackets: '〔〕',
      groupSeparator: '，',
      words: { lead: '牵头单位', responsible: '责任单位' },
      openMark: '等部门',
    });
  });

  test('labels follow from the names only where they do so more often than one label', () => {
    expect(styleFor('（责任部门：市教委）', '（责任单位：各区政府）').words.responsible).toBe('auto');
    expect(styleFor('（责任部门：市教委）', '（责任部门：市财政局）').words.responsible).toBe('责任部门');
    expect(
      styleFor('（责任部门：各区政府）', '（责任部门：各区政府）', '（责任单位：各区政府）').words.responsible,
    ).toBe('责任部门');
  });

  test('nothing found: the usual style', () => {
    expect(mergeStyles([])).toMatchObject({ form: 'label', brackets: '（）', words: { responsible: 'auto' } });
  });

  test('groups of a plan take the words of the style', () => {
    const style = styleFor('（牵头部门：市教委；责任部门、单位：市财政局、各区政府）', '（责任单位：各区政府）');
    const groups = groupsOf({ responsible: ['各区政府', '等'], lead: ['市教委'], support: [] }, style);
    expect(printAttribution(groups, style, { deadline: '6月底完成' })).toBe(
      '（牵头部门：市教委；责任单位：各区政府等，6月底完成）',
    );
    const verbs = styleFor('（市教委牵头，市财政局负责）');
    expect(printAttribution(groupsOf({ lead: ['市教委'], support: ['各区政府'] }, verbs), verbs)).toBe(
      '（市教委牵头，各区政府配合）',
    );
  });
});

describe('printed and found again', () => {
  const LABELS: Readonly<Record<Role, readonly string[]>> = {
    lead: ['牵头部门', '牵头单位', '主责单位', '牵头责任单位'],
    responsible: ['auto', '责任单位', '责任部门', '负责单位', '责任部门、单位'],
    support: ['配合单位', '协办单位', '参与部门', '协同责任单位'],
    implement: ['落实单位', '实施单位'],
    guide: ['指导部门', '业务指导单位'],
    supervise: ['督办单位', '监督部门'],
  };
  const VERBS: Readonly<Record<Role, readonly string[]>> = {
    lead: ['牵头', '牵头负责', '牵头落实'],
    responsible: ['负责', '按职责分工负责', '分别负责'],
    support: ['配合', '参与', '协助'],
    implement: ['负责落实', '组织实施'],
    guide: ['指导'],
    supervise: ['督办', '督促落实'],
  };
  const NAMES = [
    '市教委',
    '市财政局',
    '文化和旅游部',
    '各县（市、区）政府',
    '各街道（功能区）',
    '“12345”市民服务热线管理办公室',
    '市政府各委、办、局',
    '各省、自治区、直辖市人民政府',
    '区政府有关部门',
    '国家电网公司',
    '全市各部门',
    '市科技局（市外专局）',
  ];

  const style = fc
    .record({
      form: fc.constantFrom('label' as const, 'verb' as const),
      brackets: fc.constantFrom<Brackets>('（）', '〔〕', '()', '[]', '【】', ''),
      groupSeparator: fc.constantFrom('；', '。', '，'),
      colon: fc.constantFrom('：' as const, ':' as const),
      openMark: fc.constantFrom('等', '等部门', '等有关部门', '等单位'),
      end: fc.constantFrom('', '。'),
      pick: fc.nat(59),
    })
    .map(({ pick, ...rest }): AttributionStyle => {
      const table = rest.form === 'label' ? LABELS : VERBS;
      const words = Object.fromEntries(ROLES.map((role) => [role, table[role][pick % table[role].length]])) as Record<
        Role,
        string
      >;
      return { ...rest, listSeparator: '、', words };
    });
  const group = fc.record({
    role: fc.constantFrom(...ROLES),
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
    isOpen: fc.boolean(),
  });
  const cases = fc.record({
    style,
    groups: fc.uniqueArray(group, { minLength: 1, maxLength: 4, selector: ({ role }) => role }),
    deadline: fc.constantFrom(undefined, '6月底完成', '年内持续推进', '2022年10月底前'),
    statement: fc.constantFrom(undefined, undefined, '排在首位的为牵头单位，下同'),
  });

  test('the same groups, deadline and statement, at the exact place in a passage', () => {
    fc.assert(
      fc.property(cases, ({ style: printing, groups, deadline, statement }) => {
        const composed: PrintedGroup[] = groups.map(({ role, names, isOpen }) => {
          const word = printing.words[role] as string;
          return {
            role,
            word: word === 'auto' ? responsibleLabel(names) : word,
            names,
            ...(isOpen ? { open: printing.openMark } : {}),
          };
        });
        const printed = printAttribution(composed, printing, { deadline, statement });
        const before =
          printing.brackets === '' ? '进一步加强管理（共5项），落实责任。\n' : '进一步加强管理（共5项），落实责任部门';
        const passage = `${before}${printed}${printing.brackets === '' ? '\n' : '、'}推动工作。`;
        const found = findAttributions(passage);
        expect(found.map(({ groups: list }) => list)).toEqual([composed]);
        const [one] = found as [(typeof found)[number]];
        expect([passage.slice(one.start, one.end), one.deadline, one.statement, one.firstLeads]).toEqual([
          printed,
          deadline,
          statement,
          statement === undefined ? undefined : true,
        ]);
        expect(printAttribution(one.groups, one.style, { deadline: one.deadline, statement: one.statement })).toBe(
          printed,
        );
      }),
      { numRuns: sample(500, 50_000) },
    );
  });

  test('whatever the text, attributions are in order, apart, and within it', () => {
    const marks = fc.string({
      unit: fc.constantFrom(
        ...'牵头负责部门单位责任市教委财政局各区政府等配合：:；。，、\n（）〔〕()[]【】“”《》和及由会同下同第一位6月底完成',
      ),
      maxLength: 120,
    });
    fc.assert(
      fc.property(marks, (text) => {
        let after = 0;
        for (const { start, end, groups } of findAttributions(text)) {
          expect(start).toBeGreaterThanOrEqual(after);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const { names } of groups) for (const name of names) expect(name).toBe(name.trim());
          after = end;
        }
      }),
      { numRuns: sample(500, 50_000) },
    );
  });
});
