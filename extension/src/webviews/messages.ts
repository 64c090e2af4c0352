import type { ReportingInterval } from '@workplan/core';
import type { BodyName, Overview, Preview, TableChange, WorkbookParams } from '@workplan/language-service/protocol';
import type { Range } from 'vscode-languageclient';
import type { PageSection } from './grid/model/lines.js';
import type { PageRow } from './grid/model/rows.js';

/** The words of a page, by name: pages have no catalogue of their own. */
export type PageTexts = Readonly<Record<string, string>>;

/** What is sent to a page. */
export type ToPage =
  | { readonly type: 'preview'; readonly texts: PageTexts; readonly preview: Preview }
  /** The plan shows from this line on, from 0. */
  | { readonly type: 'scroll'; readonly line: number }
  | { readonly type: 'matrix'; readonly texts: PageTexts; readonly overview: Overview }
  /** The {@link PackedDashboard} as JSON: on its way an editor looks at each value of a message twice, and this is one. */
  /** `dashboard`: JSON in UTF-8. Bytes go from program to program as they are; of a text each makes JSON again. */
  | { readonly type: 'dashboard'; readonly texts: PageTexts; readonly dashboard: BufferSource }
  | { readonly type: 'table'; readonly texts: PageTexts; readonly table: PageTable; readonly isReadonly: boolean }
  /** Of the table that the page has, rows from `from` on: so many go, these come. */
  | {
      readonly type: 'rows';
      readonly version: number;
      readonly from: number;
      readonly removed: number;
      readonly rows: readonly PageRow[];
      readonly sections: readonly PageSection[];
    }
  | { readonly type: 'names'; readonly request: number; readonly names: readonly BodyName[] }
  /** `version`: the plan has changed meanwhile; `place`: it is not written so that the table could change it.
   * `words` say more, where more can be said. */
  | { readonly type: 'refused'; readonly why: 'version' | 'place'; readonly words?: string };

/** The table as a page has it. */
export interface PageTable {
  readonly version: number;
  readonly rows: readonly PageRow[];
  readonly sections: readonly PageSection[];
  /** The words that 状态 may have, as the plan writes them. */
  readonly statuses: readonly string[];
}

/** What a page asks for. */
export type FromPage =
  | { readonly type: 'ready' }
  /** One of {@link PAGE_COMMANDS}, about the plan that the page shows. */
  | { readonly type: 'command'; readonly name: PageCommand }
  | { readonly type: 'reveal'; readonly range: Range }
  /** The page shows from what comes from this line of the plan on. */
  | { readonly type: 'scrolled'; readonly line: number }
  | { readonly type: 'edit'; readonly version: number; readonly change: TableChange }
  /** A fix of a finding, by the row of the table and the place of both in their lists. */
  | {
      readonly type: 'fix';
      readonly version: number;
      readonly row: number;
      readonly finding: number;
      readonly fix: number;
    }
  | { readonly type: 'revealTask'; readonly task: number; readonly carrier: number }
  | { readonly type: 'names'; readonly request: number; readonly typed: string }
  /** The figures of another day. */
  | { readonly type: 'day'; readonly on: string; readonly every: ReportingInterval }
  /** A place in any plan. */
  | { readonly type: 'openTask'; readonly uri: string; readonly range: Range }
  /** What the page shows, to be saved as a page of its own. */
  | { readonly type: 'savePage'; readonly html: string }
  /** What the page shows, as a workbook. */
  | { readonly type: 'workbook'; readonly workbook: WorkbookParams };

/** The commands that a page may ask for, by the name behind its button. */
export const PAGE_COMMANDS = {
  problems: 'workbench.actions.view.problems',
  exportWord: 'workplan.exportWord',
  exportExcel: 'workplan.exportExcel',
  source: 'workplan.openSource',
} as const;
export type PageCommand = keyof typeof PAGE_COMMANDS;

/** The page's end of the wire. */
export interface Wire<State> {
  send(message: FromPage): void;
  /** What the page remembers while it is hidden. */
  state(): State | undefined;
  remember(state: State): void;
}
