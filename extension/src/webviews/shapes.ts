import type { LightColour } from '@workplan/core';

/** A shape for each light: colours alone leave out those who do not see them, and a black-and-white print. */
export const SHAPES: Readonly<Record<LightColour, string>> = {
  red: '▲',
  yellow: '◆',
  green: '●',
  grey: '○',
  done: '✓',
};
