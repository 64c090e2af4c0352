import type { TextKey, TextValues } from '../texts/say.js';

/** The call cannot be carried out as it stands; said in the user's language, exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly key: TextKey,
    readonly values: TextValues = {},
  ) {
    super(key);
    this.name = 'UsageError';
  }
}
