/** Why a workbook is not written into. */
export type PatchProblem =
  /** It holds macros, which would go on acting on what was written. */
  | 'macros'
  /** It is signed: any change breaks the signature. */
  | 'signed'
  /** It has no sheet of that name. */
  | 'sheet';

/** A workbook that is not written into. The file itself can be read. */
export class PatchError extends Error {
  override readonly name = 'PatchError';

  constructor(readonly problem: PatchProblem) {
    super(`workbook: ${problem}`);
  }
}
