import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Hover } from 'vscode-languageserver-protocol';
import type { Ask } from './completion.js';
import { cardOf } from './markdown.js';
import { offsetOf, positionOf } from './positions.js';

/** The card of what the pointer rests on. */
export const hovering = (ask: Ask, uri: () => string): Extension =>
  hoverTooltip(
    async ({ state }, pos) => {
      const found = await ask<Hover>('textDocument/hover', {
        textDocument: { uri: uri() },
        position: positionOf(state.doc, pos),
      }).catch(() => undefined);
      const words = found === undefined ? '' : textOf(found.contents);
      if (found === undefined || words === '') return null;
      const { range } = found;
      return {
        pos: range === undefined ? pos : offsetOf(state.doc, range.start),
        end: range === undefined ? pos : offsetOf(state.doc, range.end),
        above: true,
        create: () => ({ dom: cardOf(words) }),
      };
    },
    { hideOnChange: true },
  );

function textOf(contents: Hover['contents']): string {
  if (typeof contents === 'string') return contents;
  if (Array.isArray(contents)) return contents.map((one) => (typeof one === 'string' ? one : one.value)).join('\n\n');
  return contents.value;
}
