import { childOf, childrenOf, switchOf, valueOf, type Element } from '../xml/element.js';

/** The properties that a style gives, its own first and then those of the styles it rests on. */
export interface Style {
  readonly id: string;
  readonly paragraph: Element | undefined;
  readonly run: Element | undefined;
}

export interface Styles {
  /** The chain of a style, from itself down to what it rests on; the default chain for an unknown or missing one. */
  chain(kind: 'paragraph' | 'character', id: string | undefined): readonly Style[];
  /** The list of a numbering style. */
  listOf(id: string): string | undefined;
}

/** Longer chains are circles. */
const LONGEST_CHAIN = 20;

export function readStyles(part: Element | undefined): Styles {
  const byId = new Map<string, Element>();
  const defaults = new Map<string, string>();
  for (const style of childrenOf(part, 'w:style')) {
    const id = style.attributes.get('w:styleId') ?? '';
    byId.set(id, style);
    const isDefault = style.attributes.get('w:default');
    if (isDefault === '1' || isDefault === 'true') defaults.set(style.attributes.get('w:type') ?? '', id);
  }
  const document = childOf(part, 'w:docDefaults');
  const base: Style = {
    id: '',
    paragraph: childOf(childOf(document, 'w:pPrDefault'), 'w:pPr'),
    run: childOf(childOf(document, 'w:rPrDefault'), 'w:rPr'),
  };
  const chains = new Map<string, readonly Style[]>();
  const build = (first: string | undefined): readonly Style[] => {
    const chain: Style[] = [];
    let id = first;
    while (id !== undefined && chain.length < LONGEST_CHAIN) {
      const style = byId.get(id);
      if (style === undefined) break;
      chain.push({ id, paragraph: childOf(style, 'w:pPr'), run: childOf(style, 'w:rPr') });
      id = valueOf(style, 'w:basedOn');
    }
    return [...chain, base];
  };
  return {
    chain(kind, id) {
      const first = id !== undefined && byId.has(id) ? id : kind === 'paragraph' ? defaults.get(kind) : undefined;
      const known = chains.get(first ?? '');
      if (known !== undefined) return known;
      const chain = build(first);
      chains.set(first ?? '', chain);
      return chain;
    },
    listOf: (id) => valueOf(childOf(childOf(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
  };
}

/** What the first of several property lists says that says anything. */
export function firstOf<T>(
  properties: readonly (Element | undefined)[],
  read: (element: Element) => T | undefined,
): T | undefined {
  for (const element of properties) {
    const value = element === undefined ? undefined : read(element);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether words are hidden (ECMA-376 part 1, 17.3.2.41). */
export const isHidden = (properties: readonly (Element | undefined)[]): boolean =>
  firstOf(properties, (element) => switchOf(element, 'w:vanish')) ?? false;
