import { type EntryWords, type ProgressStatus, readCompletion } from '@workplan/plan/model';
import { isCollective, mayStandFor } from '@workplan/plan/names';
import { canonical } from '../../workbook/table/cell-words.js';
import { registerColumn, type RegisterColumnId } from '../columns.js';
import type { RegisterBaseRow } from '../hidden.js';
import type { RowConflict } from './notes.js';
import { type DayLimits, readDay } from './read-day.js';
import type { RegisterRow } from '../register-rows.js';
import type { ReturnRow } from './read-return.js';
import { readStatus } from '../progress/status-word.js';

/** What a row reports. */
export interface RowReport {
  readonly entry: EntryWords | undefined;
  /** Undefined when the row does not change it. */
  readonly status: ProgressStatus | undefined;
  readonly body: string;
}

export interface RowContext extends DayLimits {
  readonly base: RegisterBaseRow | undefined;
  readonly target: RegisterRow;
  /** The body that the workbook was made for, or that is named above its table; empty for a whole register. */
  readonly fileBody: string;
}

export const cellWords = ({ cells }: ReturnRow, id: RegisterColumnId): string =>
  canonical(registerColumn(id)?.kind ?? 'words', cells.get(id)?.text ?? '');

const WORDS: readonly RegisterColumnId[] = ['progress', 'completion', 'problem', 'next'];
const OPEN: readonly RegisterColumnId[] = ['status', ...WORDS, 'body', 'date'];

/** What a row says that it was not made with: undefined when that is nothing, a reason when it cannot be used. */
export function readRow(row: ReturnRow, context: RowContext): RowReport | RowConflict | undefined {
  const { base, target } = context;
  const before = (id: RegisterColumnId): string =>
    canonical(registerColumn(id)?.kind ?? 'words', base?.values.get(id) ?? '');
  if (OPEN.some((id) => row.cells.get(id)?.fault === 'unreadable')) return 'unreadable';
  const merged = OPEN.filter((id) => row.cells.get(id)?.fault === 'merged');
  const text = progressWords(row);
  if (OPEN.some((id) => row.doubled.has(id))) return 'two-columns';
  const isNew =
    WORDS.some((id) => cellWords(row, id) !== before(id)) || (text !== '' && cellWords(row, 'date') !== before('date'));
  const word = cellWords(row, 'status');
  const isOther = word !== '' && word !== before('status');
  const status = isOther ? readStatus(word) : undefined;
  const changesStatus = isOther && (base !== undefined || status !== target.item.status);
  if (!isNew && !changesStatus) return undefined;
  if (merged.length > 0) return 'unreadable';
  if (base?.isAsked === false) return 'not-asked';
  if (changesStatus && status === undefined) return 'status';
  if (contradicts(readStatus(word), narrow(cellWords(row, 'completion')))) return 'contradiction';
  if (text === '' || !isNew) return readStatusAlone(row, context, text, status);
  return readEntry(row, context, changesStatus ? status : undefined);
}

/** Words that say nothing by themselves. */
const NOTHING = /^(?:[/／\-－—–]+|无|暂无|略|同上|同前)。?$/;

const progressWords = (row: ReturnRow): string => {
  const text = cellWords(row, 'progress');
  return NOTHING.test(text) ? '' : text;
};

/** Done with a part of all, and not begun with some of it: one of the two is wrong. */
function contradicts(status: ProgressStatus | undefined, completion: string): boolean {
  const share = readCompletion(completion);
  if (share === undefined) return false;
  return (status === 'done' && share < 1) || (status === 'not-started' && share > 0);
}

/** A row without a new entry: only its status may change. */
function readStatusAlone(
  row: ReturnRow,
  context: RowContext,
  text: string,
  status: ProgressStatus | undefined,
): RowReport | RowConflict | undefined {
  if (text === '' && WORDS.some((id) => cellWords(row, id) !== '')) return 'no-words';
  if (status === undefined) return undefined;
  if (status === 'done' && text === '') return 'done-without-words';
  if (context.base === undefined) return 'no-base';
  const body = bodyOf(row, context);
  return body.reason ?? { entry: undefined, status, body: body.name };
}

function readEntry(row: ReturnRow, context: RowContext, status: ProgressStatus | undefined): RowReport | RowConflict {
  const { on, issued } = context;
  const written = cellWords(row, 'date');
  if (written === '') return 'no-date';
  const date = readDay(written, context);
  if (date === undefined) return 'date';
  if (date > on) return 'future';
  if (issued !== undefined && date < issued) return 'before-issue';
  const completion = narrow(cellWords(row, 'completion'));
  const share = completion === '' ? 0 : readCompletion(completion);
  if (share === undefined || share > 1) return 'completion';
  const body = bodyOf(row, context);
  if (body.reason !== undefined) return body.reason;
  const entry: EntryWords = {
    date,
    body: body.name,
    text: cellWords(row, 'progress'),
    completion,
    problem: cellWords(row, 'problem'),
    next: cellWords(row, 'next'),
    evidence: '',
  };
  return { entry, status, body: body.name };
}

const narrow = (text: string): string => text.replace(/[％]/g, '%').replace(/[／]/g, '/').replace(/\s/g, '');

function bodyOf(
  row: ReturnRow,
  { target, fileBody }: RowContext,
): { readonly name: string; readonly reason?: RowConflict | undefined } {
  const isShared = isCollective(fileBody);
  const name = cellWords(row, 'body') || (isShared ? '' : fileBody);
  // Several bodies fill in copies of one workbook: without its own name nobody knows which of them reports.
  if (name === '' || (isShared && name === fileBody)) return { name, reason: 'no-body' };
  if (fileBody !== '' && !isShared && name !== fileBody) return { name, reason: 'other-body' };
  const { item, unit } = target;
  const names = Object.values(item.bodies).flat();
  const isOpen = unit.view.groups.some(({ carrier, openMark }) => carrier === unit.object && openMark !== undefined);
  // A joint report of several bodies is no body that an open or collective name may stand for.
  const isKnown = names.includes(name) || mayStandFor(names, isOpen, name);
  return isKnown ? { name } : { name, reason: 'strange-body' };
}
