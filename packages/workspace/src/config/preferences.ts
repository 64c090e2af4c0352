import { wordList } from '@workplan/core';
import { RULES } from '@workplan/core/rules';
import { pathWithin } from '../paths.js';
import { compilePatterns, namesFile, type Patterns } from '../patterns.js';
import type { Setup } from '../setup.js';
import type { Preferences, Settings } from './settings.js';

/** The part of a setup that may differ from plan to plan. */
type PlanSetup = Pick<Setup, 'config' | 'ignored' | 'dialect' | 'jurisdiction'>;

/** Turns every rule off: for plans that are left alone, and known by it to whoever only passes the configuration on. */
export const NO_RULES: Setup['config'] = { rules: Object.fromEntries(RULES.map(({ id }) => [id, 'off'])) };

interface Part {
  readonly preferences: Preferences;
  /** The plans that it is about; undefined for all. */
  readonly names: Patterns | undefined;
}

/**
 * What configurations say of each plan, the later one having the last word: what each says of all plans, and then every
 * override of it that names the plan, in order.
 *
 * @param folder the folder of the configuration that holds; patterns of all of them count from there
 */
export function preferencesFor(folder: string, layers: readonly Settings[]): (plan: string) => PlanSetup {
  const ignores = compilePatterns(layers.flatMap(({ ignore }) => ignore.map(({ text }) => text)));
  const parts = layers.flatMap((settings): Part[] => [
    { preferences: settings, names: undefined },
    ...settings.overrides.map((override): Part => ({
      preferences: override,
      names: compilePatterns(override.files.map(({ text }) => text)),
    })),
  ]);
  const left: PlanSetup = { ...together(layers), config: NO_RULES, ignored: true };
  const words = wordsIn(layers);
  const known = new Map<string, PlanSetup>();
  return (plan) => {
    // A configuration that was named may hold for plans elsewhere; patterns speak of what lies below it.
    const within = pathWithin(folder, plan) ?? '';
    const isNamed = (names: Patterns): boolean => within !== '' && namesFile(names, within);
    if (isNamed(ignores)) return left;
    const which = parts.map(({ names }) => names === undefined || isNamed(names));
    const key = which.map(Number).join('');
    let found = known.get(key);
    if (found === undefined)
      known.set(
        key,
        (found = together(
          parts.flatMap(({ preferences }, index) => (which[index] ? [preferences] : [])),
          words,
        )),
      );
    return found;
  };
}

/** The word lists of all layers, one behind the other. */
function wordsIn(layers: readonly Settings[]): Words {
  const terms = layers.flatMap((layer) => layer.terms);
  const requiredSections = [...new Set(layers.flatMap((layer) => layer.requiredSections))];
  return terms.length + requiredSections.length > 0 ? { words: wordList({ terms, requiredSections }) } : {};
}

type Words = Pick<Setup['config'], 'words'>;

function together(all: readonly Preferences[], words: Words = {}): PlanSetup {
  return {
    config: { rules: Object.assign({}, ...all.map(({ rules }) => rules)), ...words },
    ignored: false,
    dialect: all.reduce<Setup['dialect']>((before, { dialect }) => dialect ?? before, undefined),
    jurisdiction: all.reduce<Setup['jurisdiction']>((before, { jurisdiction }) => jurisdiction ?? before, undefined),
  };
}
