import type { LightColour } from '@workplan/core';
import type { ProgressLine } from '@workplan/language-service/protocol';

/** How a light looks in a tree: each has a shape of its own, and words beside it. */
export const LIGHTS: Readonly<Record<LightColour, { readonly icon: string; readonly color: string }>> = {
  red: { icon: 'error', color: 'charts.red' },
  yellow: { icon: 'warning', color: 'charts.yellow' },
  green: { icon: 'circle-filled', color: 'charts.green' },
  grey: { icon: 'circle-outline', color: 'descriptionForeground' },
  done: { icon: 'pass-filled', color: 'charts.blue' },
};

/** Lights in the order in which somebody has to act on them. */
export const LIGHT_ORDER: readonly LightColour[] = ['red', 'yellow', 'green', 'grey', 'done'];

/** How many of some lines are red, for a line that stands for all of them; undefined without any. */
export function lateOf(lines: readonly ProgressLine[], name: string): string | undefined {
  const late = lines.filter(({ colour }) => colour === 'red').length;
  return late === 0 ? undefined : `${name} ${late}`;
}
