import type { Dialect, Plan } from '@workplan/plan/schema';
import { writeYaml, writtenForm } from '@workplan/plan/write';
import { misfits } from './misfits.js';
import type { NewPlan } from './new-plan.js';

/** How a plan is to be written. */
export interface WriteOptions {
  /** The keys to write: Chinese ones, unless English ones are asked for. */
  readonly dialect?: Dialect | undefined;
}

/**
 * Writes a plan as YAML in the usual layout. Reading the text gives the plan again: times and anchors are written as
 * their texts, open lists end in 等, and what is derived on reading (`derivedLead`, `resolvedNames`, offsets) is left out.
 *
 * A plan file that people edit is better changed by edits ({@link setIn} and its like): they keep comments and layout.
 *
 * @throws TypeError for data that a plan file has no place for, named by its path: nothing is left out in silence
 * @example
 * ```ts
 * toYaml({ title: '甲方案', tasks: [{ number: 1, text: '完成对接。', lead: ['市教委'] }] });
 * // 工作方案: 1
 * // 标题: 甲方案
 * // 任务:
 * //   - 序号: 1
 * //     内容: 完成对接。
 * //     牵头: [市教委]
 * ```
 */
export function toYaml(plan: NewPlan, { dialect = 'zh' }: WriteOptions = {}): string {
  const [first] = misfits(plan);
  if (first !== undefined) throw new TypeError(`${['plan', ...first.path].join('.')}: ${first.message.en}`);
  const { workplan: _, ...rest } = plan;
  return writeYaml(writtenForm({ workplan: 1, ...rest } as Plan), dialect);
}
