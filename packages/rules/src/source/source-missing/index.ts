import { defineDocumentRule, valuePlace } from '@workplan/lint';
import { objectOf, scalarOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** The official text that the plan names cannot be read; the caller says why. */
export const sourceMissing = defineDocumentRule({
  id: 'source-missing',
  group: 'source',
  severity: 'error',
  texts,
  checkDocument({ document, source }, report) {
    const file = scalarOf(objectOf(document.parts.bound.root, 'source'), 'file');
    if (source?.problem === undefined || file === undefined) return;
    const { problem, folder } = source;
    const place = valuePlace(document, file);
    if (problem === 'outside' && folder !== undefined)
      report('outside-folder', place, { file: file.node.value, folder });
    else report(problem, place, { file: file.node.value });
  },
});
