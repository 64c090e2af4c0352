import type { PlanDocument } from '@workplan/plan';
import { scalarText } from '@workplan/plan/edit';
import type { TextValue } from '@workplan/anchor';
import { quote } from '@workplan/plan/syntax';
import type { TextEdit } from '@workplan/plan/text';

/** Writes another text in the place of a value, in the way the value is written. */
export function rewrite(document: PlanDocument, { node }: TextValue, value: string): TextEdit {
  const { start, end, style } = node;
  if (style !== 'block')
    return { start, end, text: style === 'plain' && !value.includes('\n') ? scalarText(value) : quote(value) };
  const raw = document.slice(start, end);
  const written = /^(\|[+-]?)[ \t]*(\r\n|\r|\n)([ \t]+)/.exec(raw);
  const tail = /(?<!\s)\s+$/.exec(raw)?.[0] ?? '';
  if (written === null || /^\s/m.test(value)) return { start, end, text: quote(value) + tail };
  const [, head = '|', lineBreak = '\n', margin = '  '] = written;
  return {
    start,
    end,
    text:
      head +
      value
        .replace(/(?<!\n)\n+$/, '')
        .split('\n')
        .map((line) => lineBreak + margin + line)
        .join('') +
      tail,
  };
}
