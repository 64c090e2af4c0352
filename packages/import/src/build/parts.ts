import {
  ATTACHMENT_HEADING,
  ATTACHMENT_LIST,
  DATE_LINE,
  findImprint,
  findZones,
  type Front,
  isNote,
  isSignature,
  isTitle,
  type Outline,
  readFront,
  readNumeral,
  readOutline,
  signatureStart,
  TITLED_HEADING,
  titleWithin,
  type Zones,
} from '@workplan/official/outline';
import type { SourceLine } from '@workplan/official/text';
import { readDocumentNumber } from '@workplan/plan/model';
import { itemAt } from '@workplan/plan/text';
import type { PageTable } from '../html/table-builder.js';
import { asOneCard } from '../tasks/item-cards.js';
import { cardRegions } from '../tables/cards.js';
import { linesOfRegions } from '../tables/fill.js';
import { pageRegions } from '../tables/page-regions.js';
import type { TableRegion } from '../tables/region.js';
import { textRegions } from '../tables/text-regions.js';
import { findTable, type FoundTable } from './build-table.js';

/** The lines of a text by what they are, before any of them is read as a task. */
export interface Parts {
  readonly imprint: ReadonlySet<SourceLine>;
  readonly regions: readonly TableRegion[];
  /** What is left without tables and imprint. */
  readonly filled: readonly SourceLine[];
  readonly mainTable: FoundTable | undefined;
  readonly zones: Zones;
  readonly outline: Outline;
  readonly attachmentOutlines: readonly Outline[];
  readonly front: Front;
  readonly tail: Tail;
  /** The title of the notice, or of the plan where there is no notice. */
  readonly title: string;
  readonly planTitle: string;
  /** The number of the document in brackets behind its title. */
  readonly numberInTitle: string | undefined;
  readonly hasTable: boolean;
}

/** Tells the parts of a text apart. */
export function partsOf(lines: readonly SourceLine[], tables: readonly PageTable[] | undefined): Parts {
  const written = lines.filter((line) => line.aside !== true && line.text.trim() !== '');
  const imprint = new Set(findImprint(written));
  const regions = regionsOf(
    written.filter((line) => !imprint.has(line)),
    lines.filter((line) => line.aside === true),
    tables,
  );
  const filled = withoutTables(
    written.filter((line) => !imprint.has(line)),
    regions,
  );
  const mainTable = regions.length > 0 ? undefined : findMainTable(filled);
  const firstTable = regions[0]?.heads[0]?.number;
  const zones = findZones(
    mainTable === undefined ? filled : filled.slice(0, mainTable.start),
    firstTable === undefined ? undefined : filled.filter(({ number }) => number < firstTable).length,
  );
  const outline = withOneCard(readOutline(zones.body));
  const attachmentOutlines = zones.attachments.map((part) => readOutline(part.slice(1)));
  const front = readFront(zones.front);
  const tail = readTail(zones.tail);
  const { title, number: ofNotice } = titleOf(front.title);
  const { title: below, number: numberInTitle = ofNotice } = titleOf(front.planTitle);
  const planTitle =
    below ||
    title ||
    titleWithin(written[0]?.text ?? '') ||
    titleWithin(written.find((_, index) => written[index + 1] === regions[0]?.heads[0])?.text ?? '');
  const hasTable = regions.length > 0 || zones.attachments.some((part) => findTable(part) !== undefined);
  return {
    imprint,
    regions,
    filled,
    mainTable,
    zones,
    outline,
    attachmentOutlines,
    front,
    tail,
    title,
    planTitle,
    numberInTitle,
    hasTable,
  };
}

const withOneCard = (outline: Outline): Outline => ({ ...outline, blocks: asOneCard(outline.blocks) });

/** …分工方案（云政发〔2021〕2号）: a title with the number of the document behind it, which is no part of it. */
function titleOf(lines: readonly SourceLine[]): { title: string; number?: string } {
  const title = lines.map((line) => line.text.trim()).join('');
  const [bracket = '', number = ''] = BRACKET_AT_END.exec(title) ?? [];
  return readDocumentNumber(number) === undefined ? { title } : { title: title.slice(0, -bracket.length), number };
}
// Behind 》 it is the number of what the title cites.
const BRACKET_AT_END = /(?<!》)[（(]([^（()）]{5,40})[）)]$/;

/**
 * The tables that are read by their grid, or row by row among other parts. A text that is one table with tabs, and a
 * table whose cells have lines of their own, are read by `build-table`.
 */
function regionsOf(
  lines: readonly SourceLine[],
  asides: readonly SourceLine[],
  tables: readonly PageTable[] | undefined,
): TableRegion[] {
  const ofPage = tables === undefined ? [] : pageRegions(tables, lines);
  if (ofPage.length > 0) return ofPage;
  const cards = cardRegions(lines);
  if (cards.length > 0 || tables !== undefined) return cards;
  const regions = textRegions(lines, asides);
  const own = linesOfRegions(regions);
  const isOneTable =
    regions.length === 1 &&
    regions.every(({ heads }) => heads.length === 1 && heads.every(({ text }) => text.includes('\t'))) &&
    !lines.some((line) => !own.has(line) && readNumeral(line.text.trim()) !== undefined);
  return isOneTable ? [] : regions;
}

/** The lines without those of tables, and without the notes between a table and the next heading. */
function withoutTables(lines: readonly SourceLine[], regions: readonly TableRegion[]): readonly SourceLine[] {
  if (regions.length === 0) return lines;
  const own = linesOfRegions(regions);
  let isBehind = false;
  return lines.filter((line, index) => {
    if (own.has(line)) {
      isBehind = true;
      return false;
    }
    if (isBehind)
      isBehind = !(
        readNumeral(line.text.trim()) !== undefined ||
        ATTACHMENT_HEADING.test(line.text) ||
        TITLED_HEADING.test(line.text) ||
        DATE_LINE.test(line.text) ||
        (isSignature(line.text) && DATE_LINE.test(lines[index + 1]?.text ?? ''))
      );
    return !isBehind;
  });
}

/** A table of tasks that is the plan itself: one before any attachment. */
function findMainTable(lines: readonly SourceLine[]): FoundTable | undefined {
  // An attachment saved by itself begins with its heading, below the title that its page has at most.
  const attachment = lines.findIndex(
    (line, index) =>
      index > 0 && ATTACHMENT_HEADING.test(line.text) && !lines.slice(0, index).every(({ text }) => isTitle(text)),
  );
  return findTable(attachment === -1 ? lines : lines.slice(0, attachment));
}

interface Tail {
  readonly attachmentList: readonly SourceLine[];
  readonly signature: readonly SourceLine[];
  readonly issued?: SourceLine;
  readonly note?: SourceLine;
}

function readTail(lines: readonly SourceLine[]): Tail {
  const listAt = lines.findIndex((line) => ATTACHMENT_LIST.test(line.text));
  const dateAt = lines.findIndex((line) => DATE_LINE.test(line.text));
  const note = lines.find((line, index) => index > dateAt && isNote(line.text));
  const attachmentList = listAt === -1 ? [] : listLines(lines.slice(listAt));
  return {
    attachmentList,
    signature: dateAt === -1 ? [] : lines.slice(signatureStart(lines, dateAt), dateAt),
    ...(dateAt === -1 ? {} : { issued: itemAt(lines, dateAt) }),
    ...(note === undefined ? {} : { note }),
  };
}

/** 附件：1.… and the numbered lines right below it. */
function listLines(lines: readonly SourceLine[]): SourceLine[] {
  const end = lines.findIndex((line, index) => index > 0 && !/^[ \u3000]*[0-9０-９]{1,2}[.．、]/.test(line.text));
  return lines.slice(0, end === -1 ? lines.length : end);
}
