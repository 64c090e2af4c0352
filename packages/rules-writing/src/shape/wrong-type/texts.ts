import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '内容的写法与键相符', en: 'Values are of the kind that the key holds' },
  why: {
    zh: '每个键后面写什么是定好的：有的写一段文字，有的写列表，有的下面再分几个键。写法不符，内容就读不到。',
    en: 'Each key holds one kind of value: a text, a list, or further keys. A value of another kind is not read.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly words?: readonly string[];
  readonly members?: readonly string[];
  readonly key?: string;
  readonly text?: string;
};

export const texts = {
  messages: {
    empty: {
      zh: '文件里没有内容。第一行应写“工作方案: 1”，第二行写“标题: …”。',
      en: 'The file is empty. Start with `workplan: 1`.',
    },
    notKeys: {
      zh: '方案的最外层应是“键: 内容”，不能是列表。第一行应写“工作方案: 1”。',
      en: 'A plan consists of `key: value` lines, not of a list. Start with `workplan: 1`.',
    },
    text: { zh: '“{key}”应写一段文字，这里的“{text}”不是。', en: '`{key}` takes a text; `{text}` is none.' },
    texts: { zh: '“{key}”应写成列表，例如：[甲, 乙]。', en: '`{key}` takes a list, such as [a, b].' },
    object: {
      zh: '“{key}”下面应再写几个键（{members}……），每个一行，多缩进两个空格。',
      en: '`{key}` takes further keys ({members} …), one on a line, two spaces in.',
    },
    objects: {
      zh: '“{key}”应写成列表，每项以“- ”开头，项内写{members}等键。',
      en: '`{key}` takes a list of items with keys such as {members}.',
    },
    bodies: {
      zh: '“{key}”应写单位名称的列表，例如：[市教委, 市公安局]。',
      en: '`{key}` takes a list of names of bodies, such as [市教委, 市公安局].',
    },
    identifier: { zh: '“{key}”应写一个序号，例如 1 或（四）。', en: '`{key}` takes one number, such as 1 or （四）.' },
    quantity: {
      zh: '“{key}”应写一个数，例如 184、100%、1.1万。',
      en: '`{key}` takes one figure, such as 184, 100% or 1.1万.',
    },
    anchor: {
      zh: '“{key}”应写原文的行号（L18）、若干行（L18-L20）或行内的一段（L18:C1-C44）。',
      en: '`{key}` takes lines of the source: L18, L18-L20 or L18:C1-C44.',
    },
    hash: {
      zh: '“{key}”应是 64 位十六进制的 SHA-256 校验值。',
      en: '`{key}` takes a SHA-256 hash.',
    },
    reader: {
      zh: '“{key}”应写读取程序和版本，例如 docx-1。',
      en: '`{key}` takes a reader and its version, such as docx-1.',
    },
    word: { zh: '“{key}”只能写这些词中的一个：{words}。', en: '`{key}` takes one of these words: {words}.' },
    boolean: { zh: '“{key}”只能写 true 或 false。', en: '`{key}` takes true or false.' },
  },
} as const satisfies RuleTexts;
