import { fill } from './localized.js';
import { language } from './say.js';
import { ALL_TEXTS, type SupervisionKey } from './supervision-texts.js';

export { language } from './say.js';

/** A text of either catalogue in the language of messages. */
export const say = (key: SupervisionKey, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(ALL_TEXTS[key], values, language());
