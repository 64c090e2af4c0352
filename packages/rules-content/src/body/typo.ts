import type { NearName } from '@workplan/registry';

/** Whether a name is one typing error away from another: one character wrong, missing, added, or two swapped. */
export function isTypoOf(name: string, { name: right, by }: Pick<NearName, 'name' | 'by'>): boolean {
  if (by === 'pinyin') return true;
  const [a, b] = [[...name], [...right]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const isSwap = restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  return isSwap || Math.max(restA.length, restB.length) <= 1;
}

const LAST_WORDS = '委局办部所处院';

/** Where no list says what a place has: 区城市管理委 beside the usual 区城市管理局, and 市新经济委, which has a character more. */
export function isNameOfItsOwn(name: string, { name: right, by }: Pick<NearName, 'name' | 'by'>): boolean {
  if (by === 'pinyin') return false;
  const [last, usual] = [name.slice(-1), right.slice(-1)];
  if (last !== usual && LAST_WORDS.includes(last) && LAST_WORDS.includes(usual)) return true;
  return name.length > right.length && !/(.)\1/.test(name);
}
