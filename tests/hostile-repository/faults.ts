import { CANARY } from './place.js';

/** What is wrong with data for other programs, in words. Names and texts stay as they are there. */
export function faultsInData(output: string): string[] {
  const faults: string[] = [];
  if (output.includes(CANARY)) faults.push('read outside');
  if (/internal error|defect of the tool/i.test(output)) faults.push('internal error');
  return faults;
}

/** What is wrong with what a call prints for people and runners of CI services, in words. */
export function faultsIn(output: string): string[] {
  const faults = faultsInData(output);
  if (/^\s*::/m.test(output)) faults.push('a workflow command');
  if (/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(output)) faults.push('a control character');
  return faults;
}
