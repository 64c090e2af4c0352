import type { Language, Localized } from '@workplan/core';
import type { ReportText, TextValues } from './say.js';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'underline';

/** Colours a text, or leaves it alone where colours are not wanted. */
export type Paint = (style: Style, text: string) => string;

/** Whom a report is for: language, colours, width. */
export interface Reader {
  readonly language: Language;
  readonly paint: Paint;
  /** Cells a line of a report may take. */
  readonly width: number;
  say(key: ReportText, values?: TextValues): string;
  pick(text: Localized): string;
}
