import { fill, type Localized, type MessageData } from '@workplan/plan';
import type { PlanProblem } from './plan-problem.js';

const TEXTS = {
  object: { zh: '此处应为对象。', en: 'An object belongs here.' },
  list: { zh: '“{key}”应为列表。', en: '`{key}` takes a list.' },
  text: { zh: '“{key}”应为文字。', en: '`{key}` takes a text.' },
  boolean: { zh: '“{key}”应为 true 或 false。', en: '`{key}` takes true or false.' },
  open: {
    zh: '“open”只能是 true；名单完整时直接写列表。',
    en: '`open` is always true; a list that is complete is an array.',
  },
  unknownKey: { zh: '方案没有“{key}”这一项。', en: 'A plan has no key `{key}` here.' },
  tooDeep: { zh: '层级过深。', en: 'The data is nested too deeply.' },
  missing: { zh: '缺少“{key}”。', en: '`{key}` is missing.' },
  missingOne: { zh: '{keys}至少应有一项。', en: 'One of {keys} is needed.' },
  word: { zh: '“{key}”只能是：{words}。', en: '`{key}` takes one of these words: {words}.' },
  form: { zh: '“{key}”的内容“{value}”不合规定。', en: '“{value}” is not a value that `{key}` takes.' },
} as const satisfies Readonly<Record<string, Localized>>;

export const problem = (text: keyof typeof TEXTS, path: PlanProblem['path'], data: MessageData = {}): PlanProblem => ({
  path,
  message: fill(TEXTS[text], data),
});
