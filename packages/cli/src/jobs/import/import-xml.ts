import { decodeText } from '@workplan/core';
import type { ReadOptions, TakenOver } from '@workplan/exchange';
import type { Input } from '../plans/inputs.js';
import { UsageError } from '../../io/usage-error.js';

/** So much of a file is looked at: declarations, comments and namespaces stand before the name of the root. */
const HEAD = 4_096;
const ROOT = /<(?:[\w.-]{1,40}:)?(?:PerformancePlanOrReport|StrategicPlan|akomaNtoso)[\s>/]/;

/** Whether a file is StratML or Akoma Ntoso, by its beginning. */
export function isExchange(bytes: Uint8Array): boolean {
  const head = decodeText(bytes.subarray(0, HEAD)).text;
  return head.trimStart().startsWith('<') && ROOT.test(head);
}

/** Reads a plan in a format of others, or refuses it with the reason. */
export async function readExchange({ bytes, shown }: Input, options: ReadOptions): Promise<TakenOver> {
  const { fromXml } = await import('@workplan/exchange');
  const read = fromXml(decodeText(bytes).text, options);
  if (!('fault' in read)) return read;
  throw new UsageError(`unreadable-xml-${read.fault === 'other-kind' ? 'damaged' : read.fault}`, { path: shown });
}
