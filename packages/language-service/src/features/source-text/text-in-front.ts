import type { LineIndex } from '@workplan/core';
import { addressKey } from '../../addresses.js';
import type { OpenPlan } from '../../open-plan.js';

/** An official text as somebody has it open. */
export interface TextInFront {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** Whether a plan is tied to this very text. One that was compared with an older version, or with the words of a page, is not: its places would be others. */
export const isTiedTo = ({ source }: OpenPlan, { uri, text }: TextInFront): boolean =>
  source !== undefined && addressKey(source.uri) === addressKey(uri) && source.text === text;
