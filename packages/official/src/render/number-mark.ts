import type { WrittenStyle } from '@workplan/plan/write';
import { USUAL_NUMBER_MARK } from './style.js';

const CHINESE_MARK = '、';

/** What stands behind the number of a task: 1. and 一、 need a mark, （一） and 第一条 a space at most. */
export function markBehind(
  number: string,
  { numberMark, numberGap }: Pick<WrittenStyle, 'numberMark' | 'numberGap'>,
): string {
  if (/^[0-9０-９]+$/.test(number)) return numberMark ?? USUAL_NUMBER_MARK;
  return /^[零〇一二三四五六七八九十百]+$/.test(number) ? CHINESE_MARK : (numberGap ?? '');
}
