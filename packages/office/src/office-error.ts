/** Why a file cannot be read. */
export type OfficeFault =
  /** Not of the kind that was asked for. */
  | 'other-kind'
  /** Protected by a password. */
  | 'encrypted'
  /** Cut, or with parts that are missing or cannot be read. */
  | 'damaged'
  /** Larger inside than any document of an office. */
  | 'too-large'
  /** Built in a way that no program writes: document types, nesting without end. */
  | 'hostile'
  /** A PDF file of pictures, or one that does not say which characters its glyphs are. */
  | 'scan';

/** A file that cannot be read. `detail` names the part, for a log; a message to users names `fault`. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';

  constructor(
    readonly fault: OfficeFault,
    readonly detail: string,
  ) {
    super(`${fault}: ${detail}`);
  }
}
