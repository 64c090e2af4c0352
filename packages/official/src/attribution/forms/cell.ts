import { findLabels } from '../words/find-labels.js';
import { closings } from '../names/brackets.js';
import { isVerbGroup, readContent } from './content.js';
import { readLabelForm } from './label-form.js';
import { readLabelWord } from '../words/label-word.js';
import { ReadingBuilder } from '../reading.js';
import { readNames } from '../names/name-list.js';
import { splitPieces } from '../names/pieces.js';
import type { PrintedGroup } from '../types.js';

/**
 * The groups of a table cell. The header of its column is the label (指导部门, 责任科室), unless the cell gives
 * roles itself: 办公室牵头，各科室配合. Empty when neither does.
 */
export function readCell(header: string, cell: string): PrintedGroup[] {
  const text = cell.trim();
  const own = readContent(text);
  // Marks alone (甲（牵头）、乙) leave it to the column what the others do.
  const isWorded = own?.groups.every(({ word }) => word === '') !== true || own.groups.length === 0;
  if (
    own !== undefined &&
    isWorded &&
    own.groups.every((group) => group.word === '' || own.form === 'label' || isVerbGroup(group))
  )
    return [...own.groups];
  const word = header.replace(/[\s\u3000]/g, '');
  const label = readLabelWord(word);
  if (label === undefined || label.kind === 'deadline' || text === '') return [];
  const labelled = `${word}：${text}`;
  const closed = closings(labelled);
  const into = new ReadingBuilder();
  return readLabelForm(labelled, findLabels(labelled, closed), labelled.length, closed, into) ? into.groups : [];
}

/** The names of a list as written, by the rules for lists in attributions; open marks are left out. */
export function splitNames(list: string): string[] {
  const pieces = splitPieces(list, 0, list.length, closings(list));
  return readNames(list, pieces).flatMap(({ names }) => names);
}
