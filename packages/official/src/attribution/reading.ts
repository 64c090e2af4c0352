import { namesClassOfBodies } from '@workplan/plan/names';
import type { AttributionForm, PrintedGroup } from './types.js';

/** An attribution as read from the text between its brackets or from its lines, with all that its style follows from. */
export interface Reading {
  readonly form: AttributionForm;
  readonly groups: readonly PrintedGroup[];
  /** What stands between the groups, and between the names of lists. */
  readonly separators: readonly string[];
  readonly joins: readonly string[];
  /** What stands before the first name of a class in a list: 甲、乙，各区政府. */
  readonly classJoins: readonly string[];
  readonly colons: readonly string[];
  readonly opening?: string;
  readonly deadline?: Placed;
  readonly statement?: Placed;
  readonly end: string;
}

/** A part with what stands before it. */
export interface Placed {
  readonly before: string;
  readonly text: string;
  /** The label of a deadline (完成时限), where it has one; its colon is the one of the labels of roles. */
  readonly label?: string;
}

/** A label with its colon, as printed. */
export interface LabelledBy {
  readonly word: string;
  readonly colon: string;
}

/** Whether the classes in a list begin with a name: the one before it is a body. */
export const startsClasses = (names: readonly string[], at: number): boolean =>
  namesClassOfBodies(names[at] ?? '') && !namesClassOfBodies(names[at - 1] ?? '');

/** A reading while it grows. */
export class ReadingBuilder {
  readonly groups: PrintedGroup[] = [];
  readonly separators: string[] = [];
  readonly joins: string[] = [];
  readonly classJoins: string[] = [];
  readonly colons: string[] = [];
  form: AttributionForm = 'label';
  opening: string | undefined;
  deadline: Placed | undefined;
  statement: Placed | undefined;

  addGroup(before: string, group: PrintedGroup, joins: readonly string[]): void {
    if (this.groups.length > 0) this.separators.push(before);
    this.groups.push(group);
    joins.forEach((join, index) => (startsClasses(group.names, index + 1) ? this.classJoins : this.joins).push(join));
  }

  /** Deadlines side by side are one: 2022年底前完成，持续推进. */
  addDeadline(before: string, text: string, label?: LabelledBy): void {
    if (this.deadline !== undefined)
      this.deadline = {
        ...this.deadline,
        text: this.deadline.text + before + (label === undefined ? '' : label.word + label.colon) + text,
      };
    else this.deadline = { before, text, ...(label === undefined ? {} : { label: label.word }) };
    if (label !== undefined) this.colons.push(label.colon);
  }

  build(end: string): Reading {
    return {
      form: this.form,
      groups: this.groups,
      separators: this.separators,
      joins: this.joins,
      classJoins: this.classJoins,
      colons: this.colons,
      end,
      ...(this.opening === undefined ? {} : { opening: this.opening }),
      ...(this.deadline === undefined ? {} : { deadline: this.deadline }),
      ...(this.statement === undefined ? {} : { statement: this.statement }),
    };
  }
}
