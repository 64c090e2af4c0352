import type { PlanDocument } from '@workplan/plan';
import { insertKey, scalarText, setValue } from '@workplan/plan/edit';
import { type BoundObject, type EntryWords, objectOf, scalarOf } from '@workplan/plan/model';
import { propertyOf } from '@workplan/plan/schema';
import type { TextEdit } from '@workplan/plan/text';

/** What a progress gets; the status as the dialect of the plan writes it. */
export interface NewProgress {
  readonly entries: readonly EntryWords[];
  readonly status: string | undefined;
}

const KEYS = ['date', 'body', 'text', 'completion', 'problem', 'next'] as const;
const LINE_BREAK = /\r\n|\r|\n/;

/** How new lines are written: as the plan writes its own. */
class Writer {
  readonly lineBreak: string;

  constructor(private readonly document: PlanDocument) {
    this.lineBreak = LINE_BREAK.exec(document.text)?.[0] ?? '\n';
  }

  key(type: 'progress' | 'progressEntry' | 'task', key: string): string {
    return propertyOf(type, key)?.[this.document.dialect] ?? key;
  }

  private pairs(entry: EntryWords): string[] {
    return KEYS.filter((key) => entry[key] !== '').map(
      (key) => `${this.key('progressEntry', key)}: ${scalarText(entry[key])}`,
    );
  }

  flow(entry: EntryWords): string {
    return `{ ${this.pairs(entry).join(', ')} }`;
  }

  /** An item of a list, its mark at a margin; without the break before it. */
  item(entry: EntryWords, margin: string): string {
    return this.pairs(entry)
      .map((pair, at) => `${margin}${at === 0 ? '- ' : '  '}${pair}`)
      .join(this.lineBreak);
  }
}

/** The least edits that add entries to a task or clause and set its status; undefined when there is no place for them. */
export function progressEdits(document: PlanDocument, object: BoundObject, added: NewProgress): TextEdit[] | undefined {
  const entries = [...added.entries].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const progress = objectOf(object, 'progress');
  if (progress === undefined) {
    if (object.fields.has('progress')) return undefined;
    return one(newProgress(document, object, { ...added, entries }));
  }
  const edits = [
    added.status === undefined ? [] : statusEdits(document, progress, added.status),
    entries.length === 0 ? [] : entryEdits(document, progress, entries),
  ];
  return edits.some((list) => list === undefined) ? undefined : edits.flatMap((list) => list ?? []);
}

const one = (edit: TextEdit | undefined): TextEdit[] | undefined => (edit === undefined ? undefined : [edit]);

/** The margin of the keys of an object that is written in lines. */
function marginOf({ lines }: PlanDocument, { map }: BoundObject): string {
  const start = map.entries[0]?.start ?? map.start;
  return ' '.repeat(start - lines.lineStart(lines.position(start).line));
}

const isFlow = ({ text }: PlanDocument, { map }: BoundObject): boolean => map.flow || text.charAt(map.start) === '{';

function newProgress(
  document: PlanDocument,
  object: BoundObject,
  { entries, status }: NewProgress,
): TextEdit | undefined {
  const write = new Writer(document);
  const own = status === undefined ? [] : [`${write.key('progress', 'status')}: ${scalarText(status)}`];
  const list = write.key('progress', 'entries');
  if (isFlow(document, object) || entries.length === 0) {
    const items = entries.length === 0 ? [] : [`${list}: [${entries.map((entry) => write.flow(entry)).join(', ')}]`];
    return insertKey(document, object, 'progress', `{ ${[...own, ...items].join(', ')} }`);
  }
  const margin = `${marginOf(document, object)}  `;
  const lines = [
    ...own.map((line) => margin + line),
    `${margin}${list}:`,
    ...entries.map((entry) => write.item(entry, `${margin}  `)),
  ];
  const edit = insertKey(document, object, 'progress', '', undefined);
  return edit && { ...edit, text: [edit.text.trimEnd(), ...lines].join(write.lineBreak) };
}

function statusEdits(document: PlanDocument, progress: BoundObject, status: string): TextEdit[] | undefined {
  if (progress.fields.has('status')) return setValue(document, progress, 'status', status);
  const first = progress.map.entries[0];
  if (first === undefined) return undefined;
  // Before the first key: entries are added behind the last.
  const write = new Writer(document);
  const gap = isFlow(document, progress) ? ', ' : write.lineBreak + marginOf(document, progress);
  return [
    { start: first.start, end: first.start, text: `${write.key('progress', 'status')}: ${scalarText(status)}${gap}` },
  ];
}

function entryEdits(
  document: PlanDocument,
  progress: BoundObject,
  entries: readonly EntryWords[],
): TextEdit[] | undefined {
  const field = progress.fields.get('entries');
  const write = new Writer(document);
  const seq = field?.entry.value;
  if (field === undefined) {
    if (isFlow(document, progress))
      return one(insertKey(document, progress, 'entries', `[${entries.map((entry) => write.flow(entry)).join(', ')}]`));
    const edit = insertKey(document, progress, 'entries', '');
    const margin = `${marginOf(document, progress)}  `;
    return one(
      edit && {
        ...edit,
        text: [edit.text.trimEnd(), ...entries.map((entry) => write.item(entry, margin))].join(write.lineBreak),
      },
    );
  }
  if (seq === null || seq === undefined || seq.kind !== 'seq') return undefined;
  const [first] = seq.items;
  if (first === undefined) {
    if (!seq.flow) return undefined;
    return [{ start: seq.start + 1, end: seq.start + 1, text: entries.map((entry) => write.flow(entry)).join(', ') }];
  }
  const dates = field.values.map((value) =>
    value.kind === 'object' ? (scalarOf(value, 'date')?.node.value ?? '') : '',
  );
  if (dates.length !== seq.items.length) return undefined;
  const { lines, text } = document;
  const groups = new Map<number, EntryWords[]>();
  for (const entry of entries) {
    const behind = dates.reduce((found, date, at) => (date <= entry.date ? at : found), -1);
    groups.set(behind, [...(groups.get(behind) ?? []), entry]);
  }
  return [...groups].map(([behind, own]): TextEdit => {
    const item = seq.items[behind];
    if (seq.flow) {
      const words = own.map((entry) => write.flow(entry)).join(', ');
      return item === undefined
        ? { start: first.start, end: first.start, text: `${words}, ` }
        : { start: item.end, end: item.end, text: `, ${words}` };
    }
    const line = lines.position(first.start).line;
    const margin = text.slice(lines.lineStart(line), first.start).replace(/[^ ]/g, ' ');
    const block = own.map((entry) => write.item(entry, margin)).join(write.lineBreak);
    if (item === undefined)
      return { start: lines.lineStart(line), end: lines.lineStart(line), text: block + write.lineBreak };
    let { end } = item;
    while (end > item.start && /\s/.test(text.charAt(end - 1))) end -= 1;
    const at = lines.lineEnd(lines.position(end).line);
    return { start: at, end: at, text: write.lineBreak + block };
  });
}
