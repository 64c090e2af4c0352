import { ATTACHMENT_HEADING, type Block, type Outline, runAt } from '@workplan/official/outline';
import type { SourceLine } from '@workplan/official/text';
import type { WrittenAttachment, WrittenReport, WrittenReportItem, WrittenReportSection } from '@workplan/plan/write';
import { anchorOf, paragraphsOf, printedText, textOf } from './anchors.js';
import type { Reading } from '../tasks/reading.js';
import { buildSections, taskBlocks } from './build-sections.js';
import { buildTable, findTable } from './build-table.js';
import { citationsIn } from '../tasks/citations.js';
import { itemAt } from '@workplan/plan/text';

/** The attachments that the list announces, with the parts that are there. */
export function buildAttachments(
  list: readonly SourceLine[],
  parts: readonly (readonly SourceLine[])[],
  outlines: readonly Outline[],
  reading: Reading,
): WrittenAttachment[] {
  const announced = announcedTitles(list);
  const attachments: WrittenAttachment[] = announced.map(({ title, line }) => ({ title, source: anchorOf([line]) }));
  const places = new Map(announced.map(({ title }, index) => [title, index]));
  const filled = new Set<number>();
  parts.forEach((part, index) => {
    const [heading, ...content] = part;
    if (heading === undefined) return;
    const at = placeOf(heading, content, places, index, Math.max(announced.length, parts.length));
    // A second part with the same number is no other attachment: its lines are kept.
    if (filled.has(at)) return;
    filled.add(at);
    const label = labelOf(heading, content, attachments[at]?.title);
    const attachment: WrittenAttachment = attachments[at] ?? { title: label.title };
    attachments[at] = attachment;
    attachment.source = anchorOf([heading]);
    fill(attachment, label.lines, content, itemAt(outlines, index), reading);
  });
  const present = attachments.filter((attachment) => attachment !== undefined);
  for (const attachment of present) if (!hasContent(attachment)) attachment.missing = true;
  return present;
}

const hasContent = ({ report, sections, tasks, text }: WrittenAttachment): boolean =>
  (report ?? sections ?? tasks ?? text) !== undefined;

function announcedTitles(list: readonly SourceLine[]): { title: string; line: SourceLine }[] {
  return list.map((line) => ({
    title: line.text
      .trim()
      .replace(/^附[ \u3000]*件[ \u3000]*(?:[0-9０-９]{1,2}[ \u3000]*)?[：:][ \u3000]*/, '')
      .replace(/^[0-9０-９]{1,2}[.．、][ \u3000]*/, ''),
    line,
  }));
}

/** Which announced attachment a part is: by the number of its heading, by its title, else the next free one. */
function placeOf(
  heading: SourceLine,
  content: readonly SourceLine[],
  places: ReadonlyMap<string, number>,
  index: number,
  count: number,
): number {
  const number = Number(/\d+/.exec(heading.text)?.[0] ?? 0);
  if (number > 0 && number <= count) return number - 1;
  return places.get(content[0]?.text.trim() ?? '') ?? index;
}

/** The heading of an attachment with the lines of its title: behind the heading, or on lines of their own below it. */
function labelOf(
  heading: SourceLine,
  content: readonly SourceLine[],
  announced: string | undefined,
): { readonly lines: readonly SourceLine[]; readonly title: string } {
  const behind = heading.text
    .trim()
    .replace(
      /^附[ \u3000]*件[ \u3000]*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?[ \u3000]*[：:.]?[ \u3000]*/,
      '',
    );
  if (behind !== '' && !ATTACHMENT_HEADING.test(heading.text)) return { lines: [heading], title: behind };
  const joined = (count: number): string =>
    content
      .slice(0, count)
      .map((line) => line.text.trim())
      .join('');
  const count =
    [1, 2, 3].find((lines) => announced !== undefined && joined(lines) === announced) ?? runAt(content, 0)?.length ?? 1;
  return { lines: [heading, ...content.slice(0, count)], title: joined(count) || heading.text.trim() };
}

function fill(
  attachment: WrittenAttachment,
  label: readonly SourceLine[],
  content: readonly SourceLine[],
  outline: Outline,
  reading: Reading,
): void {
  const { claims } = reading;
  const table = findTable(content);
  if (table !== undefined) {
    claimLabel(attachment, label.slice(0, 1 + table.start), claims);
    buildTable(attachment, content, table, reading);
    return;
  }
  const items = outline.blocks.flatMap((block) => block.children).filter((block) => block.numeral.kind === 'ordinal');
  if (items.length > 0) {
    claims.claim(label.slice(0, 1), attachment, 'label');
    attachment.report = buildReport(outline, reading);
    return;
  }
  const titled = new Set(label);
  const own = label.filter((line, index) => index === 0 || outline.before.includes(line));
  claimLabel(attachment, own, claims);
  const before = outline.before.filter((line) => !titled.has(line));
  if (before.length > 0) {
    attachment.text = textOf(before, reading.indent);
    claims.claim(before, attachment, 'text');
  }
  const built = buildSections(
    outline.blocks,
    reading,
    new Set(
      taskBlocks(
        outline.blocks,
        reading.attributions,
        reading.attributions.size === 0 && !NO_TASKS.test(attachment.title),
      ),
    ),
  );
  if (built.sections.length > 0) attachment.sections = built.sections;
  if (built.tasks.length > 0) attachment.tasks = built.tasks;
}

/** A title with several blank lines above it is found from there where both are kept as printed. */
function claimLabel(attachment: WrittenAttachment, lines: readonly SourceLine[], claims: Reading['claims']): void {
  claims.claim(lines, attachment, 'label');
  const [first, last] = [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0];
  if (last - first > 2 * (lines.length - 1))
    Object.assign(attachment, { source: anchorOf(lines), verbatim: printedText(lines) });
}

/** What an attachment of such a name lists is measured, filled in or looked up, and not to be done. */
const NO_TASKS =
  /(?:指标|指标体系|名单|名录|目录|评分标准|评分表|评分细则|格式|样式|样表|模板|申报表|申请表|登记表|统计表|报名表|回执|通讯录|联系方式)(?:[（(][^（()）]{1,20}[）)])?$/;

function buildReport(outline: Outline, reading: Reading): WrittenReport {
  const { claims } = reading;
  const report: WrittenReport = {};
  const [title, ...preamble] = outline.before;
  if (title !== undefined) {
    report.title = title.text;
    report.source = anchorOf([title]);
    claims.claim([title], report, 'title');
  }
  if (preamble.length > 0) {
    report.preamble = textOf(preamble, reading.indent);
    report.preambleSource = anchorOf(preamble);
    claims.claim(preamble, report, 'preamble');
  }
  const closing: SourceLine[] = [];
  report.sections = outline.blocks.map((block, index) =>
    reportSection(block, reading, index === outline.blocks.length - 1 ? closing : undefined),
  );
  if (closing.length > 0) {
    report.closing = textOf(closing, reading.indent);
    report.closingSource = anchorOf(closing);
    claims.claim(closing, report, 'closing');
  }
  return report;
}

/** Paragraphs behind the very last item end the report; elsewhere they carry their item on. */
function reportSection(
  block: Block,
  { claims, indent }: Reading,
  closing: SourceLine[] | undefined,
): WrittenReportSection {
  const section: WrittenReportSection = { title: block.rest, source: anchorOf([block.line]) };
  claims.claim([block.line], section, 'heading');
  if (block.paragraphs.length > 0) {
    section.text = textOf(block.paragraphs, indent);
    claims.claim(block.paragraphs, section, 'text');
  }
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
