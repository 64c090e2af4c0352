/** A name such as `/Type` (ISO 32000-1, 7.3.5). */
export class Name {
  constructor(readonly text: string) {}
}

/** A string of bytes, each as one character. */
export class Bytestring {
  constructor(readonly bytes: string) {}
}

/** Leads to an object by its number. */
export class Reference {
  constructor(readonly number: number) {}
}

/** A word that is none of the others: `obj`, or an operator of a page. */
export class Keyword {
  constructor(readonly text: string) {}
}

export type Dictionary = ReadonlyMap<string, PdfObject>;

/** A dictionary with bytes behind it, as they are packed. */
export class Stream {
  constructor(
    readonly dictionary: Dictionary,
    readonly packed: Uint8Array,
  ) {}
}

export type PdfObject = null | boolean | number | Name | Bytestring | Reference | Stream | Dictionary | PdfObject[];

export const isDictionary = (value: unknown): value is Dictionary => value instanceof Map;
