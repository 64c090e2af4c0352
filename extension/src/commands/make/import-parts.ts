/** Keys at the left margin that say how a text was printed: nobody reads them first. */
const TECHNICAL = /^(?:公文|原文|标注格式|原样|document|source|style|passages)[ \t]*:[ \t]*$/;
/** The first key of a task or of a section with tasks. */
const BEGINS = /^[ \t]*(?:章节|任务|sections|tasks)[ \t]*:/;

/** The lines of technical keys, and the line where sections or tasks begin; lines count from 0. */
export function partsOfImport(lines: readonly string[]): { readonly folded: number[]; readonly begins: number } {
  const folded = lines.flatMap((line, at) => (TECHNICAL.test(line) ? [at] : []));
  return {
    folded,
    begins: Math.max(
      0,
      lines.findIndex((line) => BEGINS.test(line)),
    ),
  };
}
