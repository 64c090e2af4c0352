/** Endings of names of bodies. */
const BODY =
  /^[\u4e00-\u9fff·]{2,24}(?:局|委|委员会|办|办公室|厅|部|署|院|中心|公司|集团|政府|管委会|总队|支队|银行|法院|检察院|团委|妇联|工会|总工会|联合会|协会|大学|学院)$/u;
/** What stands around the name of a body in the name of a file. */
const AROUND = /(?:关于|对|的|反馈|回复|修改|意见|建议|征求|会签|返回|审核|核稿|稿|[-_—－（）()【】[\]\s.、，\d])+/u;

/**
 * The body that a change comes from: by its author, or by the name of the file. Undefined when neither is the name of a
 * body, or there are different ones.
 *
 * @param isKnown whether a word is a body that the plan or the registry names
 */
export function bodyOf(author: string, file: string, isKnown: (name: string) => boolean): string | undefined {
  const isBody = (word: string): boolean => isKnown(word) || BODY.test(word);
  const [found, ...others] = new Set([author.trim(), ...wordsIn(file)].filter(isBody));
  return others.length === 0 ? found : undefined;
}

/** 市教委反馈意见.docx → 市教委. */
const wordsIn = (file: string): string[] =>
  file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .split(AROUND);
