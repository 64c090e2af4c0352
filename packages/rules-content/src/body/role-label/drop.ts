import type { BoundField } from '@workplan/plan/model';
import { startOfLine, type TextEdit } from '@workplan/plan/text';

/** Takes a field out with its lines; nothing where it shares them with others. */
export function dropField(text: string, { entry }: BoundField): TextEdit[] {
  const lineStart = startOfLine(text, entry.start);
  const end = Math.max(entry.value?.end ?? 0, entry.colon + 1);
  const rest = /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(text.slice(end))?.[0] ?? '';
  // The first key of an item, a key in braces, and a remark behind the value keep their lines.
  if (text.slice(lineStart, entry.start).trim() !== '' || rest.trim() !== '') return [];
  const endsLine = text.charAt(end - 1) === '\n';
  return [{ start: lineStart, end: endsLine ? end : end + rest.length, text: '' }];
}
