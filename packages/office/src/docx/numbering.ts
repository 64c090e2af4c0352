import { childOf, childrenOf, numberOf, switchOf, valueOf, type Element } from '../xml/element.js';
import type { Level, List } from '../lists/list.js';

const SUFFIXES: Readonly<Record<string, Level['suffix']>> = { space: 'space', nothing: 'nothing' };

function levelOf(element: Element): Level {
  // A custom format stands in an alternative that older programs do not read.
  const chosen = childOf(childOf(childOf(element, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt');
  const format = chosen ?? childOf(element, 'w:numFmt');
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: format?.attributes.get('w:val') ?? 'decimal',
    custom: format?.attributes.get('w:format') ?? '',
    text: valueOf(element, 'w:lvlText') ?? '',
    suffix: SUFFIXES[valueOf(element, 'w:suff') ?? ''] ?? 'tab',
    restart: numberOf(element, 'w:lvlRestart'),
    style: valueOf(element, 'w:pStyle'),
    isLegal: switchOf(element, 'w:isLgl') ?? false,
  };
}

const levelsOf = (element: Element): Map<number, Level> =>
  new Map(childrenOf(element, 'w:lvl').map((level) => [Number(level.attributes.get('w:ilvl') ?? 0), levelOf(level)]));

/**
 * The lists of a document by their numbers.
 *
 * @param listOfStyle gives the number of the list of a numbering style, which a pattern may refer to (17.9.21)
 */
export function readLists(
  part: Element | undefined,
  listOfStyle: (style: string) => string | undefined,
): ReadonlyMap<string, List> {
  const patterns = new Map(
    childrenOf(part, 'w:abstractNum').map((element) => [element.attributes.get('w:abstractNumId') ?? '', element]),
  );
  const instances = new Map(
    childrenOf(part, 'w:num').map((element) => [element.attributes.get('w:numId') ?? '', element]),
  );
  /** The pattern itself, or the one of the style that it refers to; no chain is longer than one. */
  const patternOf = (id: string): string => {
    const style = valueOf(patterns.get(id), 'w:numStyleLink');
    const list = style === undefined ? undefined : listOfStyle(style);
    return (list === undefined ? undefined : valueOf(instances.get(list), 'w:abstractNumId')) ?? id;
  };
  const lists = new Map<string, List>();
  for (const [id, element] of instances) {
    const pattern = patternOf(valueOf(element, 'w:abstractNumId') ?? '');
    const levels = levelsOf(patterns.get(pattern) ?? element);
    const starts = new Map<number, number>();
    for (const override of childrenOf(element, 'w:lvlOverride')) {
      const at = Number(override.attributes.get('w:ilvl') ?? 0);
      const own = childOf(override, 'w:lvl');
      if (own !== undefined) levels.set(at, levelOf(own));
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) starts.set(at, start);
    }
    lists.set(id, { pattern, levels, starts });
  }
  return lists;
}
