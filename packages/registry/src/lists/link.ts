import type { Body, ChangeEvent } from '../types.js';

/** Gives every body an id of its own: the short form, with `@from` where several share it. */
export function assignIds(bodies: readonly Body[]): Body[] {
  const shared = new Map<string, number>();
  for (const { shortForm } of bodies) shared.set(shortForm, (shared.get(shortForm) ?? 0) + 1);
  const taken = new Set<string>();
  return bodies.map((body) => {
    const alone = (shared.get(body.shortForm) ?? 0) < 2;
    const wanted = alone || !body.from ? body.shortForm : `${body.shortForm}@${body.from.date}`;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}#${number}`;
    taken.add(id);
    return { ...body, id };
  });
}

/**
 * Bodies with the successors and predecessors that the changes give them, added to those they have.
 * A body that a change keeps (reorganised under its name) has those that joined it as predecessors,
 * and no successors from that change.
 */
export function linkBodies(bodies: readonly Body[], changes: readonly ChangeEvent[]): Body[] {
  const ending = new Map<string, ChangeEvent[]>();
  const beginning = new Map<string, ChangeEvent[]>();
  for (const change of changes) {
    for (const id of change.from) if (!change.to.includes(id)) put(ending, id, change);
    for (const id of change.to) put(beginning, id, change);
  }
  return bodies.map((body) => {
    const ends = ending.get(body.id) ?? NONE;
    const begins = beginning.get(body.id) ?? NONE;
    if (ends === NONE && begins === NONE) return body;
    const others = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== body.id);
    return {
      ...body,
      successors: others([...body.successors, ...ends.flatMap(({ to }) => to)]),
      predecessors: others([...body.predecessors, ...begins.flatMap(({ from }) => from)]),
      successionVerified:
        body.successionVerified && ends.every(({ successionVerified }) => successionVerified !== false),
    };
  });
}

const NONE: readonly ChangeEvent[] = [];

function put(changes: Map<string, ChangeEvent[]>, id: string, change: ChangeEvent): void {
  const known = changes.get(id);
  if (known === undefined) changes.set(id, [change]);
  else known.push(change);
}
