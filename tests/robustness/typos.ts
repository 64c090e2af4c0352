/** One mistake of the hand in a plan: a character lost, doubled, or replaced by one that keyboards put there. */
export interface Typo {
  readonly what: string;
  readonly text: string;
}

/** What a Chinese keyboard, a cut or a stray key may leave in place of a character. */
export const REPLACEMENTS: readonly string[] = [...'：　－＃，（*&[{"\'|>\t'];

/** How many mistakes there are at each place: a loss, a doubling, and each replacement. */
export const KINDS = 2 + REPLACEMENTS.length;

/** The mistake of a kind (from 0) at an offset. */
export function slipAt(text: string, offset: number, kind: number): Typo {
  const before = text.slice(0, offset);
  const character = text[offset] ?? '';
  const after = text.slice(offset + 1);
  if (kind === 0) return { what: `lost ${JSON.stringify(character)} at ${offset}`, text: before + after };
  if (kind === 1)
    return { what: `doubled ${JSON.stringify(character)} at ${offset}`, text: before + character + character + after };
  const replacement = REPLACEMENTS[kind - 2] as string;
  return {
    what: `${JSON.stringify(replacement)} for ${JSON.stringify(character)} at ${offset}`,
    text: before + replacement + after,
  };
}

/** The plan as it stands while it is typed: everything up to an offset. */
export const prefixAt = (text: string, offset: number): Typo => ({
  what: `the first ${offset} characters`,
  text: text.slice(0, offset),
});
