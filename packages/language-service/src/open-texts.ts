import { createLineIndex, type LineIndex } from '@workplan/core';
import type {
  Position,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
} from 'vscode-languageserver';
import { addressKey } from './addresses.js';

/** A document that is no plan and that the client has open, at its present version. */
export interface OpenTextFile {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
}

/** Such documents; an official text may be one of them. */
export interface OpenTexts {
  /** By any spelling of the address. */
  get(uri: string): OpenTextFile | undefined;
  /** All that are open. */
  all(): readonly OpenTextFile[];
  /** The client has opened a text. */
  open(item: TextDocumentItem): void;
  /** Whether it was open. */
  change(document: VersionedTextDocumentIdentifier, changes: readonly TextDocumentContentChangeEvent[]): boolean;
  /** The client has closed a text; whether it was open. */
  close(uri: string): boolean;
}

/**
 * Keeps the official texts that a client has open.
 *
 * @param offsetOf the offset in a text that a position of the client means
 */
export function createOpenTexts(offsetOf: (text: TextWithLines, position: Position) => number): OpenTexts {
  const texts = new Map<string, OpenTextFile>();
  const put = (uri: string, version: number, text: string): void => {
    texts.set(addressKey(uri), { uri, version, text, lines: createLineIndex(text) });
  };
  return {
    get: (uri) => texts.get(addressKey(uri)),
    all: () => [...texts.values()],
    open: ({ uri, version, text }) => put(uri, version, text),
    change({ uri, version }, changes) {
      const file = texts.get(addressKey(uri));
      if (file === undefined) return false;
      put(
        file.uri,
        version,
        changes.reduce((text, change) => changed(text, change, offsetOf), file.text),
      );
      return true;
    },
    close: (uri) => texts.delete(addressKey(uri)),
  };
}

/** A text in which places can be found. */
export interface TextWithLines {
  readonly lines: LineIndex;
  readonly length: number;
  /** The characters from an offset up to another. */
  slice(start: number, end: number): string;
}

/** A text with its lines. */
export const withLines = (text: string, lines: LineIndex = createLineIndex(text)): TextWithLines => ({
  lines,
  length: text.length,
  slice: (start, end) => text.slice(start, end),
});

function changed(
  text: string,
  change: TextDocumentContentChangeEvent,
  offsetOf: (text: TextWithLines, position: Position) => number,
): string {
  if (!('range' in change)) return change.text;
  const read = withLines(text);
  const [start, end] = [offsetOf(read, change.range.start), offsetOf(read, change.range.end)];
  return text.slice(0, Math.min(start, end)) + change.text + text.slice(Math.max(start, end));
}
