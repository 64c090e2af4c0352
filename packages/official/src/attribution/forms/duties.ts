import { isBodyLike, isSureBody, namesClassOfBodies } from '@workplan/plan/names';
import type { Range } from '@workplan/plan/text';
import { areBalanced, closings } from '../names/brackets.js';
import { splitPieces } from '../names/pieces.js';
import { type Reading, ReadingBuilder } from '../reading.js';
import type { FoundAttribution } from '../types.js';
import { VERBS } from '../words/words.js';
import { foundAt } from './found.js';
import { addVerbGroups } from './verb-form.js';

/*
 * 市公安局负责交通疏导；市城管局负责占道清理。: a line that says of each body what it does, clause after clause. It is read only where every
 * clause is understood: of any other the words of one body would go to the one before it.
 */

/** Names, the verb, and what they do. 负责人 is a person, and 甲负责的项目 is of 甲 already. */
const DUTY =
  /^([^：:（()）“”]{3,60}?)(?:具体|主要|共同|分别|统一)?(负责(?!人|同志|制(?!定))|牵头|承担|配合|协助)(?!的)(?=[^，,。；;]{2})/;
/** 去年市教育局负责体检: what was so. */
const HAS_TIME = /^(?:[去今上前]年|目前|前期|此前|近期|日前|过去|原来|现|已)/;
const ROLE_OF = /* @__PURE__ */ (() => new Map([...VERBS, ['承担', 'responsible'] as const]))();
const SIGN = /负责|牵头|承担/;
/** 职责分工。 before duties of a group, which are no task. */
const OF_GROUP = /职责|分工|机构|组织|小组|成员/;
/** 交通保障。 before the first duty. */
const LONGEST_HEAD = 30;
const LONGEST_NAME = 20;
const SHORTEST_NAME = 3;

/** A clause between marks; `mark` is the one before it. */
interface Clause extends Range {
  readonly mark: string;
}

function clausesOf(text: string, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !/[，,。；;]/.test(text.charAt(at))) continue;
    if (text.slice(start, at).trim() !== '') clauses.push({ start, end: at, mark: text.charAt(start - 1) });
    start = at + 1;
  }
  return clauses;
}

interface Duty extends Range {
  readonly reading: Reading;
}

function dutyIn(text: string, { start, end }: Clause): Duty | undefined {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const [all = '', names = '', verb = ''] = DUTY.exec(words.slice(lead)) ?? [];
  if (names === '') return undefined;
  const pieces = splitPieces(names, 0, names.length, closings(names));
  const isOne = (name: string): boolean =>
    (isSureBody(name) || (namesClassOfBodies(name) && isBodyLike(name))) && !HAS_TIME.test(name);
  if (!pieces.every((piece) => isOne(names.slice(piece.start, piece.end)))) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  addVerbGroups(into, names, pieces, ROLE_OF.get(verb), all.slice(names.length));
  return { start: start + lead, end: start + lead + all.length, reading: into.build('') };
}

/** Whether some words begin with a body, so that what follows is its own. */
function beginsWithBody(words: string): boolean {
  for (let length = Math.min(LONGEST_NAME, words.length); length >= SHORTEST_NAME; length -= 1)
    if (isSureBody(words.slice(0, length))) return true;
  return false;
}

/** The duties of a line; none where one of its clauses is anything else. */
function dutiesOf(text: string, from: number, to: number): Duty[] {
  const duties: Duty[] = [];
  for (const clause of clausesOf(text, from, to)) {
    const duty = dutyIn(text, clause);
    if (duty !== undefined) {
      duties.push(duty);
      continue;
    }
    const words = text.slice(clause.start, clause.end).trim();
    // 6月5日前完成排查 goes on behind a comma; a heading stands before all duties.
    const isHead =
      clause.start === from &&
      words.length <= LONGEST_HEAD &&
      text.charAt(clause.end) === '。' &&
      !OF_GROUP.test(words);
    const goesOn = duties.length > 0 && /[，,]/.test(clause.mark);
    if (!(isHead || goesOn) || beginsWithBody(words)) return [];
  }
  return duties.length < 2 || duties.every(({ reading }) => reading.groups.every(({ role }) => role === 'support'))
    ? []
    : duties;
}

/**
 * The duties of a text of nothing else. Words below them would be those of the last body alone, and below a heading they may be those of
 * a group (组织机构): there they are not read.
 */
export function findDuties(text: string): FoundAttribution[] {
  if (!SIGN.test(text)) return [];
  const found: FoundAttribution[] = [];
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    const duties = SIGN.test(line) && areBalanced(line) ? dutiesOf(text, from, to) : [];
    if (duties.length === 0 && line.trim() !== '') return [];
    for (const duty of duties) found.push(foundAt(duty, duty.reading, ''));
    from = to + 1;
  }
  return found;
}
