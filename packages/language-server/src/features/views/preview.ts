import { renderOfficialText, scalarOf, type BoundObject, type BoundScalar } from '@workplan/core';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import type { Preview, PreviewLine, PreviewLineKind } from '../../requests.js';
import { objectsOf } from '../navigation/bound.js';

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

/** The plan as it is printed, each line with what it is and where it comes from. */
export function preview(plan: OpenPlan): Preview {
  const { document, version } = plan;
  const title = scalarOf(document.bound.root, 'title')?.node.value ?? '';
  const printed = document.plan === undefined ? undefined : renderOfficialText(document.plan);
  if (printed === undefined)
    return { version, title, lines: [], problems: document.shapeErrors.length + document.syntax.problems.length };
  return { version, title, problems: 0, lines: linesOf(plan, printed.split(/\r\n|\r|\n/)) };
}

/** Marks and lines are both in the order of the text; a mark that is not found costs no other. */
function linesOf(plan: OpenPlan, lines: readonly string[]): PreviewLine[] {
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
  return lines.map((text, at) => {
    const mark = found.get(at);
    if (mark === undefined) return { kind: isTail(text, issuer) ? 'date' : 'text', text };
    return {
      kind: mark.kind,
      text,
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

function signatureOf({ document: { bound } }: OpenPlan): string | undefined {
  const notice = objectsOf(bound.root, 'document')[0];
  return (scalarOf(notice, 'signature') ?? scalarOf(notice, 'issuer'))?.node.value.trim();
}

/** The next part of a plan stands within so many lines. */
const REACH = 200;

function marksOf({ document: { bound } }: OpenPlan): Mark[] {
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
