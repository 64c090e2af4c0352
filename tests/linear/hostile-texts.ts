/** A text made to be slow, of any size, and what is to be done with it. */
export interface HostileText {
  readonly name: string;
  readonly kind: 'plan' | 'official';
  /** The text with its repeated piece filling about so many UTF-16 units. */
  readonly of: (size: number) => string;
}

const HEAD = '工作方案: 1\n标题: 工作安排\n地区: 上海市\n期间: 2016\n';
const TASK = `${HEAD}任务:\n  - 序号: 1\n    内容: 完成对接。\n    责任: [市教委]\n`;
const NOTICE = '关于印发工作方案的通知\n各区县政府：\n现印发给你们。\n';

/** Pieces that open something, close nothing, or are part of two patterns at once. */
const PIECES = [
  ...[
    ' ',
    '\u3000',
    '\t',
    '　 ',
    '-',
    '- ',
    ':',
    '：',
    ': ',
    '#',
    ' #',
    '"',
    "'",
    '\\',
    '\\"',
    '[',
    ']',
    '{',
    '}',
    '{a: ',
    ',',
  ],
  ...[
    '，',
    '、',
    '。',
    '；',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '〔',
    '〔2016〕',
    '(',
    '⟨',
    '${1:',
    '*',
    '&a ',
    '!',
    '|',
    '>',
    '%',
    '&',
  ],
  ...[
    '1',
    '1,234',
    '1.',
    '1.1',
    '2016',
    '１',
    '一',
    '十',
    '1项',
    '1%',
    '1万',
    '年',
    '2016年',
    '1月',
    '1日',
    '2016年1月',
    '前',
  ],
  ...['附件', '见附件', '附件1', '附件：', '第', '第1', '第一', '任务1', '占比达81%，', '829项，其中', '率', '其中'],
  ...[
    '局',
    '市教委',
    '市',
    '省',
    '各区',
    '等',
    '牵头',
    '牵头：',
    '负责',
    '（市教委牵头）',
    '（市教委',
    '责任单位：',
    '沪府办发',
  ],
  ...[
    '〔2016〕6号',
    '落实',
    '的',
    '会',
    '（1）',
    '①',
    '表1',
    'a',
    'ａ',
    '０.',
    'ab ',
    '\u200b',
    '😀',
    '👩\u200d',
    '\ud800',
    '<',
    '<p>',
    '&#',
  ],
] as const;

type Context = readonly [name: string, kind: HostileText['kind'], place: (filling: string) => string];

const CONTEXTS: readonly Context[] = [
  ['a plain value', 'plan', (filling) => `${TASK}    备注: x${filling}y\n`],
  ['a quoted value over lines', 'plan', (filling) => `${TASK}    备注: "x\n      ${filling}\n      y"\n`],
  ['a block text', 'plan', (filling) => `${TASK}    备注: |\n      占比达81%，${filling}x\n      见附件1\n`],
  ['a line without a colon', 'plan', (filling) => `${TASK}    x${filling}y\n`],
  ['a comment', 'plan', (filling) => `${TASK}    # ${filling}\n`],
  ['a list of bodies', 'plan', (filling) => `${TASK}    牵头: [市教委, ${filling}]\n`],
  ['a number', 'plan', (filling) => `${TASK}  - 序号: 2${filling}x\n    内容: 完成。\n    责任: [市教委]\n`],
  ['a deadline', 'plan', (filling) => `${TASK}    时限: 2016年${filling}x\n`],
  ['lines of their own', 'plan', (filling) => TASK + filling.replace(/(.{8})/gsu, '    $1\n') + '\n'],
  ['an attachment line', 'official', (filling) => `${NOTICE}一、甲\n1.乙。\n附件${filling}x\n`],
  [
    'a signed text',
    'official',
    (filling) => `${NOTICE}一、甲\n1.乙。\n市政府${filling}\n2016年2月18日\n附件1${filling}。\n`,
  ],
  ['a numbered line', 'official', (filling) => `${NOTICE}一、${filling}\n1.乙${filling}（市教委负责）\n`],
  ['short lines', 'official', (filling) => NOTICE + filling.replace(/(.{8})/gsu, '$1\n') + '\n'],
];

/** Over a thousand texts: every piece in every place. */
export const HOSTILE: readonly HostileText[] = CONTEXTS.flatMap(([where, kind, place]) =>
  PIECES.map((piece) => ({
    name: `${JSON.stringify(piece)} in ${where}`,
    kind,
    of: (size: number) => place(piece.repeat(Math.ceil(size / piece.length))),
  })),
);
