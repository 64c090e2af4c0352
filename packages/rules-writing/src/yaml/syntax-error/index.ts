import { defineRule } from '@workplan/lint';
import { texts } from './texts.js';

/** What bytes that no encoding explains are full of. */
const DAMAGE: ReadonlySet<string> = new Set(['control-character', 'lost-character', 'damaged-encoding']);

/** What cannot be read as YAML, at the place that causes it. */
export const syntaxError = defineRule({
  id: 'syntax-error',
  group: 'yaml',
  severity: 'error',
  texts,
  check({ document: { syntax, text }, encoding }, report) {
    if (encoding !== undefined && encoding.damaged) report('damaged-encoding', { start: 0, end: 0 });
    else if (encoding !== undefined && !encoding.name.startsWith('utf-8'))
      report('encoding', { start: 0, end: 0 }, { encoding: encoding.name.toUpperCase() });
    for (const problem of syntax.problems) {
      if (problem.code !== 'syntax-error' || problem.reason === undefined) continue;
      // What cannot be read is full of them: one cause, one finding.
      if (DAMAGE.has(problem.reason) && encoding?.damaged === true) continue;
      report(problem.reason, problem, {
        text: text.slice(problem.start, Math.min(problem.end, problem.start + 20)),
        detail: problem.detail ?? '',
      });
    }
  },
});
