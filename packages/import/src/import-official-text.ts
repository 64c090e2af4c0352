import { readLines } from '@workplan/official/lines';
import {
  contentSegments,
  type Element,
  EVERY_ELEMENT,
  mayDiffer,
  renderOfficialText,
  segmentsOf,
  usualOrder,
} from '@workplan/official/render';
import { isPiece, placeOf, printedLines, type SourceLine, type SourceLines, splitLines } from '@workplan/official/text';
import { parsePlan, type PlanDocument } from '@workplan/plan';
import { planYear } from '@workplan/plan/model';
import type { Dialect } from '@workplan/plan/schema';
import { type Encoding, itemAt } from '@workplan/plan/text';
import { writeYaml, type WrittenPassage, type WrittenPlan, type WrittenSection } from '@workplan/plan/write';
import type { PageTable } from './html/table-builder.js';
import { attributionReader, type ReadAttributions } from './tasks/attribution-reader.js';
import { anchorOf, joinedRows, printedText } from './build/anchors.js';
import { type BrokenHeading, brokenHeadings } from './said/broken-headings.js';
import { buildPlan, ordered } from './build/build-plan.js';
import { crowdedLines } from './said/crowded-lines.js';
import { firstWords } from './build/first-words.js';
import { joinCutRows } from './tables/cut-rows.js';
import { Claims, UNREAD_ROW, SHORT_ROW } from './tasks/claims.js';
import { dropNextYear, isIssuedBefore } from './said/next-year.js';
import { type HenceforthBodies, henceforthBodies } from './said/henceforth.js';
import { type OddRow, oddRows } from './said/odd-rows.js';
import { type RepeatedTask, repeatedTasks } from './said/repeated-tasks.js';
import { seenInstead, type SeenInstead } from './said/seen-instead.js';
import { isRowOf, printedPassages, printedRows, printedTasks } from './tasks/printed-tasks.js';
import { type SharedStatement, sharedStatements, shareRoles } from './tasks/share-roles.js';
import {
  type AssumedRole,
  assumedRoles,
  type HeadedDeadline,
  headedDeadlines,
  type UndatedDeadline,
  undatedDeadlines,
} from './said/to-be-checked.js';
import { type UnplacedPersons, unplacedPersons } from './said/unplaced-persons.js';
import { bodiesInCells, statedBodies, unheldBodies, type UnheldBodies } from './said/unheld.js';

/** How the plan of a text is to be written, and what it says of its source. */
export interface ImportOptions {
  /** The keys of the plan: Chinese unless stated otherwise. */
  readonly dialect?: Dialect;
  /** Path of the source as the plan should name it; without it the plan names no source. */
  readonly file?: string;
  /** SHA-256 of the source file, hexadecimal. */
  readonly sha256?: string;
  /** How lines were read from a file that is no plain text, with its version (`docx-1`). */
  readonly reading?: string;
  /** How the bytes of the source were read; stated when it is not UTF-8. */
  readonly encoding?: Encoding;
  /** The jurisdiction, where the text itself does not tell it. */
  readonly jurisdiction?: string;
  /** The tables of the page that the text was read from (`readPage`); without them tables are read from the text. */
  readonly tables?: readonly PageTable[];
}

/** A passage that the importer kept as it is, because it is no part of a plan or was not understood. */
export interface KeptPassage {
  /** First and last line, from 1. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The plan of a text, and what a person has to look at. */
export interface ImportResult {
  /** The plan as YAML. */
  readonly yaml: string;
  /** The same, read. */
  readonly document: PlanDocument;
  /** Lines kept word for word, blank ones left out. */
  readonly kept: readonly KeptPassage[];
  /** How many parts had to keep their printed form beside what they say. */
  readonly overrides: number;
  /** Bodies that attributions print and no role holds; each is to be looked at by a person. */
  readonly unheld: readonly UnheldBodies[];
  /** Roles that no word of the text says and that were assumed; each is to be checked by a person. */
  readonly assumed: readonly AssumedRole[];
  /** Deadlines in the words of tasks that cannot be dated and that no task has as its deadline. */
  readonly undated: readonly UndatedDeadline[];
  /** Headings that say when all below them is due; no task has that time as its deadline. */
  readonly headed: readonly HeadedDeadline[];
  /** Statements for several tasks (分工说明); of which tasks they speak is to be checked by a person. */
  readonly shared: readonly SharedStatement[];
  /** Rows with the words of the task above them that were not read as one with it. */
  readonly repeated: readonly RepeatedTask[];
  /** Rows with fewer cells than their table has columns; what they lack is not taken from the row above. */
  readonly short: readonly OddRow[];
  /** Rows with a cell that its column does not take (同上, a time under 责任单位); the task has nothing of it. */
  readonly unread: readonly OddRow[];
  /** Lines in which a table, cards or Markdown run on, so that not all of them was read. */
  readonly crowded: readonly { readonly line: number }[];
  /** Bodies that are to hold for later tasks too (下同), while it is not said for which; no other task has them. */
  readonly henceforth: readonly HenceforthBodies[];
  /** Persons behind a label that no field of a task is for (督办领导). */
  readonly persons: readonly UnplacedPersons[];
  /** Whether a plan was read that does not give the text back, so that all of it was kept instead. */
  readonly keptWhole: boolean;
  /** Headings whose next line may be a part of them; the plan holds it as text. */
  readonly broken: readonly BrokenHeading[];
  /** What the text shows instead, where nothing of a plan was found; empty otherwise. */
  readonly seenInstead: readonly SeenInstead[];
  /** False when nothing of a plan was found: no task and no section. */
  readonly understood: boolean;
}

/**
 * Reads an official text as a plan with an anchor on every part. Nothing is lost and nothing fixed:
 * {@link renderOfficialText} gives the text back character for character; what was not understood is
 * kept word for word and listed.
 *
 * @param text the official text; line breaks of any kind
 * @throws TypeError for anything but a text; never for a text
 */
export function importOfficialText(text: string, options: ImportOptions = {}): ImportResult {
  if (typeof text !== 'string') throw new TypeError('The official text is no text.');
  const read = readLines(text);
  // Where lines that were cut are not printed back, the lines as they stand may be.
  const ways = (read.lines.some(isPiece) ? [read, readLines(text, { cuts: false })] : [read]).map((source) =>
    withWholeRows(source, options.tables),
  );
  const {
    plan,
    claims,
    attributionsIn,
    lines,
    yaml,
    document,
    keptWhole = false,
  } = firstOf(ways, (source) => draft(source, text, options)) ?? keepWhole(read, text, options);
  const kept = (plan.passages ?? [])
    .filter((passage) => passage.text.trim() !== '')
    .map(({ source: anchor, text: words }) => {
      const [from = 0, to = from] = [...anchor.matchAll(/(?<=L)\d+/g)].map((match) => Number(match[0]));
      return { from, to, text: words };
    });
  const printed = printedTasks(plan, claims);
  const passages = printedPassages(plan, claims);
  const rows = printedRows(plan, claims);
  const understood = (plan.sections ?? plan.tasks ?? plan.attachments) !== undefined;
  return {
    yaml,
    document,
    kept,
    overrides: countOverrides(plan),
    unheld: [
      ...unheldBodies(printed, attributionsIn),
      ...bodiesInCells(rows),
      ...statedBodies(passages, attributionsIn),
    ].sort((a, b) => a.line - b.line),
    repeated: repeatedTasks(rows),
    short: oddRows(rows, claims, SHORT_ROW),
    unread: oddRows(rows, claims, UNREAD_ROW),
    crowded: crowdedLines(lines, (line) => !claims.has(line), isRowOf(plan, claims)),
    henceforth: henceforthBodies(printed, attributionsIn),
    persons: unplacedPersons(printed, attributionsIn),
    keptWhole,
    headed: headedDeadlines(passages),
    assumed: assumedRoles(printed, attributionsIn),
    shared: sharedStatements(plan, claims),
    broken: brokenHeadings(plan, claims),
    undated: undatedDeadlines(printed, planYear(document.bound), isIssuedBefore(plan)),
    seenInstead: understood || keptWhole ? [] : seenInstead(splitLines(text).lines),
    understood,
  };
}

/** The cells of a page stand in lines of their own, and its grid says where a row ends. */
const withWholeRows = (source: SourceLines, tables: ImportOptions['tables'] = []): SourceLines =>
  tables.length > 0 ? source : { ...source, lines: joinCutRows(source.lines) };

interface Draft {
  readonly plan: WrittenPlan;
  readonly claims: Claims;
  readonly attributionsIn: ReadAttributions;
  readonly lines: readonly SourceLine[];
  readonly yaml: string;
  readonly document: PlanDocument;
  readonly keptWhole?: true;
}

function firstOf<T, R>(values: readonly T[], make: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const made = make(value);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** The plan of lines of reading; undefined where it does not print the text back. */
function draft(source: SourceLines, text: string, options: ImportOptions): Draft | undefined {
  const claims = new Claims();
  const attributionsIn = attributionReader();
  const plan = source.lines.some((line) => line.text.trim() !== '')
    ? buildPlan(source.lines, claims, options.tables, attributionsIn)
    : emptyPlan();
  if (plan.title === '') plan.title = firstWords(source.lines);
  if (options.jurisdiction !== undefined) plan.jurisdiction = options.jurisdiction;
  plan.source = sourceOf(source, options);
  shareRoles(plan);
  dropNextYear(plan);
  settle(plan, claims, source.lines);
  const written = finished(plan, claims, attributionsIn, source.lines, options);
  const { document } = written;
  return document.plan !== undefined && renderOfficialText(document.plan) === text ? written : undefined;
}

/** Better a plan that says less than one that prints something else. */
function keepWhole(source: SourceLines, text: string, options: ImportOptions): Draft {
  const plan: WrittenPlan = {
    ...emptyPlan(),
    title: firstWords(source.lines),
    document: { order: [] },
    source: sourceOf(source, options),
    passages: [wholeText(text)],
  };
  return { ...finished(plan, new Claims(), attributionReader(), source.lines, options), keptWhole: true };
}

function finished(
  plan: WrittenPlan,
  claims: Claims,
  attributionsIn: ReadAttributions,
  lines: readonly SourceLine[],
  { dialect = 'zh' }: ImportOptions,
): Draft {
  const yaml = writeYaml(ordered(plan), dialect);
  return { plan, claims, attributionsIn, lines, yaml, document: parsePlan(yaml) };
}

/** All lines as one passage. */
function wholeText(text: string): WrittenPassage {
  const { lines } = splitLines(text);
  return { source: anchorOf(lines), text: printedText(lines) };
}

const emptyPlan = (): WrittenPlan => ({ workplan: 1, title: '' });

function sourceOf(source: SourceLines, options: ImportOptions): NonNullable<WrittenPlan['source']> {
  return {
    file: options.file ?? '（未注明）',
    ...(options.sha256 === undefined ? {} : { sha256: options.sha256 }),
    ...(options.reading === undefined ? {} : { reading: options.reading }),
    ...(options.encoding === undefined || options.encoding === 'utf-8' ? {} : { encoding: options.encoding }),
    ...(source.lineBreak === 'lf' ? {} : { lineBreaks: source.lineBreak }),
    ...(source.endsWithBreak ? { endsWithBreak: true } : {}),
  };
}

/** Parts that are plain values with an anchor beside them. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  preamble: ['preamble', 'preambleSource'],
  closing: ['closing', 'closingSource'],
  text: ['text', 'textSource'],
};

/** A text that is laid out otherwise than the rest leaves the plan and is kept as a passage. */
function giveBack(node: object, part: string, claims: Claims): void {
  claims.release(node, part);
  const section = node as WrittenSection;
  // What follows a heading on its own line stays with it.
  const runIn = part === 'text' && section.runIn !== undefined ? section.text?.split('\n')[0] : undefined;
  for (const key of VALUES[part] ?? []) delete (node as Record<string, unknown>)[key];
  if (runIn !== undefined) section.text = runIn;
}

/**
 * Compares what every part would print with the lines it stands for. A task or heading that prints
 * otherwise keeps its lines as `verbatim`; any other part gives them back, to be kept as a passage.
 */
function settle(plan: WrittenPlan, claims: Claims, lines: readonly SourceLine[]): void {
  const printed = new Set<string>();
  // Every element is looked at; which of them are printed by themselves, and where, is settled last.
  const document = (plan.document ??= {});
  document.order = [...EVERY_ELEMENT];
  const segments = segmentsOf(plan);
  delete document.order;
  for (const { node, part, lines: derived } of segments) {
    const stands = claims.linesOf(node, part);
    const rows = joinedRows(stands);
    const same = rows.length === derived.length && rows.every((row, index) => row === derived[index]);
    // Elements have no anchor that could say that they share a line with what follows.
    if (node === plan.document && stands.some(isPiece)) claims.release(node, part);
    else if (same) {
      if (node === plan.document) printed.add(part);
    } else if (node === plan.document) {
      if (stands.length > 0 && mayDiffer(part)) {
        (plan.document.printed ??= {})[part] = printedText(stands);
        printed.add(part);
      } else claims.release(node, part);
    } else if (VALUES[part] !== undefined) giveBack(node, part, claims);
    else if (stands.length > 0) {
      Object.assign(node, { verbatim: printedText(stands) });
      // A title on lines of its own is a part of what the anchor names.
      if (part === 'label') Object.assign(node, { source: anchorOf(stands) });
    }
  }
  settleOrder(plan, claims, printed);
  settleGaps(plan, claims, lines);
  const passages = claims.unclaimed(lines);
  if (passages.length > 0) plan.passages = passages;
}

/**
 * A blank line between any two lines that the plan stands for is its style. A document with other gaps keeps its blank
 * lines as passages.
 */
function settleGaps(plan: WrittenPlan, claims: Claims, lines: readonly SourceLine[]): void {
  const own = lines.flatMap((line, index) => (claims.has(line) ? [index] : []));
  const gaps: SourceLine[] = [];
  for (const [at, index] of own.entries()) {
    const next = own[at + 1];
    const line = itemAt(lines, index);
    if (printedLines(line).length > 1) return;
    if (next === index + 1 && placeOf(line).line !== placeOf(itemAt(lines, next)).line) return;
    const between = lines[index + 1];
    if (next === index + 2 && between?.text === '') gaps.push(between);
  }
  if (gaps.length === 0) return;
  plan.style = { ...plan.style, blankLines: true };
  claims.claim(gaps, gaps, 'gaps');
}

/** The order in which the elements stand; stated only where it is not the usual one. */
function settleOrder(plan: WrittenPlan, claims: Claims, printed: ReadonlySet<string>): void {
  const document = (plan.document ??= {});
  const usual = usualOrder(plan);
  const all: readonly Element[] = [
    'headlines',
    'title',
    'number',
    'addressees',
    'body',
    'signature',
    'issued',
    'planTitle',
    'attachmentList',
    'note',
    'imprint',
  ];
  const placed = all
    .filter((element) => printed.has(element))
    .map((element) => ({ element, line: claims.linesOf(document, element)[0]?.number ?? 0 }));
  const content = firstLineOfPlan(plan, claims);
  if (content !== undefined) placed.push({ element: 'plan', line: content });
  const attachments = (plan.attachments ?? []).reduce(
    (first, attachment) => Math.min(first, claims.linesOf(attachment, 'label')[0]?.number ?? Infinity),
    Infinity,
  );
  if (attachments !== Infinity) placed.push({ element: 'attachments', line: attachments });
  const order = placed.sort((a, b) => a.line - b.line).map(({ element }) => element);
  const prints = (list: readonly Element[]): string => list.filter((element) => order.includes(element)).join();
  const silent = usual.every(
    (element) =>
      order.includes(element) ||
      element === 'plan' ||
      element === 'attachments' ||
      segmentsOf({ ...plan, document: { ...document, order: [element] } }).length === 0,
  );
  if (prints(usual) !== order.join() || !silent) document.order = order;
  if (Object.keys(document).length === 0) delete plan.document;
}

function firstLineOfPlan(plan: WrittenPlan, claims: Claims): number | undefined {
  const [first] = contentSegments(plan);
  return first === undefined ? undefined : claims.linesOf(first.node, first.part)[0]?.number;
}

/** How many parts keep a printed form beside what they say. */
function countOverrides(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countOverrides(item), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce(
    (sum, [key, member]) => sum + (key === 'printed' || key === 'verbatim' ? 1 : countOverrides(member)),
    0,
  );
}
