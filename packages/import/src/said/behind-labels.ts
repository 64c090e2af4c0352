import { readLabelWord } from '@workplan/official/attribution';
import type { Range } from '@workplan/plan/text';
import { bodyAtStart } from '../tasks/named-in-prose.js';

/*
 * （牵头单位：市城建局备注：张某）: a label of a role, and bodies behind it, that could not be read as an attribution. Import says
 * so, wherever it stands.
 */
const COLON = /[：:]/g;
const LONGEST_LABEL = 24;
/** 责任单位（第一个为牵头单位）： */
const REMARK = /[（(][^（()）]{2,12}[）)]$/;
/** What a label labels ends here at the latest. */
const ENDS = /[。\n]/;
const LONGEST_LIST = 300;
const BETWEEN = /[、，,；;：:（）()〔〕【】[\]［］\s→]+/;

/** Whether a label of a role ends where a colon stands; a name may stand right before it. */
function endsLabel(text: string, colon: number): boolean {
  for (let start = Math.max(0, colon - LONGEST_LABEL); start < colon - 1; start += 1) {
    const label = readLabelWord(text.slice(start, colon).replace(REMARK, ''));
    if (label?.kind === 'bodies' && label.role !== undefined) return true;
  }
  return false;
}

/** Whether one of the ranges, which are in order, holds an offset; to be asked of offsets in order. */
function within(ranges: readonly Range[]): (offset: number) => boolean {
  let [next, heldTo] = [0, 0];
  return (offset) => {
    for (let range = ranges[next]; range !== undefined && range.start <= offset; range = ranges[next]) {
      heldTo = Math.max(heldTo, range.end);
      next += 1;
    }
    return offset < heldTo;
  };
}

/** The bodies behind labels of roles outside of `read`, the attributions of the text in order. */
export function namesBehindLabels(text: string, read: readonly Range[]): string[] {
  const names: string[] = [];
  const isRead = within(read);
  for (const { index } of text.matchAll(COLON)) {
    if (isRead(index) || !endsLabel(text, index)) continue;
    const [words = ''] = text.slice(index + 1, index + 1 + LONGEST_LIST).split(ENDS, 1);
    for (const piece of words.split(BETWEEN)) {
      const name = bodyAtStart(piece);
      if (name !== '') names.push(name);
    }
  }
  return names;
}
