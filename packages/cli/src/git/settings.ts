/** How git treats plans: what a hunk of a diff is headed by, and which program merges. */

/** The first line of a task or section: its number or title heads the hunks in it. */
const HUNK_HEADER = '^[ ]*-[ ]+((序号|number|标题|title):.*)$';

/** Settings of the repository, by name. */
export const settingsFor = (program: string): readonly (readonly [string, string])[] => [
  ['diff.workplan.xfuncname', HUNK_HEADER],
  ['merge.workplan.name', 'Workplan 工作方案'],
  ['merge.workplan.driver', `${program} merge %O %A %B -o %A`],
];

export const SECTIONS: readonly string[] = ['diff.workplan', 'merge.workplan'];

/** Which files are plans. */
export const ATTRIBUTES: readonly string[] = ['*.plan.yaml', '*.plan.yml', '*.工作方案.yaml'].map(
  (pattern) => `${pattern} diff=workplan merge=workplan`,
);

/** A text with the lines that it lacks, or without those that it has. What else stands in it stays as it is. */
export function withAttributes(text: string, isWanted: boolean): string {
  const lines = text.split('\n');
  const isOwn = (line: string): boolean => ATTRIBUTES.includes(line.trimEnd());
  if (!isWanted) return lines.filter((line) => !isOwn(line)).join('\n');
  const missing = ATTRIBUTES.filter((line) => !lines.some((known) => known.trimEnd() === line));
  if (missing.length === 0) return text;
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`;
}

/** A path as the shell that git starts takes it. */
export const quoted = (path: string): string => `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
