import {
  definePlanRule,
  objectPlace,
  type Occurrence,
  type Place,
  placeInText,
  type RuleContext,
} from '@workplan/lint';
import { type BoundObject, type BoundScalar, scalarData, scalarOf } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { texts } from './texts.js';

const CONTENT = ['report', 'sections', 'tasks', 'text'] as const;
/** 详见附件2: an attachment of this document. With 《…》 before it or behind it, it is another document's. */
const REFERENCE = /(?<!》的?|》[（(].{1,30}[）)])(?:详见|参见|见)附件\s?([1-9]\d?)?/g;
const END_OF_WORDS = /[^\d一-鿿]|$/g;

/** What is said of an attachment that is listed, or the first mention of one that is not. */
type Noted =
  | { readonly kind: 'empty' | 'marked' | 'both'; readonly title: string }
  | { readonly kind: 'reference'; readonly text: string; readonly wanted: number };

/**
 * An attachment that is announced and absent; one that is marked as absent is named for information. A plan that lists none
 * at all gets one finding that names those its text mentions.
 */
export const attachmentMissing = definePlanRule({
  id: 'attachment-missing',
  group: 'document',
  severity: 'warning',
  texts,
  collect: (context) => [...listed(context.document), ...mentioned(context)],
  conclude(seen, { head: { attachments: count } }, report) {
    const missing = new Map<number, { readonly text: string; readonly place: Place }>();
    for (const noted of seen) {
      const { key } = noted;
      if (key.kind !== 'reference')
        report(key.kind, noted.place(0), { title: key.title }, key.kind === 'marked' ? { severity: 'info' } : {});
      else if (key.wanted > count) {
        if (count > 0) report('reference', noted.place(0), { text: key.text, count });
        else if (!missing.has(key.wanted)) missing.set(key.wanted, { text: key.text, place: noted.place(0) });
      }
    }
    const [first] = missing.values();
    if (first === undefined) return;
    const numbers = [...missing.keys()].sort((a, b) => a - b).map(String);
    if (numbers.length > 1) report('noneListed', first.place, { numbers });
    else report('reference', first.place, { text: first.text, count });
  },
});

function listed(document: PlanView): Occurrence<Noted>[] {
  return (document.bound.objects.get('attachment') ?? []).flatMap((attachment): Occurrence<Noted>[] => {
    const title = scalarOf(attachment, 'title')?.node.value ?? '?';
    const marked = isMarked(scalarOf(attachment, 'missing'));
    const kind = hasContent(attachment) ? (marked ? 'both' : undefined) : marked ? 'marked' : 'empty';
    return kind === undefined ? [] : [{ key: { kind, title }, places: [objectPlace(document, attachment, 'title')] }];
  });
}

function mentioned({ document, attachment: around }: RuleContext): Occurrence<Noted>[] {
  return (document.bound.scalars.get('prose') ?? []).flatMap(({ node, owner }) => {
    if (around !== undefined || isInside(owner, 'attachment') || !node.value.includes('见附件')) return [];
    // A text may refer to the same attachment many times: the first place says it.
    const first = new Map(
      referencesIn(node.value)
        .map((match) => [Number(match[1] ?? 1), match] as const)
        .reverse(),
    );
    return [...first].reverse().map(([wanted, { 0: text, index }]): Occurrence<Noted> => ({
      key: { kind: 'reference', text, wanted },
      places: [placeInText(document, node, index, index + text.length)],
    }));
  });
}

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
