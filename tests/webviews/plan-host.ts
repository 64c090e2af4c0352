import { applyEdits } from '@workplan/core';
import { bodyNamesFor, offsetAt, type OpenPlan, table, tableEdits } from '@workplan/language-service';
import { openPlan } from '../../packages/language-service/test/support/plan.js';
import { deltaOf } from '../../extension/src/webviews/grid/model/delta.js';
import { pageRow, type PageRow } from '../../extension/src/webviews/grid/model/rows.js';
import type { FromPage, PageTexts, ToPage } from '../../extension/src/webviews/messages.js';

/** A plan behind a page of the table: it answers as the extension and its server do, without an editor. */
export class PlanHost {
  private plan: OpenPlan;
  private sent: readonly PageRow[] | undefined;
  /** Versions with the same rows as the present one. */
  private readonly sameRows = new Set<number>();
  /** The text before each act. */
  readonly before: string[] = [];
  /** Texts that undoing has left, the last one first to come again. */
  readonly #undone: string[] = [];
  readonly messages: FromPage[] = [];

  constructor(
    text: string,
    private readonly texts: PageTexts,
    private readonly on = '2026-11-10',
  ) {
    this.plan = openPlan(text);
  }

  get text(): string {
    return this.plan.document.text;
  }

  readonly host = async (message: unknown, post: (message: ToPage) => Promise<void>): Promise<void> => {
    const asked = message as FromPage;
    this.messages.push(asked);
    if (asked.type === 'ready') await this.put(post);
    if (asked.type === 'names')
      await post({ type: 'names', request: asked.request, names: bodyNamesFor(this.plan, asked.typed) });
    if (asked.type === 'edit') {
      const { change } = asked;
      const { uri, version: present } = this.plan;
      const version = this.sameRows.has(asked.version) ? present : asked.version;
      const answer = tableEdits(this.plan, { textDocument: { uri }, version, change });
      if (answer === null || answer.refused === true)
        await post({
          type: 'refused',
          why: answer === null ? 'version' : 'place',
          ...(answer?.why === undefined ? {} : { words: answer.why }),
        });
      else this.apply(answer.edits);
      if (change.kind !== 'cells' || change.added !== undefined) this.sameRows.clear();
      else this.sameRows.add(asked.version).add(present).add(this.plan.version);
      await this.put(post);
    }
    if (asked.type === 'fix') {
      const row = table(this.plan).rows[asked.row];
      this.apply(row?.findings[asked.finding]?.fixes[asked.fix]?.edits ?? []);
      await this.put(post);
    }
  };

  /** Takes one act back as the editor does it; false where there is none. */
  readonly undo = (post: (message: ToPage) => Promise<void>): Promise<boolean> =>
    this.step(this.before, this.#undone, post);

  readonly redo = (post: (message: ToPage) => Promise<void>): Promise<boolean> =>
    this.step(this.#undone, this.before, post);

  private async step(from: string[], to: string[], post: (message: ToPage) => Promise<void>): Promise<boolean> {
    const text = from.pop();
    if (text === undefined) return false;
    to.push(this.text);
    this.sameRows.clear();
    this.become(text);
    await this.put(post);
    return true;
  }

  private become(text: string): void {
    this.plan = { ...openPlan(text), version: this.plan.version + 1 };
  }

  private apply(edits: NonNullable<ReturnType<typeof tableEdits>>['edits']): void {
    const { text } = this;
    if (edits.length === 0) return;
    this.before.push(text);
    this.#undone.length = 0;
    this.become(
      applyEdits(
        text,
        edits.map(({ range, newText }) => ({
          start: offsetAt(this.plan, range.start),
          end: offsetAt(this.plan, range.end),
          text: newText,
        })),
      ),
    );
  }

  private async put(post: (message: ToPage) => Promise<void>): Promise<void> {
    const { version, rows, sections, statuses } = table(this.plan, this.on === undefined ? undefined : { on: this.on });
    const own = rows.map(pageRow);
    const plain = sections.map(({ range: _range, ...section }) => section);
    await post(
      this.sent === undefined
        ? {
            type: 'table',
            texts: this.texts,
            table: { version, rows: own, sections: plain, statuses },
            isReadonly: false,
          }
        : { type: 'rows', version, sections: plain, ...deltaOf(this.sent, own) },
    );
    this.sent = own;
  }
}
