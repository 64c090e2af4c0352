import { applyEdits, convert, parsePlan, type PlanDocument } from '@workplan/core';

/** Chinese keys or English ones. */
export type Dialect = PlanDocument['dialect'];

/**
 * Three versions with keys of one language, so that a key is the same key in all of them: that of the side that was
 * converted, else that of ours.
 */
export function inOneDialect(documents: readonly PlanDocument[]): {
  readonly documents: readonly PlanDocument[];
  /** Undefined where nothing had to be converted. */
  readonly convertedTo: Dialect | undefined;
} {
  const [base, ours, theirs] = documents;
  const written = documents.filter(({ text }) => text.trim() !== '');
  if (ours === undefined || theirs === undefined || new Set(written.map(({ dialect }) => dialect)).size < 2)
    return { documents, convertedTo: undefined };
  const isBaseOurs = base !== undefined && base.text.trim() !== '' && base.dialect === ours.dialect;
  const convertedTo = isBaseOurs ? theirs.dialect : ours.dialect;
  return {
    documents: documents.map((document) =>
      document.dialect === convertedTo
        ? document
        : parsePlan(applyEdits(document.text, convert(document, convertedTo))),
    ),
    convertedTo,
  };
}
