import { type AttributionStyle, legendIn, mergeStyles, statesFirstLeads } from '@workplan/official/attribution';
import {
  ATTACHMENT_HEADING,
  ATTACHMENT_LIST,
  type Block,
  DATE_IN_BRACKETS,
  DATE_LINE,
  findImprint,
  findZones,
  isNote,
  ISSUED_BY,
  isTitle,
  isSignature,
  readFront,
  readNumeral,
  readOutline,
  signatureStart,
  splitNumber,
  TITLED_HEADING,
  titleWithin,
} from '@workplan/official/outline';
import {
  USUAL_NUMBER_MARK,
  USUAL_SECTION_NUMERALS,
  USUAL_STOP,
  USUAL_STYLE,
  writtenStyle,
} from '@workplan/official/render';
import type { SourceLine } from '@workplan/official/text';
import { readTime, yearWithin } from '@workplan/plan/model';
import type { WrittenDocument, WrittenPlan, WrittenStyle } from '@workplan/plan/write';
import type { PageTable } from '../html/table-builder.js';
import { anchorOf, textOf } from './anchors.js';
import { buildAttachments } from './build-attachments.js';
import { buildSections, sectionNumeralsOf, taskBlocks } from './build-sections.js';
import { liftAttributions } from './lift.js';
import { allBlocks, mostFrequent, type Reading } from '../tasks/reading.js';
import { buildTable, findTable, type FoundTable } from './build-table.js';
import { citationsIn } from '../tasks/citations.js';
import { fillTables, linesOfRegions } from '../tables/fill.js';
import { pageRegions } from '../tables/page-regions.js';
import type { TableRegion } from '../tables/region.js';
import { textRegions } from '../tables/text-regions.js';
import { obligation, OBLIGES } from '../tasks/obliged.js';
import { isoDate } from './dates.js';
import { periodOf } from './period.js';
import type { Claims } from '../tasks/claims.js';
import type { ReadAttributions } from '../tasks/attribution-reader.js';
import { clausesStandApart, type PrintedAttribution, stopOf } from '../tasks/task-text.js';
import { itemAt } from '@workplan/plan/text';

/** The lines of a text by what they are, before any of them is read as a task. */
function partsOf(lines: readonly SourceLine[], tables: readonly PageTable[] | undefined) {
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
  const outline = readOutline(zones.body);
  const attachmentOutlines = zones.attachments.map((part) => readOutline(part.slice(1)));
  const front = readFront(zones.front);
  const tail = readTail(zones.tail);
  const title = front.title.map((line) => line.text.trim()).join('');
  const planTitle =
    front.planTitle.map((line) => line.text.trim()).join('') || title || titleWithin(written[0]?.text ?? '');
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
    hasTable,
  };
}

type Parts = ReturnType<typeof partsOf>;

/** How the tasks of a text are read: their attributions, and the habits of the document. */
function readingOf(
  { filled, outline, attachmentOutlines, front, tail, planTitle, hasTable }: Parts,
  claims: Claims,
  attributionsIn: ReadAttributions,
) {
  const attributions = new Map<Block, readonly PrintedAttribution[]>();
  for (const block of [outline, ...attachmentOutlines].flatMap(({ blocks }) => allBlocks(blocks))) {
    const found = attributionsIn(blockText(block));
    if (found.length > 0) attributions.set(block, found);
  }
  const legend = filled.map(({ text }) => legendIn(text)).find((found) => found !== undefined);
  const style = { ...styleOf(attributions), ...(legend === undefined ? {} : { legend }) };
  const lifted = liftAttributions(
    [outline, ...attachmentOutlines].flatMap(({ blocks }) => blocks),
    attributions,
  );
  const tasks = taskBlocks(outline.blocks, answeredIn(outline.blocks, attributions, planTitle), !hasTable);
  const attachedBlocks = attachmentOutlines.flatMap(({ blocks }) => blocks);
  const attachedTasks = taskBlocks(attachedBlocks, attributions, false);
  const own = sectionNumeralsOf(outline.blocks, new Set(tasks));
  const sectionNumerals =
    own.length > 0
      ? own
      : (attachmentOutlines
          .map((part) => sectionNumeralsOf(part.blocks, new Set(attachedTasks)))
          .find((numerals) => numerals.length > 0) ?? []);
  const numbered = [...tasks, ...attachedTasks];
  const reading: Reading = {
    claims,
    attributionsIn,
    style,
    sectionNumerals,
    attributions,
    numberMark: commonestMark(numbered, true) ?? USUAL_NUMBER_MARK,
    numberGap: commonestMark(numbered, false) ?? '',
    year: planYearOf(planTitle, front.issued ?? tail.issued ?? front.dated),
    indent: commonestIndent(allBlocks([...outline.blocks, ...attachedBlocks])),
  };
  return { reading, lifted, tasks: new Set(tasks) };
}

/** Who answers by attributions, and in minutes and orders by sentences too. */
function answeredIn(
  blocks: readonly Block[],
  attributions: ReadonlyMap<Block, readonly PrintedAttribution[]>,
  title: string,
): ReadonlyMap<Block, readonly PrintedAttribution[]> {
  if (!OBLIGES.test(title)) return attributions;
  const obliged = allBlocks(blocks).flatMap((block) => {
    const found = obligation(block);
    return found.length === 0 ? [] : [[block, found] as const];
  });
  return new Map([...obliged, ...attributions]);
}

/** What stands above the plan: the head of the notice that issues it, and its own title. */
function headOf({ front, title, planTitle }: Parts, claims: Claims): WrittenDocument {
  const document: WrittenDocument = {};
  if (front.headlines.length > 0) {
    document.headlines = front.headlines.map((line) => line.text);
    claims.claim(front.headlines, document, 'headlines');
  }
  // A document that is the plan has one title: that of the plan.
  const isPlanTitle = front.body.length === 0 && front.planTitle.length === 0;
  if (front.title.length > 0 && isPlanTitle) {
    if (front.title.length > 1 || front.title[0]?.text !== title)
      document.planTitleLines = front.title.map((line) => line.text);
    claims.claim(front.title, document, 'planTitle');
  } else if (front.title.length > 0) {
    document.title = title;
    if (front.title.length > 1 || front.title[0]?.text !== title)
      document.titleLines = front.title.map((line) => line.text);
    claims.claim(front.title, document, 'title');
  }
  if (front.number) {
    document.number = front.number.text.trim();
    claims.claim([front.number], document, 'number');
  }
  if (front.addressees) {
    document.addressees = front.addressees.text.trim().replace(/[：:]$/, '');
    claims.claim([front.addressees], document, 'addressees');
  }
  if (front.body.length > 0) {
    document.body = textOf(front.body, '');
    claims.claim(front.body, document, 'body');
  }
  if (front.planTitle.length > 0) {
    if (front.planTitle.length > 1 || front.planTitle[0]?.text !== planTitle)
      document.planTitleLines = front.planTitle.map((line) => line.text);
    claims.claim(front.planTitle, document, 'planTitle');
  }
  return document;
}

/** Who issued the document and when, the note in brackets, and the imprint on its last page. */
function addEnd(
  document: WrittenDocument,
  { front, tail, zones, title, filled, mainTable, imprint }: Parts,
  claims: Claims,
): void {
  const signature = front.signature.length > 0 ? front.signature : tail.signature;
  const issued = front.issued ?? tail.issued;
  document.issuer = signature.map((line) => line.text.trim()).join('、') || issuerInTitle(title) || '';
  if (document.issuer === '') delete document.issuer;
  if (signature.length > 0) claims.claim(signature, document, 'signature');
  if (issued) {
    const iso = issuedOn(issued);
    if (iso !== undefined) {
      document.issued = iso;
      claims.claim([issued], document, 'issued');
    }
  }
  // That line stays as it is; its day gives the year of 6月底.
  const day = front.dated && issuedOn(front.dated);
  if (issued === undefined && day !== undefined) document.issued = day;
  const lastLine = filled[filled.length - 1];
  const note =
    front.note ??
    tail.note ??
    zones.note ??
    (mainTable !== undefined && lastLine !== undefined && isNote(lastLine.text) ? lastLine : undefined);
  if (note) {
    document.note = note.text;
    claims.claim([note], document, 'note');
  }
  if (imprint.size > 0) {
    document.imprint = textOf([...imprint], '');
    claims.claim([...imprint], document, 'imprint');
  }
}

/** Reads lines as a plan. Every line it represents is claimed for the object that prints it. */
export function buildPlan(
  lines: readonly SourceLine[],
  claims: Claims,
  tables: readonly PageTable[] | undefined,
  attributionsIn: ReadAttributions,
): WrittenPlan {
  const parts = partsOf(lines, tables);
  const { regions, filled, mainTable, zones, outline, attachmentOutlines, front, tail, title } = parts;
  const { reading, lifted, tasks } = readingOf(parts, claims, attributionsIn);
  const plan: WrittenPlan = { workplan: 1, title: parts.planTitle };
  const document = headOf(parts, claims);
  addEnd(document, parts, claims);

  const preamble = [...front.preamble, ...outline.before];
  // A text without a heading, an item or a table is no plan: its words are kept aside, not taken for a preamble.
  const isPlan = outline.blocks.length > 0 || mainTable !== undefined || parts.hasTable;
  if (isPlan && preamble.length > 0) {
    plan.preamble = textOf(preamble, reading.indent);
    plan.preambleSource = anchorOf(preamble);
    claims.claim(preamble, plan, 'preamble');
    const basis = citationsIn(plan.preamble).filter((citation) => citation.number !== undefined);
    if (basis.length > 0) plan.basis = basis;
  }
  const { sections, tasks: looseTasks, rest } = buildSections(outline.blocks, reading, tasks);
  if (sections.length > 0) plan.sections = sections;
  if (looseTasks.length > 0) plan.tasks = looseTasks;
  if (mainTable !== undefined && sections.length + looseTasks.length === 0)
    buildTable(plan, filled, mainTable, reading);
  if (rest.length > 0) {
    plan.closing = textOf(rest, reading.indent);
    plan.closingSource = anchorOf(rest);
    claims.claim(rest, plan, 'closing');
  }
  const attachmentList = front.attachmentList.length > 0 ? front.attachmentList : tail.attachmentList;
  const attachments = buildAttachments(attachmentList, zones.attachments, attachmentOutlines, reading);
  if (attachments.length > 0) plan.attachments = attachments;
  fillTables(plan, regions, reading);
  if (attachmentList.length > 0) claims.claim(attachmentList, document, 'attachmentList');

  const place = jurisdictionOf(document.issuer ?? title);
  if (place !== undefined) plan.jurisdiction = place;
  const period = periodOf(plan.title);
  if (period !== undefined) plan.period = period;
  // Also where it holds nothing yet: lines are claimed for it.
  plan.document = document;
  const stated = statedStyle(reading, lifted, filled);
  if (Object.keys(stated).length > 0) plan.style = stated;
  return plan;
}

/**
 * The tables that are read by their grid, or row by row among other parts. A text that is one table with tabs, and a
 * table whose cells have lines of their own, are read by `build-table`.
 */
function regionsOf(
  lines: readonly SourceLine[],
  asides: readonly SourceLine[],
  tables: readonly PageTable[] | undefined,
): TableRegion[] {
  if (tables !== undefined) return pageRegions(tables, lines);
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

/** The keys of a plan in the order in which people write them. */
const ORDER: readonly (keyof WrittenPlan)[] = [
  'workplan',
  'title',
  'jurisdiction',
  'period',
  'document',
  'preamble',
  'preambleSource',
  'basis',
  'columns',
  'sharedRoles',
  'sections',
  'tasks',
  'closing',
  'closingSource',
  'attachments',
  'passages',
  // What a drafter need not read: where the text comes from, and how it is printed.
  'source',
  'style',
];
export function ordered(plan: WrittenPlan): WrittenPlan {
  const members: Partial<WrittenPlan> = Object.fromEntries(
    ORDER.flatMap((key) => (plan[key] === undefined ? [] : [[key, plan[key]]])),
  );
  return { ...members, workplan: plan.workplan, title: plan.title };
}

/** A sentence of the document, say of its notice, that makes the first body of every list the lead. */
const saysFirstLeads = (text: string): boolean => /第|首|排/.test(text) && text.split(/[。；;]/).some(statesFirstLeads);

function statedStyle(reading: Reading, lifted: ReadonlySet<Block>, lines: readonly SourceLine[]): WrittenStyle {
  const found = [...reading.attributions.values()].flat();
  const stop = mostFrequent(
    [...reading.attributions].flatMap(([block, own]) =>
      lifted.has(block) ? [] : (stopOf(blockText(block), own) ?? []),
    ),
  );
  return {
    ...(found.length > 0 ? writtenStyle(reading.style) : {}),
    ...(stop === undefined || stop === USUAL_STOP ? {} : { stop }),
    ...(reading.numberMark === USUAL_NUMBER_MARK ? {} : { numberMark: reading.numberMark }),
    ...(reading.numberGap === '' ? {} : { numberGap: reading.numberGap }),
    ...(reading.sectionNumerals.every((numeral, level) => numeral === USUAL_SECTION_NUMERALS[level])
      ? {}
      : { sectionNumerals: [...reading.sectionNumerals] }),
    ...(reading.indent === '' ? {} : { indent: reading.indent }),
    ...(found.some((attribution) => attribution.firstLeads) || lines.some(({ text }) => saysFirstLeads(text))
      ? { firstLeads: true as const }
      : {}),
  };
}

/** The style of a document, and whether its attributions without brackets stand in the line of their text. */
function styleOf(attributions: ReadonlyMap<Block, readonly PrintedAttribution[]>): AttributionStyle {
  const found = [...attributions.values()].flat();
  if (found.length === 0) return USUAL_STYLE;
  const bare = [...attributions].flatMap(([block, own]) => {
    const text = blockText(block);
    return own
      .filter(({ style }) => style.brackets === '')
      .map(({ start }) => (startsLine(text, start) ? 'lines' : 'runIn'));
  });
  const apart = clausesStandApart([...attributions].map(([block, own]) => [blockText(block), own] as const));
  return {
    ...mergeStyles(found),
    ...(mostFrequent(bare) === 'runIn' ? { runIn: true } : {}),
    ...(apart ? { clauseLines: true } : {}),
  };
}

/** Whether nothing but spaces stands before an offset on its line. */
function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && /[ \u3000\t]/.test(text.charAt(at - 1))) at -= 1;
  return at === 0 || text[at - 1] === '\n';
}

/** The text of a block with its own paragraphs. */
export function blockText(block: Block): string {
  return [block.rest, ...block.paragraphs.map((line) => line.text)].join('\n');
}

function commonestIndent(blocks: readonly Block[]): string {
  return mostFrequent(blocks.map((block) => block.indent)) ?? '';
}

/** The mark that most Arabic task numbers carry, or the space behind most numbers that need no mark. */
function commonestMark(tasks: readonly Block[], arabic: boolean): string | undefined {
  return mostFrequent(
    tasks
      .filter(({ numeral: { kind } }) => (kind === 'arabic') === arabic && kind !== 'chinese')
      .map(({ numeral }) => splitNumber(numeral.printed).mark),
  );
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

/**
 * The year that 6月底 belongs to, as the finished plan will have it. A document number gives none: what is numbered in
 * December plans the next year.
 */
const planYearOf = (title: string, issued: SourceLine | undefined) =>
  yearWithin(readTime(String(periodOf(title) ?? '')), issued && issuedOn(issued));

/** The day of a line that is a date, by itself or in brackets. */
const issuedOn = ({ text }: SourceLine): string | undefined =>
  isoDate((DATE_IN_BRACKETS.exec(text)?.[1] ?? ISSUED_BY.exec(text)?.[1] ?? text).replace(/[ \u3000\u00a0]/g, ''));

const issuerInTitle = (title: string): string | undefined =>
  /^([\u4e00-\u9fff]{2,30}?(?:政府|办公厅|办公室|委员会|国务院|局|厅|部))(?:关于|印发)/.exec(title)?.[1];

function jurisdictionOf(issuer: string): string | undefined {
  if (/^(?:国务院|中共中央|中华人民共和国|国家)/.test(issuer)) return '全国';
  return /^([\u4e00-\u9fff]{2,10}?(?:省|自治区|市|自治州|盟|县|(?<![社街小校])区))/.exec(
    issuer.replace(/^中共/, ''),
  )?.[1];
}
