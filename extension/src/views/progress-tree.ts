import type { LightColour } from '@workplan/core';
import type { ProgressLine } from '@workplan/language-service/protocol';
import { LIGHT_ORDER, LIGHTS } from './lights.js';
import type { TreeNode } from './node.js';
import type { Shown } from './shown.js';
import { reportOf } from './task-node.js';

export interface ProgressNames {
  /** What each light is called. */
  readonly lights: Readonly<Record<LightColour, string>>;
  /** For what nobody is named to report on. */
  readonly nobody: string;
  /** So many items: `3 项`. */
  count(items: number): string;
}

/** The plan by lights and then by the bodies that report; empty for a plan that is not issued. */
export function progressTree({ overview, progress }: Shown, names: ProgressNames): TreeNode[] {
  const items = progress?.items ?? [];
  return LIGHT_ORDER.flatMap((colour): TreeNode[] => {
    const own = items.filter((line) => line.colour === colour);
    if (own.length === 0) return [];
    return [
      {
        label: names.lights[colour],
        detail: names.count(own.length),
        kind: 'group',
        ...LIGHTS[colour],
        children: () => byBody(own, names, (line) => lineNode(line, overview.tasks[line.task]?.text ?? '')),
        isOpen: colour === 'red' || colour === 'yellow',
      },
    ];
  });
}

/** An item that several bodies report on stands under each of them; who has most comes first. */
function byBody(
  lines: readonly ProgressLine[],
  names: ProgressNames,
  node: (line: ProgressLine) => TreeNode,
): TreeNode[] {
  const groups = new Map<string, ProgressLine[]>();
  for (const line of lines)
    for (const body of line.reporters.length === 0 ? [names.nobody] : line.reporters)
      groups.set(body, [...(groups.get(body) ?? []), line]);
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([body, own]) => ({
      label: body,
      detail: names.count(own.length),
      icon: 'person',
      kind: 'group',
      children: () => own.map(node),
    }));
}

function lineNode(line: ProgressLine, text: string): TreeNode {
  const { number, label, words, due, range, colour, task, clause } = line;
  return {
    label: number === '' ? label : `${number} ${label}`,
    detail: [words, ...(due === undefined ? [] : [due])].join(' · '),
    tooltip: [text, reportOf(line)].filter((part) => part !== '').join('\n\n'),
    range,
    kind: 'task',
    task,
    children: [],
    ...LIGHTS[colour],
    ...(clause === undefined ? {} : { clause }),
  };
}
