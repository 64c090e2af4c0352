import { jsonReporter } from './formats/json.js';
import { prettyReporter } from './formats/pretty.js';
import type { Reporter, ReporterOptions } from './report.js';

export const FORMAT_NAMES = [
  'pretty',
  'stylish',
  'unix',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

type MakeReporter = (options: ReporterOptions) => Reporter;

/** Those that everybody uses are at hand; the others are loaded when the first of them is asked for. */
const AT_HAND = { pretty: prettyReporter, json: jsonReporter } satisfies Partial<Record<FormatName, MakeReporter>>;

const isAtHand = (name: FormatName): name is keyof typeof AT_HAND => Object.hasOwn(AT_HAND, name);

export const makeReporter = async (name: FormatName): Promise<MakeReporter> =>
  isAtHand(name) ? AT_HAND[name] : (await import('./more-formats.js')).MORE_FORMATS[name];

/** Those made of lines, which may share standard output. */
export const LINE_FORMATS: readonly FormatName[] = ['pretty', 'stylish', 'unix', 'github'];
