import { printedDraft, scalarOf, type BoundObject, type BoundScalar } from '@workplan/core';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import {
  MOST_PROBLEMS,
  type Preview,
  type PreviewLine,
  type PreviewLineKind,
  type PreviewProblem,
} from '../../protocol.js';
import { objectsOf } from '../navigation/bound.js';

/** A line before it is known what in the plan it comes from. */
type Printed = Omit<PreviewLine, 'kind' | 'range'>;

/** Words of the plan that begin a line of the printed text. */
interface Mark {
  readonly kind: PreviewLineKind;
  readonly words: string;
  readonly object: BoundObject;
  readonly level?: number;
  /** Printed anywhere in the head or tail of the notice. */
  readonly isFree?: true;
}

/** So many characters tell where a text begins. */
const HEAD = 24;

/** All that can be printed of the plan, each line with what it is and where it comes from, and what is wrong with it. */
export function preview(plan: OpenPlan): Preview {
  const { document, version } = plan;
  const printed = printedDraft(document.draft).flatMap(({ role, lines, level, headLength, table }) =>
    lines.map((text, at): Printed => ({
      role,
      text,
      ...(level === undefined ? {} : { level: level + 1 }),
      ...(headLength === undefined || at > 0 ? {} : { headLength }),
      ...(table === undefined ? {} : { table }),
    })),
  );
  const problems = problemsOf(plan);
  return {
    version,
    title: scalarOf(document.parts.bound.root, 'title')?.node.value ?? '',
    problems: problems.slice(0, MOST_PROBLEMS),
    problemCount: problems.length,
    lines: linesOf(plan, printed),
  };
}

/** Errors first, each in the order of the file. Notes are left to the list of problems. */
function problemsOf(plan: OpenPlan): PreviewProblem[] {
  const of = (severity: PreviewProblem['severity']): PreviewProblem[] =>
    plan.findings
      .filter((finding) => finding.severity === severity)
      .map(({ message, range }) => ({ message: message[plan.language], severity, range: rangeAt(plan, range) }));
  return [...of('error'), ...of('warning')];
}

/** Marks and lines are both in the order of the text; a mark that is not found costs no other. */
function linesOf(plan: OpenPlan, printed: readonly Printed[]): PreviewLine[] {
  const lines = printed.map(({ text }) => text);
  const found = new Map<number, Mark>();
  const issuer = signatureOf(plan);
  let from = 0;
  for (const mark of marksOf(plan)) {
    const start = mark.isFree ? 0 : from;
    const at = lines
      .slice(start, start + REACH)
      .findIndex((line, index) => !found.has(start + index) && begins(line, mark));
    if (at === -1) continue;
    found.set(start + at, mark);
    if (!mark.isFree) from = start + at;
  }
  return printed.map((line, at) => {
    const mark = found.get(at);
    if (mark === undefined) return { kind: isTail(line.text, issuer) ? 'date' : 'text', ...line };
    return {
      ...line,
      kind: mark.kind,
      range: rangeAt(plan, { start: mark.object.map.start, end: mark.object.map.start }),
      ...(mark.level === undefined ? {} : { level: mark.level }),
    };
  });
}

/** Titles have a line of their own and may run over several; other parts stand behind their numeral. */
function begins(line: string, { kind, words }: Mark): boolean {
  const head = words.slice(0, HEAD);
  const text = line.trim();
  if (head === '' || text === '') return false;
  return kind === 'title' || kind === 'planTitle'
    ? text.startsWith(head) || (text.length > SHORT && words.startsWith(text))
    : line.includes(head);
}

/** The first line of a title has more characters than this. */
const SHORT = 4;

const DATE = /^[\s\u3000]*\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]*$/;

/** The lines below a notice: who issued it and when. */
const isTail = (text: string, issuer: string | undefined): boolean =>
  DATE.test(text) || (issuer !== undefined && text.trim() === issuer);

function signatureOf({
  document: {
    parts: { bound },
  },
}: OpenPlan): string | undefined {
  const notice = objectsOf(bound.root, 'document')[0];
  return (scalarOf(notice, 'signature') ?? scalarOf(notice, 'issuer'))?.node.value.trim();
}

/** The next part of a plan stands within so many lines. */
const REACH = 200;

function marksOf({
  document: {
    parts: { bound },
  },
}: OpenPlan): Mark[] {
  const { root } = bound;
  if (root === undefined) return [];
  const notice = objectsOf(root, 'document')[0];
  const marks: Mark[] = [];
  const add = (
    kind: PreviewLineKind,
    object: BoundObject | undefined,
    words: BoundScalar | undefined,
    level?: number,
  ): void => {
    if (object !== undefined && words !== undefined)
      marks.push({ kind, object, words: words.node.value.trim(), ...(level === undefined ? {} : { level }) });
  };
  for (const kind of ['title', 'number'] as const) {
    const words = scalarOf(notice, kind)?.node.value.trim();
    if (notice !== undefined && words !== undefined) marks.push({ kind, object: notice, words, isFree: true });
  }
  add('addressees', notice, scalarOf(notice, 'addressees'));
  add('planTitle', root, scalarOf(root, 'title'));
  const walk = (owner: BoundObject, level: number): void => {
    const below = [...objectsOf(owner, 'sections'), ...objectsOf(owner, 'tasks')].sort(
      (a, b) => a.map.start - b.map.start,
    );
    for (const object of below) {
      if (object.type === 'task') {
        add(
          'task',
          object,
          scalarOf(object, 'title') ?? scalarOf(object, 'text') ?? scalarOf(objectsOf(object, 'clauses')[0], 'text'),
        );
        walk(object, level);
      } else {
        add('heading', object, scalarOf(object, 'title'), level);
        walk(object, level + 1);
      }
    }
  };
  walk(root, 1);
  for (const attachment of objectsOf(root, 'attachments')) {
    add('attachment', attachment, scalarOf(attachment, 'title'));
    walk(attachment, 1);
    for (const report of objectsOf(attachment, 'report')) walk(report, 1);
  }
  return marks;
}
