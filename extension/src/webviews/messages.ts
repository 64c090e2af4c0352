import type { BodyName, Overview, Preview, Table, TableEditParams } from '@workplan/language-server';
import type { Range } from 'vscode-languageclient';

/** The words of a page, by name: pages have no catalogue of their own. */
export type PageTexts = Readonly<Record<string, string>>;

/** What a page is told. */
export type ToPage =
  | { readonly type: 'preview'; readonly texts: PageTexts; readonly preview: Preview }
  | { readonly type: 'matrix'; readonly texts: PageTexts; readonly overview: Overview }
  | { readonly type: 'table'; readonly texts: PageTexts; readonly table: Table; readonly isReadonly: boolean }
  | { readonly type: 'names'; readonly question: number; readonly names: readonly BodyName[] }
  | { readonly type: 'refused' };

export type TableChange = Pick<TableEditParams, 'version' | 'task' | 'carrier' | 'change'>;

/** What a page asks for. */
export type FromPage =
  | { readonly type: 'ready' }
  /** One of {@link PAGE_COMMANDS}, about the plan that the page shows. */
  | { readonly type: 'command'; readonly name: PageCommand }
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'edit'; readonly edit: TableChange }
  | { readonly type: 'names'; readonly question: number; readonly typed: string };

/** The commands that a page may ask for, by the name behind its button. */
export const PAGE_COMMANDS = {
  problems: 'workbench.actions.view.problems',
  exportWord: 'workplan.exportWord',
  exportExcel: 'workplan.exportExcel',
  source: 'workplan.openSource',
} as const;
export type PageCommand = keyof typeof PAGE_COMMANDS;
