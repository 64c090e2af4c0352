import type { ValueShape } from '@workplan/core';
import { TYPES } from '@workplan/core/schema';

/** The shapes that a key has, in whatever types it stands; undefined for a word that is no key. */
const SHAPES = new Map<string, Set<ValueShape>>();
for (const { properties } of Object.values(TYPES)) {
  for (const { en, zh, shape } of properties) {
    for (const key of [en, zh]) SHAPES.set(key, (SHAPES.get(key) ?? new Set()).add(shape));
  }
}

export const isPlanKey = (word: string): boolean => SHAPES.has(word);

/** Whether what stands behind a key is a list wherever plans have bodies and tasks; the style of a plan has texts behind some of them. */
export const isListKey = (word: string): boolean => isNamesKey(word) || SHAPES.get(word)?.has('objects') === true;
/** Whether it may be written in brackets: a list of names, numbers or words. */
export const isNamesKey = (word: string): boolean => SHAPES.get(word)?.has('scalars') === true;
/** Whether more keys stand below a key, and never a text behind it. */
export const isObjectKey = (word: string): boolean =>
  SHAPES.get(word)?.size === 1 && SHAPES.get(word)?.has('object') === true;
