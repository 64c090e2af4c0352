/*
 * Paragraphs that begin with a mark of their list show by themselves where the next one begins, also where the line above is
 * full and nothing is indented.
 */

/** How the parts of a list begin; those with a number begin the next part only when it is another one. */
const MARKS: readonly RegExp[] = [
  /^([一二三四五六七八九十百]{1,4})[、.．]/,
  /^[（(]([一二三四五六七八九十百]{1,4})[)）]/,
  /^[（(](\d{1,3})[)）]/,
  /^(\d{1,3})[*＊★☆]? ?[、.．](?![\d.．])/,
  /^([①-⑳])/,
  /^第([一二三四五六七八九十]{1,3})[，,、]/,
  /^第(\d{1,4})[号项] /,
  /^(——|[•·●◆■□★☆※])/,
];
/** Marks that every part of a list has. */
const SAME = /^(?:——|[•·●◆■□★☆※])$/;

/** Whether two lines begin with the marks of two parts of one list: 1. and 2., （一） and （二）, —— and ——. */
export const beginsAlike = (first: string, line: string): boolean =>
  MARKS.some((mark) => {
    const [, one] = mark.exec(first) ?? [];
    const [, other] = mark.exec(line) ?? [];
    return one !== undefined && other !== undefined && (one !== other || SAME.test(one)) && goesUp(one, other);
  });

/** Figures count up: behind 12. a line with 3. is of another list, or of the sentence. */
const goesUp = (one: string, other: string): boolean => !/^\d/.test(one) || Number(other) > Number(one);
