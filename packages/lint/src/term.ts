/** One line of a word list: how something is written here, and how not. */
export interface Term {
  /** The right word. Without it the words of `not` are not to be used at all. */
  readonly write?: string | undefined;
  /**
   * Words that are not to be used. `*` in one stands for any characters of the same sentence, as in `尽快*落实`. Left out, the
   * entry says that `write` is right, whatever an earlier entry says.
   */
  readonly not?: readonly string[] | undefined;
  /** Why, for the message. */
  readonly because?: string | undefined;
}

/** Whether a word can be looked for: something must be left of it without its stars. */
export const isTermWord = (word: unknown): word is string => typeof word === 'string' && /[^\s*]/.test(word);
