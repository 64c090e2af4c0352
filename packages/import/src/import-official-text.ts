import { readLines } from '@workplan/official/lines';
import { renderOfficialText } from '@workplan/official/render';
import { isPiece, type SourceLine, type SourceLines, splitLines } from '@workplan/official/text';
import { parsePlan, type PlanDocument } from '@workplan/plan';
import { planYear } from '@workplan/plan/model';
import { writeYaml, type WrittenPassage, type WrittenPlan } from '@workplan/plan/write';
import type { ImportOptions, ImportResult } from './import-result.js';
import { attributionReader, type ReadAttributions } from './tasks/attribution-reader.js';
import { anchorOf, printedText } from './build/anchors.js';
import { brokenHeadings } from './said/broken-headings.js';
import { buildPlan, ordered } from './build/build-plan.js';
import { crowdedLines } from './said/crowded-lines.js';
import { firstWords } from './build/first-words.js';
import { settle } from './build/settle.js';
import { joinCutRows } from './tables/cut-rows.js';
import { Claims, UNREAD_ROW, SHORT_ROW } from './tasks/claims.js';
import { dropUnsureYears, isOfUnsureYear } from './said/next-year.js';
import { henceforthBodies } from './said/henceforth.js';
import { oddRows } from './said/odd-rows.js';
import { repeatedTasks } from './said/repeated-tasks.js';
import { seenInstead } from './said/seen-instead.js';
import { isRowOf, printedPassages, printedRows, printedTasks } from './tasks/printed-tasks.js';
import { sharedStatements, shareRoles } from './tasks/share-roles.js';
import { assumedRoles, headedDeadlines, undatedDeadlines, yearlessDeadlines } from './said/to-be-checked.js';
import { unplacedPersons } from './said/unplaced-persons.js';
import { bodiesInCells, statedBodies, unheldBodies } from './said/unheld.js';

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
    undated: undatedDeadlines(printed, planYear(document.bound), isOfUnsureYear(plan)),
    yearless: yearlessDeadlines(printed, planYear(document.bound)),
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
  dropUnsureYears(plan);
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

/** How many parts keep a printed form beside what they say. */
function countOverrides(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countOverrides(item), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce(
    (sum, [key, member]) => sum + (key === 'printed' || key === 'verbatim' ? 1 : countOverrides(member)),
    0,
  );
}
