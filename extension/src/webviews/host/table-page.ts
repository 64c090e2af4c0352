import type { BodyName, Table, TableChange, TableRow } from '@workplan/language-service/protocol';
import { REQUESTS } from '@workplan/language-service/protocol';
import { commands, workspace, type TextDocument, type Webview } from 'vscode';
import { messageOf } from '../../client/message-of.js';
import { reportingDay } from '../../client/reporting-day.js';
import type { Tools } from '../../commands/tools.js';
import { deltaOf } from '../grid/model/delta.js';
import { pageRow } from '../grid/model/rows.js';
import { applyToPlan, makeChange } from './make-change.js';
import { PAGE_COMMANDS, type FromPage, type ToPage } from '../messages.js';
import { tableTexts } from '../page-texts.js';

type Message<Type extends FromPage['type']> = Extract<FromPage, { readonly type: Type }>;

/** The host's end of one grid: sends it the rows of a plan, and does to the plan what it asks for. */
export class TablePage {
  readonly #textDocument: { readonly uri: string };
  /** What the page shows; undefined until it is ready, and again when it has been hidden. */
  #sent: Table | undefined;
  /** Versions with the same rows as the present one: whoever types fast need not wait for the rows to come back. */
  readonly #sameRows = new Set<number>();
  #isActing = false;
  #acts = Promise.resolve();

  constructor(
    private readonly tools: Tools,
    private readonly document: TextDocument,
    private readonly webview: Webview,
  ) {
    this.#textDocument = { uri: document.uri.toString() };
  }

  /** Sends the rows as they are now. */
  put(): void {
    this.#run(this.#put());
  }

  textChanged(): void {
    // Somebody else has changed the text: rows may stand elsewhere.
    if (!this.#isActing) this.#sameRows.clear();
  }

  receive(message: FromPage): void {
    (this.#answers[message.type] as ((message: FromPage) => unknown) | undefined)?.(message);
  }

  readonly #answers: { readonly [Type in FromPage['type']]?: (message: Message<Type>) => unknown } = {
    ready: () => {
      this.#sent = undefined;
      this.put();
    },
    command: ({ name }) => this.#command(PAGE_COMMANDS[name], this.document.uri),
    reveal: ({ range }) => this.#reveal(range),
    edit: ({ version, change }) => {
      // One act behind the other: each is about the text that the one before has left.
      this.#acts = this.#acts.then(() => this.#make(version, change)).catch(this.#failed);
    },
    fix: (message) => this.#run(this.#fix(message)),
    revealTask: ({ task, carrier }) => {
      const row = this.#sent?.rows.find((one) => one.task === task && one.carrier === carrier);
      if (row !== undefined) this.#reveal(row.range);
    },
    names: (message) => this.#run(this.#offer(message)),
  };

  readonly #failed = (error: unknown): void => this.tools.output.error(messageOf(error));

  #run(work: Promise<unknown>): void {
    work.catch(this.#failed);
  }

  #command(name: string, ...parameters: unknown[]): void {
    this.#run(Promise.resolve(commands.executeCommand(name, ...parameters)));
  }

  #reveal(range: TableRow['range']): void {
    this.#command('workplan.reveal', this.#textDocument.uri, range);
  }

  #post(message: ToPage): Thenable<boolean> {
    return this.webview.postMessage(message);
  }

  async #put(): Promise<void> {
    const { session } = this.tools;
    const table = await session.ask<Table>(REQUESTS.table, { textDocument: this.#textDocument, ...reportingDay() });
    if (table === undefined) return;
    const before = this.#sent;
    this.#sent = table;
    const { version, statuses } = table;
    const sections = table.sections.map(({ range: _, ...section }) => section);
    const rows = table.rows.map(pageRow);
    if (before !== undefined)
      await this.#post({ type: 'rows', version, sections, ...deltaOf(before.rows.map(pageRow), rows) });
    else
      await this.#post({
        type: 'table',
        texts: tableTexts(),
        table: { version, rows, sections, statuses },
        isReadonly: workspace.fs.isWritableFileSystem(this.document.uri.scheme) === false,
      });
  }

  async #make(asked: number, change: TableChange): Promise<void> {
    const { document } = this;
    const same = this.#sameRows;
    const version = same.has(asked) ? document.version : asked;
    this.#isActing = true;
    const { refused, why } = await makeChange(this.tools, document, version, change).finally(() => {
      this.#isActing = false;
    });
    if (refused !== undefined || change.kind !== 'cells' || change.added !== undefined) same.clear();
    else same.add(asked).add(version).add(document.version);
    if (refused === undefined) return;
    await this.#post({ type: 'refused', why: refused, ...(why === undefined ? {} : { words: why }) });
    await this.#put();
  }

  async #fix({ version, row, finding, fix }: Message<'fix'>): Promise<void> {
    const { document } = this;
    const sent = this.#sent;
    const wanted = sent?.rows[row]?.findings[finding]?.fixes[fix];
    if (wanted === undefined || version !== document.version || sent?.version !== document.version)
      await this.#post({ type: 'refused', why: 'version' });
    else await applyToPlan(document, wanted.edits);
  }

  async #offer({ request, typed }: Message<'names'>): Promise<void> {
    const asked = { textDocument: this.#textDocument, typed };
    const names = (await this.tools.session.ask<readonly BodyName[]>(REQUESTS.bodyNames, asked)) ?? [];
    await this.#post({ type: 'names', request, names });
  }
}
