import { lint, parsePlan, type Finding } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import type { Typo } from './typos.js';

/** More findings than this for one mistake hide its cause. */
export const MOST_FINDINGS = 20;

export const findingsOf = (text: string): Finding[] => lint(parsePlan(text), { registry: builtinRegistry });

/** What is wrong with the answer to a mistake; empty when it is as it should be. `usual` is the number of findings without it. */
export function check(typo: Typo, usual: number): string[] {
  let findings: Finding[];
  try {
    findings = findingsOf(typo.text);
  } catch (error) {
    return [`${typo.what}: threw ${String(error)}`];
  }
  const faults: string[] = [];
  const crashed = findings.find((finding) => finding.rule === 'internal-error');
  if (crashed !== undefined) faults.push(`${typo.what}: ${crashed.message.en}`);
  for (const { rule, range } of findings) {
    if (/[\r\n]/.test(typo.text.slice(range.start, range.end).trim()))
      faults.push(`${typo.what}: ${rule} spans several lines`);
  }
  if (findings.length - usual > MOST_FINDINGS) faults.push(`${typo.what}: ${findings.length - usual} findings`);
  return faults;
}
