import { OPEN_LIST_MARK } from '@workplan/plan/schema';
import type {
  WrittenAttachment,
  WrittenPlan,
  WrittenReport,
  WrittenSection,
  WrittenStyle,
  WrittenTask,
} from '@workplan/plan/write';
import { writeChineseNumber } from '@workplan/plan/text';
import { likeNumeral } from '../outline/numeral.js';
import { attachmentHeading, type Element, elementLines, paragraphs, usualOrder } from './elements.js';
import { attributionStyle, USUAL_SECTION_NUMERALS, USUAL_STOP } from './style.js';
import { markBehind } from './number-mark.js';
import { columnHeadings, isRowWise, rowKeys, tableColumns } from '../tables/columns.js';
import type { ColumnKey } from '../tables/headings.js';
import { taskText } from './task.js';

/** What of an object of the plan is printed: an element of the document, or a part of its content. */
export type SegmentPart =
  | Exclude<Element, 'plan' | 'attachments'>
  | 'preamble'
  | 'closing'
  | 'heading'
  | 'text'
  | 'task'
  | 'columns'
  | 'row'
  | 'label'
  | 'item';

/** Lines that one part of a plan prints: `node` is the object they come from, `part` what of it. */
export interface Segment {
  readonly node: object;
  readonly part: SegmentPart;
  readonly lines: readonly string[];
  /** The anchor of the part, where it has one. */
  readonly source?: string;
  /** How the part looks, where its name does not say so. */
  readonly form?: SegmentForm;
}

export interface SegmentForm {
  /** The level of a heading, from 0. */
  readonly level?: number;
  /** UTF-16 length of the heading at the start of a line in which its text goes on. */
  readonly headLength?: number;
  /** The part is in a table of so many columns; `perCell` when each cell is a line, instead of each row. */
  readonly table?: { readonly columns: number; readonly perCell: boolean };
}

/** The printed lines of a plan, part by part, passages left out. */
export function segmentsOf(plan: WrittenPlan): Segment[] {
  return new Printer(plan.style ?? {}).plan(plan);
}

/** Parts whose anchor stands beside them, and not in `source`. */
const SOURCE_KEYS: ReadonlyMap<string, string> = new Map([
  ['preamble', 'preambleSource'],
  ['closing', 'closingSource'],
  ['text', 'textSource'],
]);

function sourceOf(node: object, part: string): string | undefined {
  const key = SOURCE_KEYS.get(part) ?? 'source';
  const source: unknown = key in node ? Reflect.get(node, key) : undefined;
  return typeof source === 'string' ? source : undefined;
}

/** What a plan, an attachment or a section holds below its heading. */
type Children = Pick<WrittenAttachment, 'sections' | 'tasks'>;

/** Where a part stands by its anchor, as a number that grows along the text; `otherwise` where it has none. */
const placeOf = ({ source }: { readonly source?: string }, otherwise = Infinity): number => {
  const [, line, column = '1'] = /^L(\d+)(?::C(\d+))?/.exec(source ?? '') ?? [];
  return line === undefined ? otherwise : Number(line) * MOST_COLUMNS + Number(column);
};
/** No line is longer. */
const MOST_COLUMNS = 2 ** 30;

/** The printed lines of the plan proper: from its preamble to its closing. */
export function contentSegments(plan: WrittenPlan): Segment[] {
  return new Printer(plan.style ?? {}).content(plan);
}

class Printer {
  readonly #out: Segment[] = [];
  readonly #indent: string;
  readonly #numerals: readonly string[];
  readonly #attributions;

  constructor(private readonly style: WrittenStyle) {
    this.#indent = style.indent ?? '';
    this.#numerals = style.sectionNumerals ?? USUAL_SECTION_NUMERALS;
    this.#attributions = attributionStyle(style);
  }

  plan(plan: WrittenPlan): Segment[] {
    const document = plan.document ?? {};
    for (const element of (document.order as readonly Element[] | undefined) ?? usualOrder(plan)) {
      if (element === 'plan') this.content(plan);
      else if (element === 'attachments')
        plan.attachments?.forEach((attachment, index, all) =>
          this.#attachment(attachment, attachmentHeading(index, all.length)),
        );
      else this.#add(document, element, elementLines(element, plan));
    }
    return this.#out;
  }

  content(plan: WrittenPlan): Segment[] {
    this.#text(plan, 'preamble', plan.preamble);
    if (plan.columns === undefined) this.#children(plan, 0);
    else this.#table(plan, plan.columns);
    this.#text(plan, 'closing', plan.closing);
    return this.#out;
  }

  /** What stands below a heading. Where sections and tasks alternate, their anchors say in which order. */
  #children({ sections = [], tasks = [] }: Children, level: number): void {
    let next = 0;
    const putTasks = (isDue: (task: WrittenTask) => boolean): void => {
      for (let task = tasks[next]; task !== undefined && isDue(task); task = tasks[next]) {
        this.#add(task, 'task', task.verbatim === undefined ? this.#task(task) : paragraphs(task.verbatim));
        if (task.tasks !== undefined) this.#children({ tasks: task.tasks }, level);
        next += 1;
      }
    };
    sections.forEach((section, index) => {
      putTasks((task) => placeOf(task) < placeOf(section, 0));
      this.#section(section, index, level);
    });
    putTasks(() => true);
  }

  #section(section: WrittenSection, index: number, level: number): void {
    const numeral = section.number ?? likeNumeral(this.#numerals[level] ?? '', index + 1);
    const runIn = section.runIn === undefined ? '' : section.runIn + (paragraphs(section.text)[0] ?? '');
    const heading = this.#indent + numeral + section.title;
    const isRunIn = section.runIn !== undefined && section.verbatim === undefined;
    this.#add(section, 'heading', section.verbatim === undefined ? [heading + runIn] : paragraphs(section.verbatim), {
      level,
      ...(isRunIn && { headLength: heading.length }),
    });
    const below = paragraphs(section.text).slice(section.runIn === undefined ? 0 : 1);
    if (below.length > 0)
      this.#add(
        section,
        'text',
        below.map((line) => this.#indent + line),
      );
    this.#children(section, level + 1);
    this.#text(section, 'closing', section.closing);
  }

  #task(task: WrittenTask): string[] {
    const [first = '', ...more] = taskText(task, this.#attributions, this.style.stop ?? USUAL_STOP).split('\n');
    const number = task.number === undefined ? '' : `${task.number}${markBehind(String(task.number), this.style)}`;
    return [`${this.#indent}${number}${task.title ?? ''}${first}`, ...more.map((line) => this.#indent + line)];
  }

  #attachment(attachment: WrittenAttachment, heading: string): void {
    if (attachment.missing === true) return;
    const head = attachment.report === undefined ? [heading, attachment.title] : [heading];
    this.#add(attachment, 'label', attachment.verbatim === undefined ? head : paragraphs(attachment.verbatim));
    if (attachment.report !== undefined) this.#report(attachment.report);
    else {
      this.#text(attachment, 'text', attachment.text);
      if (attachment.columns === undefined) this.#children(attachment, 0);
      else this.#table(attachment, attachment.columns);
    }
  }

  /** A table is printed row by row with tabs, or cell by cell with each on a line. */
  #table(attachment: Children, columns: readonly string[]): void {
    const headings = columnHeadings(columns);
    const table = { columns: headings.length, perCell: !isRowWise(columns) };
    this.#add(attachment, 'columns', columns, { table });
    const tabular = tableColumns(headings);
    const rows = (tasks: readonly WrittenTask[]): void => {
      for (const task of tasks) {
        const others = task.cells?.values();
        const cells = rowKeys(tabular, task.cells?.length ?? 0).map((key) =>
          key === undefined ? (others?.next().value ?? '') : this.#cell(task, key),
        );
        this.#add(
          task,
          'row',
          task.verbatim !== undefined ? paragraphs(task.verbatim) : isRowWise(columns) ? [cells.join('\t')] : cells,
          { table },
        );
      }
    };
    rows(attachment.tasks ?? []);
    attachment.sections?.forEach((section, index) => {
      // Words behind the table; a heading alone is one of its rows.
      if (section.tasks === undefined && (section.text ?? section.sections) !== undefined)
        return this.#section(section, index, 0);
      this.#add(
        section,
        'heading',
        section.verbatim === undefined
          ? [(section.number ?? likeNumeral(this.#numerals[0] ?? '', index + 1)) + section.title]
          : paragraphs(section.verbatim),
        { level: 0, table },
      );
      rows(section.tasks ?? []);
    });
  }

  #cell(task: WrittenTask, key: ColumnKey): string {
    const value = task[key];
    if (!Array.isArray(value)) return String(value ?? '');
    const open = value[value.length - 1] === OPEN_LIST_MARK;
    return (
      value.slice(0, open ? -1 : undefined).join(this.#attributions.listSeparator) +
      (open ? this.#attributions.openMark : '')
    );
  }

  #report(report: WrittenReport): void {
    this.#add(report, 'title', report.title === undefined ? [] : [report.title]);
    this.#text(report, 'preamble', report.preamble);
    report.sections?.forEach((section, index) => {
      this.#add(
        section,
        'heading',
        section.verbatim === undefined
          ? [this.#indent + likeNumeral('一、', index + 1) + section.title]
          : paragraphs(section.verbatim),
        { level: 0 },
      );
      this.#text(section, 'text', section.text);
      section.items?.forEach((item, at) => {
        const [first = '', ...more] = paragraphs(item.text);
        this.#add(
          item,
          'item',
          item.verbatim === undefined
            ? [`${this.#indent}${writeChineseNumber(at + 1)}是${first}`, ...more.map((line) => this.#indent + line)]
            : paragraphs(item.verbatim),
        );
      });
    });
    this.#text(report, 'closing', report.closing);
  }

  #text(node: object, part: 'preamble' | 'text' | 'closing', text: string | undefined): void {
    if (text !== undefined)
      this.#add(
        node,
        part,
        paragraphs(text).map((line) => this.#indent + line),
      );
  }

  #add(node: object, part: SegmentPart, lines: readonly string[], form?: SegmentForm): void {
    if (lines.length === 0) return;
    const source = sourceOf(node, part);
    this.#out.push({ node, part, lines, ...(source === undefined ? {} : { source }), ...(form && { form }) });
  }
}
