import { lint, openSource, type ImportResult } from '@workplan/core';

/** What says that a plan and its official text or its printed forms differ, or that a part has no place or a wrong one. */
const RULES = ['source-drift', 'source-misplaced', 'source-unanchored', 'source-order', 'role-label'] as const;

/** The findings of a plan against the text that it was just imported from; there must be none. */
export const againstOwnSource = ({ document }: ImportResult, text: string): readonly string[] =>
  lint(document, { source: openSource({ text }), only: RULES }).map(({ rule, message }) => `${rule}: ${message.en}`);
