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
  return bodies.map((body) => {
    const ending = changes.filter(({ from, to }) => from.includes(body.id) && !to.includes(body.id));
    const beginning = changes.filter(({ to }) => to.includes(body.id));
    const others = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== body.id);
    return {
      ...body,
      successors: others([...body.successors, ...ending.flatMap(({ to }) => to)]),
      predecessors: others([...body.predecessors, ...beginning.flatMap(({ from }) => from)]),
      successionVerified:
        body.successionVerified && ending.every(({ successionVerified }) => successionVerified !== false),
    };
  });
}
