import { definePlanRule, valuePlace } from '@workplan/lint';
import { type BoundObject, type BoundScalar, scalarOf } from '@workplan/plan/model';
import { ROLES } from '@workplan/plan/schema';
import { readPrinted } from '@workplan/rules-content';
import { clausesOf, namesIn, printedValues, printedWords, prints } from '../support/printed-words.js';
import { headings } from './headings.js';
import { texts } from './texts.js';

/** The values of a task that its 原样 does not print, and all of its values. */
interface Apart {
  readonly missing: readonly string[];
  readonly values: readonly string[];
}

/**
 * A field of a task or heading that its 原样 does not print: the print is the old one. A cell of a table that is merged
 * with the one above stands in the 原样 of the row above.
 */
export const verbatimDiffers = definePlanRule({
  id: 'verbatim-differs',
  group: 'source',
  severity: 'warning',
  texts,
  collect: ({ document }) => [
    ...document.tasks.map(({ object }) => {
      if (![object, ...clausesOf(object)].some(hasPrint)) return cellsAlone(object);
      const missing = notPrinted(object, printedValues(object));
      return {
        key: { missing: missing.map(named), values: printedValues(object).map(named) } satisfies Apart,
        places: missing.map((scalar) => valuePlace(document, scalar)),
      };
    }),
    ...headings(document.bound)
      .filter(({ value, printed }) => !prints(printedWords(printed), value.node.value))
      .map(({ value }) => ({
        key: { missing: [named(value)], values: [] } satisfies Apart,
        places: [valuePlace(document, value)],
      })),
  ],
  conclude(seen, _context, report) {
    let above: readonly string[] = [];
    for (const task of seen) {
      task.key.missing.forEach((value, index) => {
        if (!above.includes(value))
          report('differs', task.place(index), { value: value.slice(value.indexOf(' ') + 1) });
      });
      above = task.key.values;
    }
  },
});

/** What rows of one table have each for itself. */
const OWN: ReadonlySet<string> = new Set(['number', 'text']);

/** Of a task without printed forms what a cell below may share: edits of its text, as it is typed, ask nothing of the others. */
const cellsAlone = (task: BoundObject): { readonly key: Apart; readonly places: readonly [] } => ({
  key: {
    missing: [],
    values: printedValues(task)
      .filter(({ field }) => !OWN.has(field.spec.en))
      .map(named),
  },
  places: [],
});

const hasPrint = ({ fields }: BoundObject): boolean => fields.has('verbatim') || fields.has('printed');

/** A value with its key, so that the row above is asked for the same cell. */
const named = ({ field, node }: BoundScalar): string => `${field.spec.en} ${node.value}`;

function notPrinted(task: BoundObject, values: readonly BoundScalar[]): readonly BoundScalar[] {
  const verbatim = scalarOf(task, 'verbatim');
  if (verbatim === undefined) return [task, ...clausesOf(task)].flatMap(besidePrinted);
  const printed = printedWords(verbatim.node.value);
  return values.filter(({ node }) => !prints(printed, node.value));
}

/**
 * What stands beside 印作 and not in it: a deadline that the text does not name either, and names of a role without a label
 * that role-label knows.
 */
function besidePrinted(carrier: BoundObject): BoundScalar[] {
  const [deadline, printed, text] = ['deadline', 'printed', 'text'].map((key) => scalarOf(carrier, key));
  if (printed === undefined) return [];
  const words = printedWords(printed.node.value);
  const labelled = new Set<string>(readPrinted(printed.node.value).map(({ role }) => role));
  const roles = labelled.size === 0 ? [] : ROLES.filter((role) => !labelled.has(role));
  const isDated = deadline === undefined || prints(printedWords(text?.node.value ?? ''), deadline.node.value);
  return [...(isDated ? [] : [deadline]), ...namesIn(carrier, roles)].filter(({ node }) => !prints(words, node.value));
}
