import { jsonReporter } from './json.js';
import { prettyReporter } from './pretty.js';
import type { Reporter, ReporterOptions } from './report.js';

export type FormatName = 'pretty' | 'json';

export const FORMATS: Readonly<Record<FormatName, (options: ReporterOptions) => Reporter>> = { pretty: prettyReporter, json: jsonReporter };
