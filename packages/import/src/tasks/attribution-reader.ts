import { attributionsIn, type PrintedAttribution } from './task-text.js';

/** Reads the attributions of a text. */
export type ReadAttributions = (text: string) => readonly PrintedAttribution[];

/** A reader for one import, in which the words of a task are asked for again and again: while it is built, and by what is said of it. */
export function attributionReader(): ReadAttributions {
  const known = new Map<string, readonly PrintedAttribution[]>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = attributionsIn(text)));
    return found;
  };
}
