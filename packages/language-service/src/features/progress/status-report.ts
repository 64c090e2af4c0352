import { INVISIBLE_CHARACTERS, progressOf, type Language } from '@workplan/core';
import { statusMarkdown, statusPage, type PlanStatus } from '@workplan/core/register';
import type { OpenPlan } from '../../open-plan.js';
import type { StatusReport } from '../../progress-protocol.js';

/** How far plans have come, as a page. Plans with mistakes of form are named and not counted. */
export function statusReport(plans: readonly OpenPlan[], on: string, language: Language): StatusReport {
  const counted = plans.flatMap(({ uri, document }): PlanStatus[] =>
    document.plan === undefined
      ? []
      : [{ path: uri, title: document.plan.title, progress: progressOf(document, { on }) }],
  );
  return {
    plans: counted.length,
    markdown: statusMarkdown(statusPage(counted, { on, every: 'month' }, language), plain),
    left: plans.flatMap(({ uri, document }) => (document.plan === undefined ? [uri] : [])),
  };
}

const HIDDEN = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${INVISIBLE_CHARACTERS}]`, 'gu');

/** Words of a plan on one line of Markdown: nothing in them is marked up, and nothing is invisible. */
const plain = (words: string): string =>
  words
    .replace(HIDDEN, '')
    .replace(/[\\`*_{}[\]<>|#~&]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\s+/g, ' ');
