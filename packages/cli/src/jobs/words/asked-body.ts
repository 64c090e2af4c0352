import { sameBody } from '@workplan/compare';
import type { Plan } from '@workplan/core';
import type { TaskQuery } from '@workplan/core/query';
import type { Registry } from '@workplan/registry';

/** How names of one plan are held to a body that is asked for. */
export interface AskedBody {
  readonly isBody: NonNullable<TaskQuery['isBody']>;
  /**
   * Names met so far that no list knows and that fall on the body by the usual pattern of names alone. They are not taken
   * for it: whoever asks has to hear of them.
   */
  readonly likely: ReadonlySet<string>;
}

/** Compares names as the registry has them at the place and time of a plan. */
export function askedBody(registry: Registry, { jurisdiction: place, document, period }: Plan): AskedBody {
  const on = document?.issued ?? period?.from;
  const isSame = sameBody(registry, { place, on }, { place, on });
  const patternOf = (name: string): string | undefined => {
    if (place === undefined) return undefined;
    const found = registry.lookup(name, { jurisdiction: place, on });
    if (!('body' in found) || found.body.certainty !== 'pattern') return undefined;
    return `${found.body.jurisdiction} ${found.body.id}`;
  };
  const likely = new Set<string>();
  return {
    likely,
    isBody(written, asked) {
      if (isSame(written, asked)) return true;
      const body = patternOf(asked);
      if (body !== undefined && body === patternOf(written)) likely.add(written);
      return false;
    },
  };
}
