import { defineDocumentRule, type DocumentContext, type Report, valuePlace } from '@workplan/lint';
import { hashEdits, readingEdits, reanchor, type Reanchored } from '@workplan/anchor';
import { objectOf, scalarOf } from '@workplan/plan/model';
import type { TextEdit } from '@workplan/plan/text';
import { hasChanged, hashesOf } from '../support/changed.js';
import { type Data, texts } from './texts.js';

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
    const written = objectOf(document.parts.bound.root, 'source');
    const file = scalarOf(written, 'file')?.node.value ?? '?';
    const renewed = source?.reading === undefined ? [] : readingEdits(document, source.reading);
    if (recorded === undefined || actual === undefined || !hasChanged(context)) {
      checkReading(context, report, file, renewed);
      return;
    }
    const place = valuePlace(document, recorded);
    if (source?.text === undefined) {
      report('changed', place, { file, recorded: recorded.node.value, actual });
      return;
    }
    const { anchors, edits } = reanchor(document, source.text, actual);
    const data = { file, recorded: recorded.node.value, actual, ...countOf(anchors) };
    const fixes =
      data.moved === 0
        ? [{ title: 'record' as const, edits: [...hashEdits(document, actual), ...renewed] }]
        : [{ title: 'reanchor' as const, edits: [...edits, ...renewed] }];
    report(data.moved === 0 && data.lost === 0 ? 'kept' : 'anchors', place, data, { fixes });
  },
});

/** A reader of another version may break the same file into other lines. */
function checkReading(
  { document, source }: DocumentContext,
  report: Report<typeof texts, Data>,
  file: string,
  renewed: readonly TextEdit[],
): void {
  const recorded = scalarOf(objectOf(document.parts.bound.root, 'source'), 'reading');
  if (recorded === undefined || renewed.length === 0 || source?.text === undefined) return;
  const { anchors, edits } = reanchor(document, source.text);
  const data = { file, recorded: recorded.node.value, actual: source.reading ?? '', ...countOf(anchors) };
  report('reading', valuePlace(document, recorded), data, {
    fixes: [{ title: 'reread', edits: [...edits, ...renewed] }],
  });
}

const countOf = (anchors: readonly Reanchored[]): { readonly moved: number; readonly lost: number } => ({
  moved: anchors.filter(({ status }) => status === 'moved').length,
  lost: anchors.filter(({ status }) => status === 'not-found' || status === 'unclear').length,
});
