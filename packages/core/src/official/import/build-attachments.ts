import type { Block, Outline } from '../outline/blocks.js';
import type { SourceLine } from '../text/source-lines.js';
import { anchorOf, paragraphsOf, textOf } from './anchors.js';
import type { Reading } from './build-plan.js';
import { buildSections, taskBlocks } from './build-sections.js';
import { buildTable, findTable } from './build-table.js';
import { citationsIn } from './citations.js';
import type { WrittenAttachment, WrittenReport, WrittenReportItem, WrittenReportSection } from './written.js';

/** The attachments that the list announces, with the parts that are there. */
export function buildAttachments(list: readonly SourceLine[], parts: readonly (readonly SourceLine[])[], outlines: readonly Outline[], reading: Reading): WrittenAttachment[] {
  const announced = announcedTitles(list);
  const attachments: WrittenAttachment[] = announced.map(({ title, line }) => ({ title, source: anchorOf([line]) }));
  const places = new Map(announced.map(({ title }, index) => [title, index]));
  parts.forEach((part, index) => {
    const [heading, ...content] = part as [SourceLine, ...SourceLine[]];
    const at = placeOf(heading, content, places, index, Math.max(announced.length, parts.length));
    const attachment: WrittenAttachment = attachments[at] ?? { title: content[0]?.text.trim() ?? heading.text.trim() };
    attachments[at] = attachment;
    attachment.source = anchorOf([heading]);
    fill(attachment, heading, content, outlines[index] as Outline, reading);
  });
  const present = attachments.filter((attachment) => attachment !== undefined);
  for (const attachment of present) if (!hasContent(attachment)) attachment.missing = true;
  return present;
}

const hasContent = ({ report, sections, tasks, text }: WrittenAttachment): boolean => (report ?? sections ?? tasks ?? text) !== undefined;

function announcedTitles(list: readonly SourceLine[]): { title: string; line: SourceLine }[] {
  return list.map((line) => ({ title: line.text.trim().replace(/^附件[ \u3000]*[：:][ \u3000]*/, '').replace(/^[0-9０-９]{1,2}[.．、][ \u3000]*/, ''), line }));
}

/** Which announced attachment a part is: by the number of its heading, by its title, else the next free one. */
function placeOf(heading: SourceLine, content: readonly SourceLine[], places: ReadonlyMap<string, number>, index: number, count: number): number {
  const number = Number(/\d+/.exec(heading.text)?.[0] ?? 0);
  if (number > 0 && number <= count) return number - 1;
  return places.get(content[0]?.text.trim() ?? '') ?? index;
}

function fill(attachment: WrittenAttachment, heading: SourceLine, content: readonly SourceLine[], outline: Outline, reading: Reading): void {
  const table = findTable(content);
  if (table !== undefined) {
    reading.claims.claim([heading, ...content.slice(0, table.start > 0 ? 1 : 0)], attachment, 'label');
    buildTable(attachment, content, table, reading);
    return;
  }
  const items = outline.blocks.flatMap((block) => block.children).filter((block) => block.numeral.kind === 'ordinal');
  if (items.length > 0) {
    reading.claims.claim([heading], attachment, 'label');
    attachment.report = buildReport(outline, reading);
    return;
  }
  const [title, ...before] = outline.before;
  reading.claims.claim([heading, ...(title === undefined ? [] : [title])], attachment, 'label');
  if (before.length > 0) { attachment.text = textOf(before, reading.indent); reading.claims.claim(before, attachment, 'text'); }
  const built = buildSections(outline.blocks, reading, new Set(taskBlocks(outline.blocks, reading.attributions, reading.attributions.size === 0)));
  if (built.sections.length > 0) attachment.sections = built.sections;
  if (built.tasks.length > 0) attachment.tasks = built.tasks;
}

function buildReport(outline: Outline, reading: Reading): WrittenReport {
  const { claims } = reading;
  const report: WrittenReport = {};
  const [title, ...preamble] = outline.before;
  if (title !== undefined) { report.title = title.text; report.source = anchorOf([title]); claims.claim([title], report, 'title'); }
  if (preamble.length > 0) { report.preamble = textOf(preamble, reading.indent); report.preambleSource = anchorOf(preamble); claims.claim(preamble, report, 'preamble'); }
  const closing: SourceLine[] = [];
  report.sections = outline.blocks.map((block, index) => reportSection(block, reading, index === outline.blocks.length - 1 ? closing : undefined));
  if (closing.length > 0) { report.closing = textOf(closing, reading.indent); report.closingSource = anchorOf(closing); claims.claim(closing, report, 'closing'); }
  return report;
}

/** Paragraphs behind the very last item end the report; elsewhere they carry their item on. */
function reportSection(block: Block, { claims, indent }: Reading, closing: SourceLine[] | undefined): WrittenReportSection {
  const section: WrittenReportSection = { title: block.rest, source: anchorOf([block.line]) };
  claims.claim([block.line], section, 'heading');
  if (block.paragraphs.length > 0) { section.text = textOf(block.paragraphs, indent); claims.claim(block.paragraphs, section, 'text'); }
  section.items = block.children.map((child, index) => {
    const ends = closing !== undefined && index === block.children.length - 1;
    if (ends) for (const line of child.paragraphs) closing.push(line);
    const lines = [child.line, ...(ends ? [] : child.paragraphs)];
    const text = [child.rest, ...paragraphsOf(lines.slice(1), indent)].join('\n');
    const citations = citationsIn(text);
    const item: WrittenReportItem = { text, source: anchorOf(lines), ...(citations.length > 0 ? { citations } : {}) };
    claims.claim(lines, item, 'item');
    return item;
  });
  return section;
}

