import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '方案能按格式读出', en: 'The plan can be read' },
  why: {
    zh: '方案按“键: 内容”逐行书写，同级的键左端对齐，下一级多缩进两个空格。写法有误的地方读不出来，或会读成别的意思。这里指出有误的那一行，其余部分照常检查。',
    en: 'A plan is written as `key: value` lines; keys of one level start in the same column, each level down is indented by two more spaces. A line written otherwise cannot be read or is misread. The line at fault is named, and the rest is checked as usual.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly encoding?: string;
  readonly text?: string;
  readonly detail?: string;
};

export const texts = {
  messages: {
    'not-a-key': {
      zh: '这一行（“{text}…”）不是“键: 内容”。接着上一行的，请多缩进两个空格；新的一项，请补上键和英文冒号。',
      en: 'This line (`{text}…`) is not `key: value`. Indent it further, or add a key.',
    },
    'not-a-plan': {
      zh: '文件开头不像工作方案。第一行应写：工作方案: 1',
      en: 'The first line of a plan is: workplan: 1',
    },
    'bad-indentation': {
      zh: '这一行的缩进与前后都对不上，已按最接近的一级来读。请让它与同级的行左端对齐。',
      en: 'The indentation fits no line around it; the nearest level was taken. Align it with that.',
    },
    'stray-character': {
      zh: '行首的“{text}”是多余的，已当作空格来读。请删除，并检查缩进。',
      en: 'The `{text}` at the start was read as a space. Remove it and check the indentation.',
    },
    'stray-item': {
      zh: '这里不能写列表项“- …”。请检查缩进，或在上面补上它所属的键（如“任务:”）。',
      en: 'A list item cannot stand here. Check the indentation, or add its key above it.',
    },
    'list-on-key-line': {
      zh: '列表项“- …”不能与键写在同一行。请换行，并缩进两个空格。',
      en: 'A list item needs a line of its own.',
    },
    'unclosed-quote': {
      zh: '这里的引号没有配对的另一半。请补上，或去掉这个引号。',
      en: 'This quote is never closed. Add the other one, or remove it.',
    },
    'unclosed-bracket': {
      zh: '这里的括号没有配对的另一半。请补上“]”或“}”；属于内容的，请给整个内容加引号。',
      en: 'This bracket is never closed. Close it, or quote the value.',
    },
    'bad-flow': {
      zh: '方括号或花括号里的写法有误：各项之间用英文逗号加空格分开，例如：[市教委, 市公安局]。',
      en: 'These brackets cannot be read. Write a list as in [市教委, 市公安局].',
    },
    'bad-escape': {
      zh: '双引号里的“\\”读不出来。请写成“\\\\”，或改用单引号。',
      en: 'This backslash in double quotes cannot be read. Write \\\\ or use single quotes.',
    },
    'bad-scalar': {
      zh: '这段多行内容的写法有误，请检查缩进和引号。',
      en: 'This value cannot be read. Check indentation and quotes.',
    },
    'text-after-value': {
      zh: '引号或括号之后还有文字（“{text}…”）。请把它们一起放进引号，或删去。',
      en: 'Text follows the closing quote or bracket (`{text}…`). Quote it all, or remove it.',
    },
    'glued-comment': {
      zh: '“#”紧跟在引号或括号之后。请在“#”前空一格。',
      en: 'A # stands right behind a quote or bracket. Add a space.',
    },
    'comment-in-text': {
      zh: '注释夹在一段多行内容的中间。请移到它上面。',
      en: 'A comment stands within a value. Move it above.',
    },
    'control-character': {
      zh: '这里有看不见的控制字符（{detail}），请删除。',
      en: 'An invisible control character ({detail}). Remove it.',
    },
    'broken-character': {
      zh: '这里有半个损坏的字符（{detail}），请重新输入。',
      en: 'A broken character ({detail}). Type it again.',
    },
    'lost-character': {
      zh: '这里的“�”（U+FFFD）是转换时丢失的字。请对照原文补上。',
      en: 'A character was lost here (U+FFFD). Restore it.',
    },
    'more-than-one-document': {
      zh: '一个文件只写一份方案，“---”或“...”之后的没有读。请另存。',
      en: 'What follows `---` or `...` is not read: a file holds one plan.',
    },
    directive: { zh: '以“%”开头的指令行不需要，请删除。', en: 'A directive line (%…) is not needed; remove it.' },
    'complex-key': { zh: '键前面不需要“?”，请删除。', en: 'A key needs no question mark before it; remove it.' },
    encoding: {
      zh: '文件的编码是 {encoding}，请另存为 UTF-8。',
      en: 'The file is in {encoding}. Save it as UTF-8.',
    },
    'damaged-encoding': {
      zh: '文件不是文字，或者编码损坏（显示为“�”）。请用原来的软件另存为 UTF-8。',
      en: 'The file is no text, or its encoding is unknown. Save it as UTF-8.',
    },
  },
} as const satisfies RuleTexts;
