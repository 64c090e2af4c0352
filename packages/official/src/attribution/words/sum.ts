import { isBodyLike } from '@workplan/plan/names';

/** 市财政局、市司法局两部门, 市司法局3家单位: how many the bodies are, behind the last of them. */
const SUM = /(?:[两二三四五六七八九十]{1,2}|\d{1,2})(?:家|个)?(?:责任|成员|有关)?(?:单位|部门)$/;
const LONGEST_SUM = 9;

/** Where the names in `text[from, to)` end: before the sum of the bodies, where they have one. */
export function endWithoutSum(text: string, from: number, to: number): number {
  const sum = SUM.exec(text.slice(Math.max(from, to - LONGEST_SUM), to))?.[0] ?? '';
  return sum !== '' && isBodyLike(text.slice(from, to - sum.length)) ? to - sum.length : to;
}
