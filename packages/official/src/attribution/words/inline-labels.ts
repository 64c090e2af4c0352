/*
 * 1.新建公厕。 牵头领导：张某某 责任单位：市城管局 实际完成情况：…: a page that lost its breaks runs the labels of an item into each
 * other. Between them end names and times, with or without a mark.
 */

const BODIES =
  /(?:主要|具体|第一|共同|其他|项目|整改)?(?:牵头|责任|配合|主办|承办|协办|参与|落实|实施)(?:单位|部门)[：:]/g;
const OTHERS =
  /(?:(?:牵头|责任|分管|包保|包联)领导|(?:项目)?责任人|(?:完成|整改|办结)(?:时限|时间)|(?:实际)?完成情况|(?:工作|项目)?进展(?:情况|与成效))[：:]/g;
/** A time behind such a label ends before the next item. */
const TIME = /(?:完成|整改|办结)(?:时限|时间)[：:][^。；：:]{2,40}$/;
const LONGEST_TIME = 60;

/** Where labels of bodies and others stand inside a line, outside of brackets; none in a line that has but one kind. */
export function inlineLabels(line: string): number[] {
  const [bodies, others] = [outsideOfBrackets(line, BODIES), outsideOfBrackets(line, OTHERS)];
  return bodies.length === 0 || others.length === 0
    ? []
    : [...bodies, ...others].filter((at) => line.slice(0, at).trim() !== '').sort((a, b) => a - b);
}

/** 完成时限：6月底前2.…: whether words end in a time behind its label. */
export const endsInTime = (words: string): boolean => TIME.test(words.slice(-LONGEST_TIME));

function outsideOfBrackets(line: string, form: RegExp): number[] {
  const found: number[] = [];
  let [depth, from] = [0, 0];
  for (const { index } of line.matchAll(form)) {
    for (; from < index; from += 1) {
      if ('（(〔['.includes(line.charAt(from))) depth += 1;
      else if ('）)〕]'.includes(line.charAt(from))) depth = Math.max(0, depth - 1);
    }
    if (depth === 0) found.push(index);
  }
  return found;
}
