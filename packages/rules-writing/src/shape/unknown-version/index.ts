import { defineRule } from '@workplan/lint';
import { scalarOf } from '@workplan/plan/model';
import { contentRange } from '@workplan/plan/syntax';
import { texts } from './texts.js';

/** The only version of the format there is so far. */
const CURRENT = '1';

/** A format version that this tool does not know. */
export const unknownVersion = defineRule({
  id: 'unknown-version',
  group: 'shape',
  severity: 'error',
  texts,
  check({ document }, report) {
    const version = scalarOf(document.bound.root, 'workplan');
    if (version === undefined || (version.node.value === CURRENT && version.node.style === 'plain')) return;
    const written = version.node.value;
    const newer = /^\d+$/.test(written) && Number(written) > Number(CURRENT);
    report(newer ? 'newer' : 'unknown', contentRange(version.node), { version: written, current: CURRENT });
  },
});
