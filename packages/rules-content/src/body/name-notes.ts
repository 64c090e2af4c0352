import type { FixKey, Occurrence, Place, PlaceMore, RuleTexts, Seen } from '@workplan/lint';
import type { MessageData, Severity } from '@workplan/plan';
import { scalarText } from '@workplan/plan/edit';
import type { BoundScalar } from '@workplan/plan/model';
import { groupBy } from '@workplan/plan/text';
import { rangeOfName } from './support.js';

/** What a rule says of a name, before it is known whether it said so already. */
export interface NameNote<T extends RuleTexts, D extends MessageData> {
  readonly message: keyof T['messages'] & string;
  readonly data: D;
  readonly severity?: Severity;
  /** Notes of one group become one finding, at the first of them; without a group each is one. */
  readonly group?: string;
  /** Names to write instead, best first. */
  readonly fixes: readonly { readonly title: FixKey<T>; readonly to: string }[];
}

/** The note at its name. A name over several lines gets no fix. */
export const noteAt = <T extends RuleTexts, D extends MessageData>(
  scalar: BoundScalar,
  note: NameNote<T, D>,
): Occurrence<NameNote<T, D>> => ({
  key: scalar.node.style === 'block' ? { ...note, fixes: [] } : note,
  places: [rangeOfName(scalar), { start: scalar.node.start, end: scalar.node.end }],
});

/** The report of a rule that always carries data. */
type DataReport<T extends RuleTexts, D extends MessageData> = (
  message: keyof T['messages'] & string,
  place: Place,
  data: D,
  more: PlaceMore<FixKey<T>, never>,
) => void;

/** Reports the notes; a fix changes every name of its group. */
export function reportNotes<T extends RuleTexts, D extends MessageData>(
  seen: readonly Seen<NameNote<T, D>>[],
  report: DataReport<T, D>,
): void {
  for (const notes of groupBy<unknown, Seen<NameNote<T, D>>>(seen, (noted) => noted.key.group ?? noted).values()) {
    const [first] = notes;
    if (first === undefined) continue;
    const { message, data, severity, fixes } = first.key;
    report(message, first.place(0), data, {
      ...(severity && { severity }),
      fixes: fixes.map(({ title, to }, index) => ({
        title,
        data: { ...data, to },
        edits: notes.flatMap((noted) => {
          const own = noted.key.fixes[index];
          return own === undefined ? [] : [{ place: noted.place(1), text: scalarText(own.to) }];
        }),
      })),
    });
  }
}
