import type { PlanDocument } from '@workplan/plan';
import { type BoundObject, type BoundScalar, objectOf, type RoleGroupView, scalarOf } from '@workplan/plan/model';
import { columnHeadings, isAside, rowKeys, tableColumns } from '../render/table.js';
import { issueDateSpellings } from './dates.js';
import { normalText } from './normal-form.js';
import type { ExpectedAttribution, Piece, SourceNode, SourceNodeKind, Words } from './types.js';

const NODES = new WeakMap<PlanDocument, readonly SourceNode[]>();

/** Every node of the plan that stands in its source, in the order of the printed document. */
export function sourceNodes(document: PlanDocument): readonly SourceNode[] {
  let nodes = NODES.get(document);
  if (nodes === undefined) NODES.set(document, (nodes = new Collector(document).collect()));
  return nodes;
}

/** Elements of the notice by key; each stands on lines of its own. */
const ELEMENTS = ['title', 'number', 'addressees', 'body', 'issuer', 'signature', 'note', 'imprint'] as const;

class Collector {
  private readonly nodes: SourceNode[] = [];
  private readonly roles = new Map<BoundObject, readonly RoleGroupView[]>();

  constructor(private readonly document: PlanDocument) {
    for (const task of document.tasks) {
      for (const group of task.groups) this.roles.set(group.carrier, [...(this.roles.get(group.carrier) ?? []), group]);
    }
  }

  collect(): readonly SourceNode[] {
    const { root } = this.document.bound;
    if (root === undefined) return [];
    this.notice(objectOf(root, 'document'));
    this.element(root, scalarOf(root, 'title'));
    this.prose(root, 'preamble', 'preambleSource');
    this.columns(root);
    this.body(root);
    this.prose(root, 'closing', 'closingSource');
    for (const attachment of children(root, 'attachments')) this.attachment(attachment);
    for (const passage of children(root, 'passages')) this.single('passage', passage, 'source', ['text']);
    return this.nodes;
  }

  private notice(notice: BoundObject | undefined): void {
    if (notice === undefined) return;
    for (const headline of scalars(notice, 'headlines')) this.element(notice, headline);
    for (const key of ELEMENTS) this.element(notice, scalarOf(notice, key));
    const printed = objectOf(notice, 'printed');
    for (const field of printed?.fields.values() ?? [])
      for (const value of field.values) if (value.kind === 'scalar') this.element(notice, value);
    const issued = scalarOf(notice, 'issued');
    if (issued === undefined) return;
    const [first, ...others] = issueDateSpellings(issued.node.value).map((text) => words('element', [pieceOf(text)]));
    if (first !== undefined)
      this.nodes.push({
        kind: 'element',
        object: notice,
        anchorKey: undefined,
        anchor: undefined,
        words: first,
        spellings: others,
      });
  }

  private element(object: BoundObject, scalar: BoundScalar | undefined): void {
    if (scalar !== undefined) this.push('element', object, undefined, words('element', [piece(scalar)]));
  }

  private body(owner: BoundObject, columns = rowColumns(owner)): void {
    for (const section of children(owner, 'sections')) this.section(section, columns);
    for (const task of children(owner, 'tasks')) this.task(task, columns);
  }

  private section(section: BoundObject, columns: RowColumns = []): void {
    const ownText = scalarOf(section, 'textSource') !== undefined;
    this.heading(section, ownText);
    if (ownText) this.prose(section, 'text', 'textSource');
    this.body(section, columns);
    for (const item of children(section, 'items')) this.single('item', item, 'source', ['text']);
    this.prose(section, 'closing', 'closingSource');
  }

  /** A heading, and the text that runs on behind it when that has no anchor of its own. */
  private heading(section: BoundObject, ownText: boolean): void {
    const verbatim = scalarOf(section, 'verbatim');
    const title = verbatim ?? scalarOf(section, 'title');
    const text = ownText ? undefined : scalarOf(section, 'text');
    if (title === undefined) return;
    this.push(
      'heading',
      section,
      'source',
      words('heading', [piece(title), ...(text ? [piece(text)] : [])], {
        deciding: 1,
        number: scalarOf(section, 'number'),
      }),
    );
  }

  private task(task: BoundObject, columns: RowColumns): void {
    this.ownTask(task, columns);
    for (const below of children(task, 'tasks')) this.task(below, []);
  }

  private ownTask(task: BoundObject, columns: RowColumns): void {
    const number = scalarOf(task, 'number');
    const verbatim = scalarOf(task, 'verbatim');
    if (verbatim !== undefined) {
      this.push('task', task, 'source', words('task', [piece(verbatim)], { number }));
      return;
    }
    const title = scalarOf(task, 'title');
    const own = this.attribution(task);
    const carriers = [task, ...children(task, 'clauses')];
    const pieces: Piece[] = [];
    for (const carrier of carriers) {
      const text = scalarOf(carrier, 'text');
      const attribution = carrier === task ? undefined : this.attribution(carrier);
      if (text !== undefined) pieces.push(piece(text, attribution === undefined ? [] : [attribution]));
    }
    // What the task as a whole carries stands behind its last text, or in cells of its row.
    const around = cellsAround(task, columns);
    const leading = around.before;
    const all = [...leading, ...(title === undefined ? [] : [title])].map((scalar) => piece(scalar)).concat(pieces);
    const last = all[all.length - 1];
    if (last === undefined) return;
    if (own !== undefined) all[all.length - 1] = { ...last, attributions: [...last.attributions, own] };
    const cells = [...['scope', 'deadline'].map((key) => scalarOf(task, key)), ...around.behind].flatMap(
      (cell) => cell?.node.value ?? [],
    );
    this.push(
      'task',
      task,
      'source',
      words('task', all, { deciding: title === undefined ? all.length : leading.length + 1, cells, number }),
    );
    for (const clause of carriers.slice(1)) {
      const text = scalarOf(clause, 'text');
      if (text !== undefined && scalarOf(clause, 'source') !== undefined)
        this.push('clause', clause, 'source', words('clause', [piece(text)]));
    }
  }

  private attachment(attachment: BoundObject): void {
    const verbatim = scalarOf(attachment, 'verbatim');
    const title = scalarOf(attachment, 'title');
    // The list of attachments has the title, however it is printed above the text.
    const listed = verbatim === undefined || title === undefined ? [] : [words('attachment', [piece(title)])];
    const printed = verbatim ?? title;
    if (printed !== undefined)
      this.push('attachment', attachment, 'source', words('attachment', [piece(printed)]), listed);
    this.columns(attachment);
    const text = scalarOf(attachment, 'text');
    if (text !== undefined) this.push('prose', attachment, undefined, words('prose', [piece(text)]));
    const report = objectOf(attachment, 'report');
    if (report !== undefined) this.report(report);
    this.body(attachment);
  }

  private columns(table: BoundObject): void {
    for (const column of scalars(table, 'columns'))
      this.push('column', table, undefined, words('column', [piece(column)]));
  }

  private report(report: BoundObject): void {
    this.single('reportTitle', report, 'source', ['title']);
    this.prose(report, 'preamble', 'preambleSource');
    for (const section of children(report, 'sections')) this.section(section);
    this.prose(report, 'closing', 'closingSource');
  }

  private prose(object: BoundObject, key: string, anchorKey: string): void {
    const text = scalarOf(object, key);
    if (text !== undefined) this.push('prose', object, anchorKey, words('prose', [piece(text)]));
  }

  /** A node whose words are one value: its printed form where it has one. */
  private single(kind: SourceNodeKind, object: BoundObject, anchorKey: string, keys: readonly string[]): void {
    const text =
      scalarOf(object, 'verbatim') ?? keys.map((key) => scalarOf(object, key)).find((scalar) => scalar !== undefined);
    if (text !== undefined) this.push(kind, object, anchorKey, words(kind, [piece(text)]));
  }

  private attribution(owner: BoundObject): ExpectedAttribution | undefined {
    const printed = scalarOf(owner, 'printed')?.node.value;
    const groups = (this.roles.get(owner) ?? [])
      .filter((group) => group.names.length > 0)
      .map((group) => ({
        role: group.role,
        names: group.names.map((name) => name.node.value),
        open: group.openMark !== undefined,
      }));
    const deadline = scalarOf(owner, 'deadline')?.node.value;
    return {
      owner,
      groups,
      ...(printed === undefined ? {} : { printed }),
      ...(deadline === undefined ? {} : { deadline }),
    };
  }

  private push(
    kind: SourceNodeKind,
    object: BoundObject,
    anchorKey: string | undefined,
    expected: Words,
    spellings: readonly Words[] = [],
  ): void {
    const anchor = anchorKey === undefined ? undefined : scalarOf(object, anchorKey);
    this.nodes.push({ kind, object, anchorKey, anchor, words: expected, spellings });
  }
}

type RowColumns = ReturnType<typeof tableColumns>;

const rowColumns = (holder: BoundObject): RowColumns =>
  tableColumns(columnHeadings(scalars(holder, 'columns').map(({ node }) => node.value)));

/** The cells of a row that are neither words, roles nor times, by the side of the words on which they stand. */
function cellsAround(task: BoundObject, columns: RowColumns): { before: BoundScalar[]; behind: BoundScalar[] } {
  const others = [...scalars(task, 'cells')];
  const keys = rowKeys(columns, others.length);
  const words = keys.findIndex((key) => key === 'title' || key === 'text');
  const before: BoundScalar[] = [];
  for (const key of keys.slice(0, Math.max(words, 0))) {
    // A number behind another cell does not begin the row: it is one of its cells.
    const isCell = isAside(key) || (key === 'number' && before.length > 0);
    const cells = key === undefined ? others.splice(0, 1) : isCell ? scalars(task, key) : [];
    before.push(...cells.filter((cell) => cell.node.value.trim() !== ''));
  }
  const behind = keys.slice(Math.max(words, 0)).flatMap((key) => (key && isAside(key) ? scalars(task, key) : []));
  return { before, behind: [...others, ...behind] };
}

const children = (object: BoundObject, key: string): readonly BoundObject[] =>
  (object.fields.get(key)?.values ?? []).filter((value): value is BoundObject => value.kind === 'object');

const scalars = (object: BoundObject, key: string): readonly BoundScalar[] =>
  (object.fields.get(key)?.values ?? []).filter((value): value is BoundScalar => value.kind === 'scalar');

const pieceOf = (text: string): Piece => ({ text, normal: normalText(text), attributions: [] });

const piece = (scalar: BoundScalar, attributions: readonly ExpectedAttribution[] = []): Piece => ({
  text: scalar.node.value,
  normal: normalText(scalar.node.value),
  scalar,
  attributions,
});

interface MoreWords {
  readonly deciding?: number;
  readonly cells?: readonly string[];
  readonly number?: BoundScalar | undefined;
}

function words(
  kind: SourceNodeKind,
  pieces: readonly Piece[],
  { deciding, cells = [], number }: MoreWords = {},
): Words {
  return { kind, pieces, deciding: deciding ?? pieces.length, cells, ...(number === undefined ? {} : { number }) };
}
