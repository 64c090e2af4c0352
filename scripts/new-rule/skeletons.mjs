// What a new rule starts with: a check that works, texts in both languages, and examples that are run.
import { camelCase } from '../generate/rule-lists.mjs';

const EXAMPLES = {
  part: `import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '前言: ⟦待补充⟧\\n' },
    { yaml: '任务:\\n  - 序号: 1\\n    内容: 完成系统对接，⟦待补充⟧。\\n' },
    { yaml: 'tasks:\\n  - number: 1\\n    text: ⟦待补充⟧\\n' },
  ],
  good: [
    '任务:\\n  - 序号: 1\\n    内容: 完成系统对接。\\n',
    '任务:\\n  - 序号: 1\\n    内容: 补充完善制度。\\n',
    'tasks:\\n  - number: 1\\n    text: 完成系统对接。\\n',
  ],
};
`,
  document: `import type { RuleExamples } from '@workplan/lint';

const SOURCE = '2016年重点工作安排\\n1. 完成系统对接。\\n';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: ⟦重点任务安排⟧\\n', source: SOURCE },
    { yaml: '标题: ⟦2017年重点工作安排⟧\\n原文:\\n  文件: 通知.txt\\n', source: SOURCE },
    { yaml: 'title: ⟦重点任务安排⟧\\n', source: SOURCE },
  ],
  good: [
    '标题: 重点任务安排\\n',
    { yaml: '标题: 2016年重点工作安排\\n', source: SOURCE },
    { yaml: 'title: 重点工作安排\\n', source: SOURCE },
  ],
};
`,
};

const TEXTS = {
  part: {
    title: { zh: '内容要写完整', en: 'Texts are complete' },
    why: {
      zh: '写着“待补充”的内容不能印发。请补充完整。',
      en: 'A text that says 待补充 (to be filled in) cannot be issued. Complete it.',
    },
    data: 'word',
    found: { zh: '这里写着“{word}”。请补充完整。', en: 'This says {word}. Complete the text.' },
  },
  document: {
    title: { zh: '标题与原文一致', en: 'The title is that of the source' },
    why: {
      zh: '方案的标题应当出现在原文中。请按原文改写。',
      en: 'The title of the plan is to be found in its source. Write it as the source does.',
    },
    data: 'title',
    found: { zh: '原文中没有标题“{title}”。', en: 'The source does not have the title {title}.' },
  },
};

const CHECKS = {
  part: (name, group, id) => `import { defineRule, placeInText } from '@workplan/lint';
import { texts } from './texts.js';

const WORD = '待补充';

/** Replace this check, and say here in one sentence what the rule finds: texts that are to be completed. */
export const ${name} = defineRule({
  id: '${id}',
  group: '${group}',
  severity: 'warning',
  texts,
  check({ document }, report) {
    for (const { node } of document.bound.scalars.get('prose') ?? []) {
      const at = node.value.indexOf(WORD);
      if (at !== -1) report('found', placeInText(document, node, at, at + WORD.length), { word: WORD });
    }
  },
});
`,
  document: (name, group, id) => `import { defineDocumentRule, valuePlace } from '@workplan/lint';
import { scalarOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** Replace this check, and say here in one sentence what the rule finds: a title that the source does not have. */
export const ${name} = defineDocumentRule({
  id: '${id}',
  group: '${group}',
  severity: 'warning',
  texts,
  checkDocument({ document, source }, report) {
    const title = scalarOf(document.bound.root, 'title');
    if (title === undefined || source?.text === undefined || source.text.includes(title.node.value)) return;
    report('found', valuePlace(document, title), { title: title.node.value });
  },
});
`,
};

const localized = ({ zh, en }) => `{\n      zh: '${zh}',\n      en: '${en}',\n    }`;

const textsOf = ({ title, why, found, data }) => `import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '${title.zh}', en: '${title.en}' },
  why: {
    zh: '${why.zh}',
    en: '${why.en}',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly ${data}: string;
};

export const texts = {
  messages: {
    found: ${localized(found)},
  },
} as const satisfies RuleTexts;
`;

/** The files of a new rule by name. A rule about the source sees the whole document, any other one part of the plan. */
export function skeletonOf(group, id) {
  const kind = group === 'source' ? 'document' : 'part';
  return {
    'index.ts': CHECKS[kind](camelCase(id), group, id),
    'texts.ts': textsOf(TEXTS[kind]),
    'examples.ts': EXAMPLES[kind],
  };
}
