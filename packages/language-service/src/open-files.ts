import { parsePlan, update, type PlanDocument } from '@workplan/core';
import type { DidChangeTextDocumentParams, Position, TextDocumentItem } from 'vscode-languageserver';
import type { TextWithLines } from './open-texts.js';

/** A plan that the client has open, at its present version. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  /** The text as the client has it. An edit hands its parts on to the next version. */
  readonly document: PlanDocument;
}

/** The plans that a client has open. Other documents are left in peace. */
export interface OpenFiles {
  /** The plan, as it is now. */
  get(uri: string): OpenFile | undefined;
  /** The addresses of all that are open. */
  uris(): readonly string[];
  /** The plan, or undefined when the document is none. */
  open(item: TextDocumentItem): OpenFile | undefined;
  /** The plan after the changes; undefined for a document that is not open. */
  change(params: DidChangeTextDocumentParams): OpenFile | undefined;
  /** Whether it was open. */
  close(uri: string): boolean;
}

/**
 * Keeps the plans that a client has open.
 *
 * @param offsetOf the offset in a text that a position of the client means
 */
export function createOpenFiles(offsetOf: (text: TextWithLines, position: Position) => number): OpenFiles {
  const files = new Map<string, OpenFile>();
  const put = (file: OpenFile): OpenFile => {
    files.set(file.uri, file);
    return file;
  };
  return {
    get: (uri) => files.get(uri),
    uris: () => [...files.keys()],
    open: (item) =>
      isPlan(item) ? put({ uri: item.uri, version: item.version, document: parsePlan(item.text) }) : undefined,
    change({ textDocument: { uri, version }, contentChanges }) {
      const file = files.get(uri);
      if (file === undefined) return undefined;
      const document = contentChanges.reduce<PlanDocument>((current, change) => {
        if (!('range' in change)) return parsePlan(change.text);
        const [start, end] = [offsetOf(current, change.range.start), offsetOf(current, change.range.end)];
        return update(current, [{ start: Math.min(start, end), end: Math.max(start, end), text: change.text }]);
      }, file.document);
      return put({ uri, version, document });
    },
    close: (uri) => files.delete(uri),
  };
}

/** As in `workplan lint`, plans are known by their names; other YAML files are left alone. */
export const isPlan = ({ uri, languageId }: Pick<TextDocumentItem, 'uri' | 'languageId'>): boolean =>
  languageId === 'workplan' || /\.plan\.ya?ml$|\.(?:工作方案|%E5%B7%A5%E4%BD%9C%E6%96%B9%E6%A1%88)\.ya?ml$/i.test(uri);
