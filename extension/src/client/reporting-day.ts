import type { ReportingInterval } from '@workplan/core';
import { workspace } from 'vscode';
import { today } from './today.js';

/** What lights rest on: the day, and how often bodies report. */
export interface ReportingDay {
  readonly on: string;
  readonly every: ReportingInterval;
}

/** Today, and the interval of the settings. */
export const reportingDay = (): ReportingDay => ({
  on: today(),
  every: workspace.getConfiguration('workplan').get<ReportingInterval>('reporting') ?? 'month',
});
