import { MESSAGES, type MessageCode } from './messages.js';
import type { Localized } from '../types.js';

/** Where in the file, as keys (as written) and positions in lists, from the top: `['单位', 3, '止']`. */
export type ProblemPath = readonly (string | number)[];

/** What is wrong with a registry file. */
export interface RegistryProblem {
  readonly code: MessageCode;
  /** `error`: something in the file could not be used. `warning`: it is used, but hardly as meant. */
  readonly severity: 'error' | 'warning';
  readonly path: ProblemPath;
  /** What is wrong, why, and what to write instead. */
  readonly message: Localized;
  /** A text that may replace the key or value at the path. */
  readonly suggestion?: string;
}

/** Values put into a message; a plain string reads the same in both languages. */
export type MessageValues = Readonly<Record<string, string | Localized>>;

export interface ProblemDetails {
  readonly values?: MessageValues;
  readonly suggestion?: string | undefined;
}

/** Collects problems while a file is read. */
export type Report = (code: MessageCode, path: ProblemPath, details?: ProblemDetails) => void;

export function createReport(problems: RegistryProblem[]): Report {
  return (code, path, { values = {}, suggestion } = {}) => {
    const { severity, zh, en, hint } = MESSAGES[code];
    const all: MessageValues = suggestion === undefined ? values : { ...values, suggestion };
    const text = (language: 'zh' | 'en'): string => {
      const template = language === 'zh' ? zh : en;
      const extra = suggestion !== undefined && hint ? hint[language] : '';
      return fill(language === 'en' && extra ? `${template} ${extra}` : template + extra, all, language);
    };
    problems.push({
      code,
      severity,
      path,
      message: { zh: text('zh'), en: text('en') },
      ...(suggestion !== undefined && { suggestion }),
    });
  };
}

function fill(template: string, values: MessageValues, language: 'zh' | 'en'): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'string' ? value : value[language];
  });
}
