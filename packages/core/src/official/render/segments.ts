import type { WrittenAttachment, WrittenPlan, WrittenReport, WrittenSection, WrittenStyle, WrittenTask } from '../import/written.js';
import { OPEN_LIST_MARK } from '../../schema/vocabulary.js';
import { writeChineseNumber } from '../outline/chinese-number.js';
import { likeNumeral } from '../outline/numeral.js';
import { PRINT, attachmentHeading, paragraphs, usualOrder, type Element } from './elements.js';
import { USUAL_NUMBER_MARK, USUAL_SECTION_NUMERALS, USUAL_STOP, attributionStyle } from './style.js';
import { columnHeadings, columnKey, isRowWise } from './table.js';
import { taskText } from './task.js';

/** Lines that one part of a plan prints: `node` is the object they come from, `part` what of it. */
export interface Segment {
  readonly node: object;
  readonly part: string;
  readonly lines: readonly string[];
}

/** The printed lines of a plan, part by part, passages left out. */
export function segmentsOf(plan: WrittenPlan): Segment[] {
  return new Printer(plan.style ?? {}).plan(plan);
}

/** A plan or attachment whose tasks are the rows of a table. */
type TableHolder = Pick<WrittenAttachment, 'sections' | 'tasks'>;

/** The printed lines of the plan proper: from its preamble to its closing. */
export function contentSegments(plan: WrittenPlan): Segment[] {
  return new Printer(plan.style ?? {}).content(plan);
}

class Printer {
  private readonly out: Segment[] = [];
  private readonly indent: string;
  private readonly numerals: readonly string[];
  private readonly attributions;

  constructor(private readonly style: WrittenStyle) {
    this.indent = style.indent ?? '';
    this.numerals = style.sectionNumerals ?? USUAL_SECTION_NUMERALS;
    this.attributions = attributionStyle(style);
  }

  plan(plan: WrittenPlan): Segment[] {
    const document = plan.document ?? {};
    for (const element of (document.order as readonly Element[] | undefined) ?? usualOrder(plan)) {
      if (element === 'plan') this.content(plan);
      else if (element === 'attachments') plan.attachments?.forEach((attachment, index, all) => this.attachment(attachment, attachmentHeading(index, all.length)));
      else this.add(document, element, PRINT[element](document, plan));
    }
    return this.out;
  }

  content(plan: WrittenPlan): Segment[] {
    this.text(plan, 'preamble', plan.preamble);
    if (plan.columns === undefined) {
      this.sections(plan.sections ?? [], 0);
      this.tasks(plan.tasks ?? []);
    } else this.table(plan, plan.columns);
    this.text(plan, 'closing', plan.closing);
    return this.out;
  }

  private sections(sections: readonly WrittenSection[], level: number): void {
    sections.forEach((section, index) => {
      const numeral = section.number ?? likeNumeral(this.numerals[level] ?? '', index + 1);
      const runIn = section.runIn === undefined ? '' : section.runIn + (paragraphs(section.text)[0] ?? '');
      this.add(section, 'heading', section.verbatim === undefined ? [this.indent + numeral + section.title + runIn] : paragraphs(section.verbatim));
      const below = paragraphs(section.text).slice(section.runIn === undefined ? 0 : 1);
      if (below.length > 0) this.add(section, 'text', below.map((line) => this.indent + line));
      this.sections(section.sections ?? [], level + 1);
      this.tasks(section.tasks ?? []);
      this.text(section, 'closing', section.closing);
    });
  }

  private tasks(tasks: readonly WrittenTask[]): void {
    for (const task of tasks) this.add(task, 'task', task.verbatim === undefined ? this.task(task) : paragraphs(task.verbatim));
  }

  private task(task: WrittenTask): string[] {
    const [first = '', ...more] = taskText(task, this.attributions, this.style.stop ?? USUAL_STOP).split('\n');
    const mark = this.style.numberMark ?? (typeof task.number === 'number' ? USUAL_NUMBER_MARK : '');
    return [`${this.indent}${task.number}${mark}${task.title ?? ''}${first}`, ...more.map((line) => this.indent + line)];
  }

  private attachment(attachment: WrittenAttachment, heading: string): void {
    if (attachment.missing === true) return;
    const head = attachment.report === undefined ? [heading, attachment.title] : [heading];
    this.add(attachment, 'label', attachment.verbatim === undefined ? head : paragraphs(attachment.verbatim));
    if (attachment.report !== undefined) this.report(attachment.report);
    else {
      this.text(attachment, 'text', attachment.text);
      if (attachment.columns === undefined) {
        this.sections(attachment.sections ?? [], 0);
        this.tasks(attachment.tasks ?? []);
      } else this.table(attachment, attachment.columns);
    }
  }

  /** A table is printed row by row with tabs, or cell by cell with each on a line. */
  private table(attachment: TableHolder, columns: readonly string[]): void {
    this.add(attachment, 'columns', columns);
    const headings = columnHeadings(columns);
    const rows = (tasks: readonly WrittenTask[]): void => {
      for (const task of tasks) {
        const cells = headings.map((heading) => this.cell(task, heading));
        this.add(task, 'row', task.verbatim !== undefined ? paragraphs(task.verbatim) : isRowWise(columns) ? [cells.join('\t')] : cells);
      }
    };
    rows(attachment.tasks ?? []);
    attachment.sections?.forEach((section, index) => {
      this.add(section, 'heading', section.verbatim === undefined ? [(section.number ?? likeNumeral(this.numerals[0] ?? '', index + 1)) + section.title] : paragraphs(section.verbatim));
      rows(section.tasks ?? []);
    });
  }

  private cell(task: WrittenTask, column: string): string {
    const value = task[columnKey(column) ?? 'text'];
    if (!Array.isArray(value)) return String(value ?? '');
    const open = value[value.length - 1] === OPEN_LIST_MARK;
    return value.slice(0, open ? -1 : undefined).join(this.attributions.listSeparator) + (open ? this.attributions.openMark : '');
  }

  private report(report: WrittenReport): void {
    this.add(report, 'title', report.title === undefined ? [] : [report.title]);
    this.text(report, 'preamble', report.preamble);
    report.sections?.forEach((section, index) => {
      this.add(section, 'heading', section.verbatim === undefined ? [this.indent + likeNumeral('一、', index + 1) + section.title] : paragraphs(section.verbatim));
      this.text(section, 'text', section.text);
      section.items?.forEach((item, at) => {
        const [first = '', ...more] = paragraphs(item.text);
        this.add(item, 'item', item.verbatim === undefined ? [`${this.indent}${writeChineseNumber(at + 1)}是${first}`, ...more.map((line) => this.indent + line)] : paragraphs(item.verbatim));
      });
    });
    this.text(report, 'closing', report.closing);
  }

  private text(node: object, part: string, text: string | undefined): void {
    if (text !== undefined) this.add(node, part, paragraphs(text).map((line) => this.indent + line));
  }

  private add(node: object, part: string, lines: readonly string[]): void {
    if (lines.length > 0) this.out.push({ node, part, lines });
  }
}
