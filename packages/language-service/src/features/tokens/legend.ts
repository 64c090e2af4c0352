import { ROLES } from '@workplan/core/schema';
import type { SemanticTokensLegend } from 'vscode-languageserver';

/** Types that themes know, so that plans are coloured without any setting. */
const TYPES = ['property', 'class', 'keyword', 'number', 'enumMember', 'type', 'decorator'] as const;
export type TokenType = (typeof TYPES)[number];

/** The role of a body; where a task is numbered. */
const MODIFIERS = ['declaration', ...ROLES] as const;
export type TokenModifier = (typeof MODIFIERS)[number];

/** The kinds of semantic tokens by their numbers. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

export const typeNumber = (type: TokenType): number => TYPES.indexOf(type);
export const modifierBits = (modifier: TokenModifier | undefined): number =>
  modifier === undefined ? 0 : 1 << MODIFIERS.indexOf(modifier);
