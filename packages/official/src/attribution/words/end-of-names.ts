import { isBodyLike } from '@workplan/plan/names';
import { simplified } from '@workplan/plan/text';

/** 市财政局、市司法局两部门, 市司法局3家单位: how many the bodies are, behind the last of them. */
const SUM = /(?:[两二三四五六七八九十]{1,2}|\d{1,2})(?:家|个)?(?:责任|成员|有关)?(?:单位|部门)$/;
const LONGEST_SUM = 9;

/** 各单位结合实际: how they work, without a verb behind it. */
const HOW = /结合(?:自身|各自|本地|当地|本单位|部门|工作)?(?:工作)?实际(?:情况)?$/;
const LONGEST_HOW = 12;

/** Where the names in `text[from, to)` end: before the sum of the bodies and before how they work, where they have one. */
export function endOfNames(text: string, from: number, to: number): number {
  const how = HOW.exec(simplified(text.slice(Math.max(from, to - LONGEST_HOW), to)))?.[0] ?? '';
  const end = to - how.length;
  const sum = SUM.exec(text.slice(Math.max(from, end - LONGEST_SUM), end))?.[0] ?? '';
  return sum !== '' && isBodyLike(text.slice(from, end - sum.length)) ? end - sum.length : end;
}
