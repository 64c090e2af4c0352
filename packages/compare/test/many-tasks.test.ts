import type { Plan, Task } from '@workplan/core';
import { comparePlans } from '@workplan/compare';
import { expect, test } from 'vitest';

const THINGS = ['数据平台', '营商环境', '交通路网', '学校体育', '水库除险', '社区养老', '古树名木', '食品安全'];

/** Plans in which all tasks have the same words, and only figures tell them apart. */
const tasksOf = (count: number): Task[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    text: `${THINGS.map((thing, at) => `推进${thing}${index * 10 + at}项`).join('，')}。`,
    responsible: ['市教委'],
  }));
const planOf = (tasks: Task[]): Plan => ({ workplan: 1, title: '工作要点', tasks });

test('many tasks of the same words are found again: none is called removed that is there', () => {
  const old = tasksOf(3000);
  const changed = old.map((task, index) => ({
    ...task,
    text: index % 3 === 0 ? (task.text ?? '').replace('，', '，进一步') : (task.text ?? ''),
  }));
  const gone = changed.splice(1500, 20);
  changed.splice(10, 0, { number: 0, text: '建立夜间照明设施台账。' });
  const { tasks } = comparePlans(planOf(old), planOf(changed));
  expect(tasks.filter(({ status }) => status === 'added').map((task) => task.new?.text)).toEqual([
    '建立夜间照明设施台账。',
  ]);
  expect(tasks.filter(({ status }) => status === 'removed').map((task) => task.old?.number)).toEqual(
    gone.map(({ number }) => String(number)),
  );
});
