import type { Dashboard, DashboardItem, PackedDashboard, PackedItem } from './progress-protocol.js';

/** A dashboard as it is sent: a third of the characters, and no names of keys. */
export function packDashboard({ plans, ...rest }: Dashboard): PackedDashboard {
  const indices = new Map<string, number>();
  const at = (word: string): number => {
    const index = indices.get(word) ?? indices.size;
    indices.set(word, index);
    return index;
  };
  const packed = plans.map(({ items, ...plan }) => ({ ...plan, items: items.map((item) => packItem(item, at)) }));
  return { ...rest, words: [...indices.keys()], plans: packed };
}

function packItem(item: DashboardItem, at: (word: string) => number): PackedItem {
  const { start, end } = item.range;
  return [
    item.number,
    item.label,
    item.colour,
    at(item.section),
    at(item.words),
    at(item.due),
    at(item.newest),
    start.line,
    start.character,
    end.line,
    end.character,
    ...item.reporters.map(at),
  ];
}

/** The dashboard that was sent. */
export function unpackDashboard({ plans, words, ...rest }: PackedDashboard): Dashboard {
  const word = (index: number): string => words[index] ?? '';
  return {
    ...rest,
    plans: plans.map(({ items, ...plan }) => ({ ...plan, items: items.map((item) => unpackItem(item, word)) })),
  };
}

function unpackItem(item: PackedItem, word: (index: number) => string): DashboardItem {
  const [number, label, colour, section, light, due, newest, ...placed] = item;
  const [startLine, startCharacter, endLine, endCharacter, ...reporters] = placed;
  return {
    number,
    label,
    section: word(section),
    reporters: reporters.map(word),
    colour,
    words: word(light),
    due: word(due),
    newest: word(newest),
    range: {
      start: { line: startLine, character: startCharacter },
      end: { line: endLine, character: endCharacter },
    },
  };
}
