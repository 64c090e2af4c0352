import type { TextKey } from '../texts/say.js';
import type { TextValues } from '@workplan/reports/texts';

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
