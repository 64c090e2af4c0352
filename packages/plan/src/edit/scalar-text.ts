import { NEEDS_ESCAPE, quote } from '../syntax/characters.js';

/** Characters and words that make a plain scalar something else, anywhere in a plan. */
const UNSAFE = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[,[\]{}]|\s$|^(?:~|null|true|false)$|^$/i;

/** Texts that YAML would read as another number than they show: 010, 1.10, 1e3. */
const CHANGED = /^[-+.]?\d/;
const isChangedNumber = (value: string): boolean =>
  CHANGED.test(value) && !Number.isNaN(Number(value)) && String(Number(value)) !== value;

/** A value as a scalar that reads back as the same text, in block and flow position alike; quoted only where needed. */
export const scalarText = (value: string): string =>
  UNSAFE.test(value) || NEEDS_ESCAPE.test(value) || isChangedNumber(value) ? quote(value) : value;
