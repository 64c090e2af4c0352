import { defineRule } from '@workplan/lint';
import { type BoundObject, type BoundScalar, scalarData, scalarOf } from '@workplan/plan/model';
import { objectPlace, placeInText } from '../../places.js';
import { texts } from './texts.js';

const CONTENT = ['report', 'sections', 'tasks', 'text'] as const;
/** 详见附件2: an attachment of this document. With 《…》 before it or behind it, it is another document's. */
const REFERENCE = /(?<!》的?|》[（(].{1,30}[）)])(?:详见|参见|见)附件\s?([1-9]\d?)?/g;
const END_OF_WORDS = /[^\d一-鿿]|$/g;

/** An attachment that is announced and absent; one that is marked as absent is named for information. */
export const attachmentMissing = defineRule({
  id: 'attachment-missing',
  group: 'document',
  severity: 'warning',
  texts,
  check({ document, head, attachment: around }, report) {
    for (const attachment of document.bound.objects.get('attachment') ?? []) {
      const title = scalarOf(attachment, 'title')?.node.value ?? '?';
      const range = objectPlace(document, attachment, 'title');
      const marked = isMarked(scalarOf(attachment, 'missing'));
      if (hasContent(attachment)) {
        if (marked) report('both', range, { title });
      } else if (marked) {
        report('marked', range, { title }, { severity: 'info' });
      } else {
        report('empty', range, { title });
      }
    }
    for (const { node, owner } of document.bound.scalars.get('prose') ?? []) {
      if (around !== undefined || isInside(owner, 'attachment') || !node.value.includes('见附件')) continue;
      // A text may refer to the same attachment many times: the first place says it.
      const reported = new Set<number>();
      for (const match of referencesIn(node.value)) {
        const wanted = Number(match[1] ?? 1);
        if (wanted <= head.attachments || reported.has(wanted)) continue;
        reported.add(wanted);
        report('reference', placeInText(document, node, match.index, match.index + match[0].length), {
          text: match[0],
          count: head.attachments,
        });
      }
    }
  },
});

/** Goes through a text once: where the words behind a reference end is looked up only when they ended before it. */
function referencesIn(text: string): RegExpExecArray[] {
  let end = -1;
  return [...text.matchAll(REFERENCE)].filter(({ 0: words, index }) => {
    const from = index + words.length;
    if (end < from) {
      END_OF_WORDS.lastIndex = from;
      end = END_OF_WORDS.exec(text)?.index ?? text.length;
    }
    return text[end] !== '《';
  });
}

const isMarked = (missing: BoundScalar | undefined): boolean =>
  missing !== undefined && scalarData(missing.node, missing.field.spec) === true;

const hasContent = (attachment: BoundObject): boolean =>
  CONTENT.some((key) => (attachment.fields.get(key)?.values.length ?? 0) > 0);

function isInside(object: BoundObject | undefined, type: BoundObject['type']): boolean {
  for (let at = object; at !== undefined; at = at.owner) if (at.type === type) return true;
  return false;
}
