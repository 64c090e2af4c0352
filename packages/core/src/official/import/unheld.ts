import { attributionsIn } from './task-text.js';
import { isSureBody } from '../attribution/body-word.js';
import { labelsScope, splitNames } from '../attribution/index.js';
import { printedLines, placeOf, type SourceLine } from '../text/source-lines.js';
import type { Claims } from './claims.js';
import type { WrittenPlan, WrittenSection, WrittenTask } from './written.js';

/** Bodies that an attribution of a task prints and no role of the plan holds. */
export interface UnheldBodies {
  /** The first line of the task, from 1. */
  readonly line: number;
  readonly names: readonly string[];
}

/** Words that show that a bracket or a line says who answers, though it could not be read. */
const SAYS_WHO = /牵头|负责|责任(?:单位|部门)|配合|协办|承办|落实/;
const BRACKETED = /[（(]([^（()）\n]{4,300})[）)]/g;
const LABELLED = /(?:^|\n)[ \t\u3000]*[^：:\n]{0,8}(?:牵头|责任|配合|承办|协办)(?:单位|部门)[：:]([^\n]{2,300})/g;
const MARKS = /^.*[：:]|(?<!牵头|负责|配合|落实|协办|承办|等)(?:牵头|负责|配合|落实|协办|承办|等)+$/g;

/** What the tasks of a plan print of bodies without holding them, so that nothing is lost in silence. */
export function unheldBodies(plan: WrittenPlan, claims: Claims): UnheldBodies[] {
  return tasksOf(plan).flatMap((task) => {
    const lines = claims.linesOf(task, 'task');
    const [first] = lines;
    if (first === undefined) return [];
    const names = unheldIn(textOf(lines));
    return names.length === 0 ? [] : [{ line: placeOf(first).line, names }];
  });
}

const textOf = (lines: readonly SourceLine[]): string =>
  lines.map((line) => (line.printed === undefined ? line.text : line.text || printedLines(line).join(''))).join('\n');

function tasksOf(part: Pick<WrittenPlan, 'sections' | 'tasks' | 'attachments'>): WrittenTask[] {
  const inSection = ({ sections = [], tasks = [] }: WrittenSection): WrittenTask[] => [
    ...sections.flatMap(inSection),
    ...tasks,
  ];
  return [
    ...(part.sections ?? []).flatMap(inSection),
    ...(part.tasks ?? []),
    ...(part.attachments ?? []).flatMap((attachment) => tasksOf(attachment)),
  ];
}

/** Bodies in groups without a role, and in brackets or labelled lines that were read as none. */
function unheldIn(text: string): string[] {
  const found = attributionsIn(text);
  const names = found.flatMap(({ groups }) =>
    groups.filter(({ role, word }) => role === undefined && !labelsScope(word)).flatMap((group) => group.names),
  );
  for (const pattern of [BRACKETED, LABELLED]) {
    let next = 0;
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match[1] ?? '');
      while ((found[next]?.end ?? Infinity) <= at) next += 1;
      if ((found[next]?.start ?? Infinity) <= at || !SAYS_WHO.test(match[0])) continue;
      names.push(...splitNames(match[1] ?? '').map((name) => name.replace(MARKS, '')));
    }
  }
  return [...new Set(names.filter(isSureBody))];
}
