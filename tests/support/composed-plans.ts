import type { Plan, Task } from '@workplan/core';
import { oneOf, SEED_PLANS, tasksIn, type Pick } from './edit-scripts.js';

/** A plan above, a plan below, and which task below takes up which above: places among the tasks of each. */
export interface ComposedPair {
  readonly above: Plan;
  readonly ours: Plan;
  readonly links: readonly (readonly [above: number, ours: number])[];
}

interface Lower {
  readonly text: string;
  /** The tasks above that it takes up. */
  readonly from: readonly number[];
  readonly date?: string;
}

const textOf = (task: Task): string =>
  [task.title, task.text, ...(task.clauses ?? []).map(({ text }) => text)]
    .filter((text) => text !== undefined)
    .join('');

const LONG_ENOUGH = 24;
const POOLS = SEED_PLANS.map(({ plan }) =>
  tasksIn(plan)
    .map(({ task }) => task)
    .filter((task) => textOf(task).length >= LONG_ENOUGH),
).filter((pool) => pool.length >= 12);

/** Words that an office puts in the place of others. */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ['推进', '加快推动'],
  ['完善', '健全'],
  ['建设', '打造'],
  ['加强', '强化'],
  ['开展', '组织实施'],
  ['提高', '提升'],
  ['鼓励', '支持引导'],
  ['建立', '构建'],
  ['实现', '达到'],
  ['推动', '促进'],
  ['落实', '抓好'],
  ['深化', '持续推进'],
  ['加大', '进一步加大'],
  ['服务', '公共服务'],
  ['全市', '全区'],
  ['本市', '本区'],
  ['市级', '区级'],
  ['各部门', '各单位'],
];
const HEADS = ['结合我区实际，', '对照市里要求，', '按照上级部署，', '', '', ''];
const TAILS = ['按季度报送进展情况。', '建立工作台账，定期调度。', '年底前取得明显成效。', '', '', ''];
const LOCAL = ['区教育局', '区财政局', '区民政局', '区卫生健康委', '区行政审批局', '区人力资源社会保障局'];

const sentencesOf = (text: string): string[] => text.split(/(?<=[。；])/u).filter((part) => part.trim() !== '');
const partsOf = (text: string): string[] => text.split(/(?<=[，。；、])/u).filter((part) => part !== '');

/** The same task in the words of another office: other verbs, some parts left out, local words put in. */
function inOtherWords(text: string, pick: Pick): string {
  let words = text;
  for (const [from, to] of OTHER_WORDS) if (pick(3) > 0) words = words.replaceAll(from, to);
  const parts = partsOf(words);
  const kept = parts.length < 4 ? parts : parts.filter((_, at) => at === 0 || pick(10) >= 3);
  return oneOf(HEADS, pick) + kept.join('') + oneOf(TAILS, pick);
}

const shuffled = <T>(items: readonly T[], pick: Pick): T[] => {
  const rest = [...items];
  return items.map(() => rest.splice(pick(rest.length), 1)[0] as T);
};

/**
 * Tasks of an official plan as the plan above; below some of them reworded, split, joined and dated anew, among tasks of
 * the same official plan, and of others, that take up none.
 */
export function composedPair(pick: Pick): ComposedPair {
  const pool = shuffled(oneOf(POOLS, pick), pick);
  const size = Math.min(Math.floor(pool.length * 0.6), 6 + pick(9));
  const [uppers, strangers] = [pool.slice(0, size), pool.slice(size, size + 2 + pick(4))];
  const others = shuffled(oneOf(POOLS, pick), pick)
    .filter((task) => !pool.includes(task))
    .slice(0, pick(3));
  const lowers: Lower[] = [];
  for (let at = 0; at < uppers.length; at += 1) {
    const text = textOf(uppers[at] as Task);
    const way = pick(10);
    if (way < 3) continue;
    const sentences = sentencesOf(text);
    const next = uppers[at + 1];
    if (way === 3 && sentences.length > 1) {
      const middle = Math.ceil(sentences.length / 2);
      const halves = [sentences.slice(0, middle), sentences.slice(middle)].map((half) => half.join(''));
      if (halves.every((half) => half.length >= LONG_ENOUGH / 2)) {
        for (const half of halves) lowers.push({ text: inOtherWords(half, pick), from: [at] });
        continue;
      }
    }
    if (way === 4 && next !== undefined) {
      lowers.push({ text: inOtherWords(text, pick) + inOtherWords(textOf(next), pick), from: [at, at + 1] });
      at += 1;
      continue;
    }
    lowers.push({
      text: inOtherWords(text, pick),
      from: [at],
      ...(way === 5 && { date: `${2027 + pick(5)}年6月底前` }),
    });
  }
  const mixed = shuffled(
    [
      ...lowers,
      ...[...strangers, ...others].map((task): Lower => ({ text: inOtherWords(textOf(task), pick), from: [] })),
    ],
    pick,
  );
  const number = (tasks: readonly Task[]): Task[] => tasks.map((task, at) => ({ ...task, number: at + 1 }));
  return {
    above: { workplan: 1, title: '市工作要点', tasks: number(uppers.map((task) => structuredClone(task))) },
    ours: {
      workplan: 1,
      title: '区工作要点',
      tasks: number(
        mixed.map(({ text, date }): Task => ({
          text,
          responsible: [oneOf(LOCAL, pick)],
          ...(date !== undefined && { deadline: { text: date, kind: 'open' } }),
        })),
      ),
    },
    links: mixed.flatMap(({ from }, below) => from.map((above) => [above, below] as const)),
  };
}
