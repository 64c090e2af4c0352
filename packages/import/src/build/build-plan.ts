import { legendIn } from '@workplan/official/attribution';
import type { Block } from '@workplan/official/outline';
import { USUAL_NUMBER_MARK } from '@workplan/official/render';
import type { SourceLine } from '@workplan/official/text';
import { readTime, yearWithin } from '@workplan/plan/model';
import type { WrittenPlan } from '@workplan/plan/write';
import type { PageTable } from '../html/table-builder.js';
import { fillTables } from '../tables/fill.js';
import type { ReadAttributions } from '../tasks/attribution-reader.js';
import { citationsIn } from '../tasks/citations.js';
import type { Claims } from '../tasks/claims.js';
import { mayBeTask, obligesBy, withObligations } from '../tasks/obliged.js';
import { allBlocks, type Reading } from '../tasks/reading.js';
import type { PrintedAttribution } from '../tasks/task-text.js';
import { anchorOf, textOf } from './anchors.js';
import { buildAttachments } from './build-attachments.js';
import { buildSections, sectionNumeralsOf, taskBlocks } from './build-sections.js';
import { buildTable } from './build-table.js';
import { addEnd, headOf, issuedOn } from './head.js';
import { liftAttributions } from './lift.js';
import { meetingOf, periodBeside } from './meeting-year.js';
import { type Parts, partsOf } from './parts.js';
import { placeOfIssuer } from './place.js';
import { blockText, commonestIndent, commonestMark, statedStyle, styleOf } from './style.js';

/** How the tasks of a text are read: their attributions, and the habits of the document. */
function readingOf(parts: Parts, claims: Claims, attributionsIn: ReadAttributions) {
  const { filled, outline, attachmentOutlines, planTitle, hasTable } = parts;
  const meeting = issuedIn(parts) === undefined ? meetingOf(parts) : undefined;
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
  const isPlan = !IS_FOR_EMERGENCIES.test(planTitle);
  const answered = isPlan ? attributions : withoutDuties(attributions);
  const found = obligesBy(planTitle);
  // What a notice asks beside a list of tasks is how to go about it.
  const isList = found === 'all' && (hasTable || areListed(attributions));
  const obliges = isList ? undefined : found === 'all' && attributions.size > 0 ? 'levels' : found;
  const asked = withObligations(outline.blocks, answered, obliges);
  const tasks = taskBlocks(outline.blocks, asked, !hasTable && isPlan).filter((block) =>
    mayBeTask(block, asked, obliges),
  );
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
    obliges: obliges ?? 'named',
    style,
    sectionNumerals,
    attributions,
    numberMark: commonestMark(numbered, true) ?? USUAL_NUMBER_MARK,
    numberGap: commonestMark(numbered, false) ?? '',
    year: planYearOf(periodBeside(planTitle, meeting), issuedIn(parts)),
    indent: commonestIndent(allBlocks([...outline.blocks, ...attachedBlocks])),
  };
  return { reading, lifted, tasks: new Set(tasks), meeting };
}

/** 突发事件应急预案: who has which duty when something happens is no task to be done. */
const IS_FOR_EMERGENCIES = /预案(?:[（(][^（）()]{1,20}[）)])?$/;
/** 市公安局：负责治安 names a duty; brackets and labels give tasks there too. */
const withoutDuties = (attributions: ReadonlyMap<Block, readonly PrintedAttribution[]>) =>
  new Map(
    [...attributions].filter(([, found]) =>
      found.some(
        ({ groups, style }) =>
          (style.form === 'label' || style.brackets !== '') && groups.some(({ isAssumed }) => isAssumed !== true),
      ),
    ),
  );

/** Whether brackets or labels say who answers, as lists of tasks do. */
const areListed = (attributions: ReadonlyMap<Block, readonly PrintedAttribution[]>): boolean =>
  [...attributions.values()].flat().some(({ style }) => style.form === 'label' || style.brackets !== '');

/** Reads lines as a plan. Every line it represents is claimed for the object that prints it. */
export function buildPlan(
  lines: readonly SourceLine[],
  claims: Claims,
  tables: readonly PageTable[] | undefined,
  attributionsIn: ReadAttributions,
): WrittenPlan {
  const parts = partsOf(lines, tables);
  const { regions, filled, mainTable, zones, outline, attachmentOutlines, front, tail, title } = parts;
  const { reading, lifted, tasks, meeting } = readingOf(parts, claims, attributionsIn);
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

  const place = placeOfIssuer(document.issuer ?? title);
  if (place !== undefined) plan.jurisdiction = place;
  const period = periodBeside(plan.title, meeting);
  if (period !== undefined) plan.period = period;
  // Also where it holds nothing yet: lines are claimed for it.
  plan.document = document;
  const stated = statedStyle(reading, lifted, filled);
  if (Object.keys(stated).length > 0) plan.style = stated;
  return plan;
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

/**
 * The year that 6月底 belongs to, as the finished plan will have it. A document number gives none: what is numbered in
 * December plans the next year.
 */
const planYearOf = (period: WrittenPlan['period'], issued: SourceLine | undefined) =>
  yearWithin(readTime(String(period ?? '')), issued && issuedOn(issued));

const issuedIn = ({ front, tail }: Parts): SourceLine | undefined => front.issued ?? tail.issued ?? front.dated;
