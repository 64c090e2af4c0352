import { eastAsianWidth } from 'get-east-asian-width';

/** A character as people count them, with the place of its first code unit and the cells it fills. */
export interface Cluster {
  readonly text: string;
  readonly at: number;
  readonly cells: number;
}

/** Characters of which each counts by itself, whatever stands beside it: those that nearly all lines consist of. */
const SIMPLE = /^[\u0020-\u007e\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

let segmenter: Intl.Segmenter | undefined;
/** Made for the first text that needs it: that takes as long as half a plan. */
const graphemesOf = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })).segment(text);

/** The characters of a line with their width in terminal cells. */
export function clusters(line: string): Cluster[] {
  if (SIMPLE.test(line)) return Array.from(line, (text, at) => ({ text, at, cells: simpleCells(text) }));
  return Array.from(graphemesOf(line), ({ segment, index }) => ({
    text: segment,
    at: index,
    cells: clusterCells(segment),
  }));
}

/** Cells that a text fills in a terminal. */
export function cells(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let sum = 0;
  if (SIMPLE.test(text)) {
    for (const character of text) sum += simpleCells(character);
    return sum;
  }
  for (const { segment } of graphemesOf(text)) sum += clusterCells(segment);
  return sum;
}

/** The text with spaces up to a width in cells. */
export const padCells = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cells(text)));

const simpleCells = (character: string): number => eastAsianWidth(character.charCodeAt(0));

function clusterCells(cluster: string): number {
  if (EMOJI.test(cluster) || isJoined(cluster)) return 2;
  let widest = 0;
  for (const character of cluster) {
    if (!NO_WIDTH.test(character)) widest = Math.max(widest, eastAsianWidth(character.codePointAt(0) ?? 0));
  }
  return widest;
}

/** Flags, keycaps, and pictures that are asked to show as such. */
const EMOJI = /^\p{Regional_Indicator}{2}|^[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}\ufe0f/u;
const PICTURE = /\p{Extended_Pictographic}/u;

/** Whether a joiner stands behind a picture. */
function isJoined(cluster: string): boolean {
  const at = cluster.search(PICTURE);
  return at !== -1 && cluster.includes('\u200d', at);
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
