import { defineDocumentRule } from '@workplan/lint';
import { hashEdits, reanchor } from '@workplan/official/anchor';
import { objectOf, scalarOf } from '@workplan/plan/model';
import { valuePlace } from '../../places.js';
import { hasChanged, hashesOf } from '../support/changed.js';
import { texts } from './texts.js';

/** The source is not the file that the anchors were set for. */
export const sourceChanged = defineDocumentRule({
  id: 'source-changed',
  group: 'source',
  severity: 'warning',
  fix: 'suggestion',
  texts,
  checkDocument(context, report) {
    const { document, source } = context;
    const { recorded, actual } = hashesOf(context);
    if (recorded === undefined || actual === undefined || !hasChanged(context)) return;
    const file = scalarOf(objectOf(document.bound.root, 'source'), 'file')?.node.value ?? '?';
    const place = valuePlace(document, recorded);
    if (source?.text === undefined) {
      report('changed', place, { file, recorded: recorded.node.value, actual });
      return;
    }
    const { anchors, edits } = reanchor(document, source.text, actual);
    const moved = anchors.filter(({ status }) => status === 'moved').length;
    const lost = anchors.filter(({ status }) => status === 'not-found' || status === 'unclear').length;
    const data = { file, recorded: recorded.node.value, actual, moved, lost };
    const fixes =
      moved === 0
        ? [{ title: 'record' as const, edits: hashEdits(document, actual) }]
        : [{ title: 'reanchor' as const, edits }];
    report(moved === 0 && lost === 0 ? 'kept' : 'anchors', place, data, { fixes });
  },
});
