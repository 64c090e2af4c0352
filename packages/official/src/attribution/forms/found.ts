import type { Range } from '@workplan/plan/text';
import type { Reading } from '../reading.js';
import { statesFirstLeads } from '../statements/statement.js';
import { styleOf } from '../print/style.js';
import type { AttributionStyle, Brackets, FoundAttribution } from '../types.js';

/** A reading at its place in the passage. */
export function foundAt({ start, end }: Range, reading: Reading, brackets: Brackets): FoundAttribution {
  const { deadline, statement } = reading;
  let style: AttributionStyle | undefined;
  return {
    start,
    end,
    groups: reading.groups,
    ...(deadline === undefined ? {} : { deadline: deadline.text }),
    ...(statement === undefined ? {} : { statement: statement.text }),
    ...(statement !== undefined && statesFirstLeads(statement.text) ? { firstLeads: true } : {}),
    // Who only compares does not ask for it.
    get style() {
      return (style ??= styleOf(reading, brackets));
    },
  };
}
