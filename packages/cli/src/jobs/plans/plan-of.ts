import { parsePlan, type Plan, type PlanDocument } from '@workplan/core';
import { utf8Text } from '../../io/utf8.js';
import { errorsIn, READING } from '../check/mistakes.js';

export const documentOf = (bytes: Uint8Array): PlanDocument => parsePlan(utf8Text(bytes) ?? bytes);

/** The plan in a file that can be read without a mistake; undefined for any other, of which more is to be said. */
export function faultlessPlan(bytes: Uint8Array): Plan | undefined {
  const document = documentOf(bytes);
  if (document.encoding?.damaged === true) return undefined;
  return errorsIn(document, READING).length === 0 ? document.plan : undefined;
}
