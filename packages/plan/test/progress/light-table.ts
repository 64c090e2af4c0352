import { readFileSync } from 'node:fs';
import type { LightColour, ReportingInterval } from '@workplan/core';

/** One line of the table of lights: a plan of one task, a day, and the light written by hand. */
export interface LightCase {
  readonly name: string;
  readonly yaml: string;
  readonly on: string;
  readonly every: ReportingInterval;
  readonly colour: LightColour;
}

const COLOURS: readonly LightColour[] = ['done', 'red', 'yellow', 'green', 'grey'];
const day = (text: string): string => (/^\d{4}-/.test(text) ? text : `2026-${text}`);

function planOf(status: string, deadline: string, dates: readonly string[]): string {
  const progress = [
    ...(status === '-' ? [] : [`      状态: ${status}\n`]),
    ...(dates.length === 0 ? [] : ['      记录:\n']),
    ...dates.map((date) => `        - { 日期: ${day(date)}, 内容: 已推进。 }\n`),
  ].join('');
  return `工作方案: 1
标题: 要点
期间: 2026
公文:
  成文日期: 2026-01-15
任务:
  - 序号: 1
    内容: 推进改造。
    牵头: 市教委
${deadline === '-' ? '' : `    时限: ${deadline}\n`}${progress === '' ? '' : `    进展:\n${progress}`}`;
}

/** The table of lights: `packages/plan/test/progress/lights.txt`. */
export function lightCases(): LightCase[] {
  const text = readFileSync(new URL('lights.txt', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const [status = '', deadline = '', reports = '', entries = '', days = ''] = line
      .split(';')
      .map((one) => one.trim());
    const yaml = planOf(
      status,
      deadline,
      entries.split(' ').filter((date) => date !== ''),
    );
    return days.split(',').map((pair): LightCase => {
      const [on = '', word = ''] = pair.trim().split(' ');
      const colour = COLOURS.find((one) => one === word);
      if (colour === undefined) throw new Error(`no colour: ${line}`);
      const every = reports === '季报' ? 'quarter' : 'month';
      return { name: `${status} ${deadline} ${reports} [${entries}] ${day(on)}`, yaml, on: day(on), every, colour };
    });
  });
}
