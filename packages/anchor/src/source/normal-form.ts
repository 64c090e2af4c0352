import { isHan, itemAt, LOOKALIKES, type Range, unifiedForm } from '@workplan/plan/text';
import { firstAtOrAfter } from './first-at-or-after.js';
import { changeBetween, shiftOf, type TextChange } from './text-change.js';

/**
 * A text as it is compared: half width, lower case, look-alikes unified, without spaces and
 * punctuation. Every unit of it remembers the place it came from.
 */
export interface NormalForm {
  readonly text: string;
  /** For each unit of `text` the UTF-16 offset in the original. */
  readonly offsets: Int32Array;
}

const DROPPED = /[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Cs}~`^|]/u;
/** Punctuation by its class in Unicode that says something: 81%, C#. */
const KEPT = /[%#@&]/;
/** The rings that are typed for 〇 in 二〇一六年. */
const ZEROS = /[○◯⚪]/u;

const UNKNOWN = 0;
const NOTHING = -1;
const SEVERAL = -2;
/** What each character of the basic plane becomes: a code, {@link NOTHING}, or {@link SEVERAL} characters. */
const FOLDED = new Int32Array(0x10000);

/** What stays of a character. */
function fold(character: string): string {
  const unified = LOOKALIKES.test(character) ? (unifiedForm(character) ?? character) : character;
  const plain = ZEROS.test(unified) ? '〇' : unified.normalize('NFKC').toLowerCase();
  let kept = '';
  for (const one of plain) if (!DROPPED.test(one) || KEPT.test(one)) kept += one;
  return kept;
}

function foldedCode(code: number): number {
  const known = FOLDED[code] as number;
  if (known !== UNKNOWN) return known;
  // To ask Unicode for each of the thousands of characters that stay as they are is half of a short check.
  if (isHan(code)) return (FOLDED[code] = code);
  const kept = fold(String.fromCharCode(code));
  return (FOLDED[code] = kept === '' ? NOTHING : kept.length === 1 ? kept.charCodeAt(0) : SEVERAL);
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
const isPoint = (code: number): boolean => code === 0x2e || code === 0xff0e;
const isDash = (code: number): boolean =>
  code === 0x2d || code === 0xff0d || code === 0x7e || code === 0xff5e || (code >= 0x2010 && code <= 0x2015);
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Takes the units of a normal form one after the other, each with the offset of the character that it comes from. */
interface Taker {
  add(code: number, offset: number): void;
}

/** Grows with the rare characters that become several. */
class Units implements Taker {
  #codes: Uint16Array;
  #offsets: Int32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#codes = new Uint16Array(capacity);
    this.#offsets = new Int32Array(capacity);
  }

  add(code: number, offset: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#offsets[this.#length] = offset;
    this.#length += 1;
  }

  get form(): NormalForm {
    return { text: fromCodes(this.#codes, this.#length), offsets: this.#offsets.subarray(0, this.#length) };
  }

  #grow(): void {
    const codes = this.#codes;
    const offsets = this.#offsets;
    this.#codes = new Uint16Array(codes.length * 2 + 16);
    this.#offsets = new Int32Array(codes.length * 2 + 16);
    this.#codes.set(codes);
    this.#offsets.set(offsets);
  }
}

/** Puts the text alone together, out of stretches of the original that stay as they are. */
class Stretches implements Taker {
  #done = '';
  #start = 0;
  #end = 0;

  constructor(private readonly original: string) {}

  add(code: number, offset: number): void {
    const stays = this.original.charCodeAt(offset) === code;
    if (stays && offset === this.#end) {
      this.#end += 1;
      return;
    }
    this.#done = this.text + (stays ? '' : String.fromCharCode(code));
    this.#start = offset + (stays ? 0 : 1);
    this.#end = offset + 1;
  }

  get text(): string {
    return this.#start < this.#end ? this.#done + this.original.slice(this.#start, this.#end) : this.#done;
  }
}

/** Brings a text to its normal form, without the stretches of `apart`, which are in order and do not overlap. Linear. */
export const normalForm = (text: string, apart: readonly Range[] = []): NormalForm =>
  formOf(text, apart, { start: 0, end: text.length });

/** The normal form of a stretch that begins and ends where no character, entity or part that is left out is cut in two. */
function formOf(text: string, apart: readonly Range[], stretch: Range): NormalForm {
  const units = new Units(stretch.end - stretch.start + 1);
  takeForm(text, apart, stretch, units);
  return units.form;
}

function takeForm(text: string, apart: readonly Range[], stretch: Range, units: Taker): void {
  let next = apart.findIndex(({ end }) => end > stretch.start);
  for (let at = stretch.start; at < stretch.end; at += 1) {
    const skipped = apart[next];
    if (skipped !== undefined && at >= skipped.start) {
      next += 1;
      at = Math.max(skipped.end, at) - 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === AMPERSAND) {
      const length = entityLength(text, at);
      at += Math.max(length - 1, 0);
      if (length > 0) continue;
    }
    const folded = isHighSurrogate(code) ? SEVERAL : foldedCode(code);
    if (folded >= 0) units.add(folded, at);
    else if (folded === SEVERAL) at += addSeveral(units, text, at);
    // 4.5 is not 45, and 2016-2020 is not one number.
    else if ((isPoint(code) || isDash(code)) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
      units.add(isPoint(code) ? 0x2e : 0x2d, at);
  }
}

/**
 * The normal form of a text after a change, and what became another one in it. Only what stands near the change is read
 * again.
 *
 * @param apart the same stretches as before, where they stand now
 */
export function editedForm(
  before: NormalForm,
  text: string,
  change: TextChange,
  apart: readonly Range[],
): { readonly form: NormalForm; readonly change: TextChange } {
  const by = shiftOf(change);
  const start = safeBefore(text, change.start - 1, apart);
  const end = safeBehind(text, change.start + change.length + LONGEST_ENTITY, apart);
  const between = formOf(text, apart, { start, end });
  const from = firstAtOrAfter(before.offsets, start);
  const to = firstAtOrAfter(before.offsets, end - by);
  const offsets = new Int32Array(from + between.offsets.length + before.offsets.length - to);
  offsets.set(before.offsets.subarray(0, from));
  offsets.set(between.offsets, from);
  for (let at = to, put = from + between.offsets.length; at < before.offsets.length; at += 1, put += 1)
    offsets[put] = itemAt(before.offsets, at) + by;
  const changed = changeBetween(before.text.slice(from, to), between.text);
  return {
    form: { text: before.text.slice(0, from) + between.text + before.text.slice(to), offsets },
    change: { start: changed.start + from, end: changed.end + from, length: changed.length },
  };
}

/** A place at or before another one at which nothing is cut in two. */
function safeBefore(text: string, from: number, apart: readonly Range[]): number {
  let at = Math.max(from, 0);
  while (at > 0 && isWithin(text, at, apart)) at -= 1;
  return at;
}

/** The same at or behind it. */
function safeBehind(text: string, from: number, apart: readonly Range[]): number {
  let at = Math.min(from, text.length);
  while (at < text.length && isWithin(text, at, apart)) at += 1;
  return at;
}

/** Whether something may begin before a place that goes on behind it. */
const isWithin = (text: string, at: number, apart: readonly Range[]): boolean =>
  isLowSurrogate(text.charCodeAt(at)) ||
  text.slice(Math.max(at - LONGEST_ENTITY, 0), at).includes('&') ||
  apart.some(({ start, end }) => start < at && at < end);

const AMPERSAND = 0x26;
const SPACE_ENTITY = /&(?:emsp|ensp|nbsp|thinsp|#8194|#8195|#8201|#160|#12288);/y;

/** No entity of a space is longer. */
const LONGEST_ENTITY = 10;

/** The length of a space that is written as an entity; 0 where none begins. */
function entityLength(text: string, at: number): number {
  SPACE_ENTITY.lastIndex = at;
  return SPACE_ENTITY.exec(text)?.[0].length ?? 0;
}

/** Adds what a character becomes; returns how many units it has beyond the first. */
function addSeveral(units: Taker, text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kept = fold(character);
  for (let index = 0; index < kept.length; index += 1)
    units.add(kept.charCodeAt(index), at + Math.min(index, character.length - 1));
  return character.length - 1;
}

/** So many codes are made a string at once; more arguments overflow the stack. */
const CHUNK = 8192;

function fromCodes(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, Math.min(at + CHUNK, length)));
  return text;
}

/** Only what is compared of a text. */
export function normalText(text: string): string {
  const stretches = new Stretches(text);
  takeForm(text, NOTHING_APART, { start: 0, end: text.length }, stretches);
  return stretches.text;
}
const NOTHING_APART: readonly Range[] = [];

/** Whether a character is a space or punctuation, which carry no words. */
export const isSilent = (code: number): boolean => !isHighSurrogate(code) && foldedCode(code) === NOTHING;
