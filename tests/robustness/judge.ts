import { lint, parsePlan, type Finding } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import type { Slip } from './slips.js';

/** More findings than this for one slip hide its cause. */
export const MOST_FINDINGS = 20;

export const findingsOf = (text: string): Finding[] => lint(parsePlan(text), { registry: builtinRegistry });

/** What is wrong with the answer to a slip; empty when it is as it should be. `usual` is the number of findings without it. */
export function judge(slip: Slip, usual: number): string[] {
  let findings: Finding[];
  try {
    findings = findingsOf(slip.text);
  } catch (error) {
    return [`${slip.what}: threw ${String(error)}`];
  }
  const faults: string[] = [];
  const crashed = findings.find((finding) => finding.rule === 'internal-error');
  if (crashed !== undefined) faults.push(`${slip.what}: ${crashed.message.en}`);
  for (const { rule, range } of findings) {
    if (/[\r\n]/.test(slip.text.slice(range.start, range.end).trim()))
      faults.push(`${slip.what}: ${rule} spans several lines`);
  }
  if (findings.length - usual > MOST_FINDINGS) faults.push(`${slip.what}: ${findings.length - usual} findings`);
  return faults;
}
