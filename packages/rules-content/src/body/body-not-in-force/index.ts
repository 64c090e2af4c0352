import { definePlanRule, type RuleContext } from '@workplan/lint';
import { fill, type Localized } from '@workplan/plan';
import type { Body, PatternResult } from '@workplan/registry';
import { type NameNote, noteAt, reportNotes } from '../name-notes.js';
import { type CheckedName, checkedNames, isCurated } from '../support.js';
import { isVerifiedSuccession, say, sayDate, sayFact } from '../wording.js';
import { type Data, instead, texts } from './texts.js';

/** A body that had ended, or did not exist yet, on the plan's date. What is not verified is said as such, and as information only. */
export const bodyNotInForce = definePlanRule({
  id: 'body-not-in-force',
  group: 'body',
  severity: 'error',
  fix: 'suggestion',
  texts,
  collect: (context) =>
    checkedNames(context).flatMap((checked) => {
      const note = noteOn(context, checked);
      return note === undefined ? [] : [noteAt(checked.scalar, note)];
    }),
  conclude: (seen, _, report) => reportNotes(seen, report),
});

function noteOn(context: RuleContext, { name, answer }: CheckedName): NameNote<typeof texts, Data> | undefined {
  const { date } = context;
  if (date === undefined) return undefined;
  if (answer.status === 'pattern') return isCurated(context) ? undefined : usualEnd(name, answer, date);
  const state = stateOf(answer);
  if (state === undefined) return undefined;
  const when = sayFact(state.when);
  if (state.kind === 'notYet' && beginsLater(context, name))
    return { message: 'begins', data: { name, when }, severity: 'info', fixes: [] };
  const title = state.verified && state.certain ? 'use' : 'useUnsure';
  return {
    message: state.certain ? state.kind : `${state.kind}Unsure`,
    data: { name, on: sayDate(date), when, instead: state.instead },
    ...(!state.certain && { severity: 'info' }),
    fixes: replacements(context, state.others).map((to) => ({ title, to })),
  };
}

/** Places took their time: only a year after the national date is it worth a look, and never more than that. */
function usualEnd(
  name: string,
  { window, successors = [] }: PatternResult,
  date: string,
): NameNote<typeof texts, Data> | undefined {
  const to = window?.to;
  if (to === undefined) return undefined;
  const yearLater = String(Number(to.slice(0, 4)) + 1) + to.slice(4);
  if (date.slice(0, to.length) <= yearLater) return undefined;
  return {
    message: 'usualEnd',
    data: { name, when: sayDate(to), next: successors.length === 0 ? '' : fill(instead.usual, { bodies: successors }) },
    severity: 'info',
    group: name,
    fixes: successors.map((other) => ({ title: 'useUnsure', to: other })),
  };
}

/** Without a date of issue the plan may be of any day of its period, and the body may be there by then. */
function beginsLater({ head: { to, issued }, lookup }: RuleContext, name: string): boolean {
  if (to === undefined || issued !== undefined) return false;
  const status = lookup(name, to)?.status;
  return status === 'exact' || status === 'alias';
}

function stateOf(answer: CheckedName['answer']) {
  if (answer.status === 'expired') {
    const verified = isVerifiedSuccession(answer.body, answer.successors);
    return {
      kind: 'ended' as const,
      when: answer.until,
      certain: answer.certain,
      others: answer.successors,
      verified,
      instead: sentence('successor', answer.successors, verified, answer.certain),
    };
  }
  if (answer.status === 'not-yet') {
    const verified = answer.predecessors.every((body) => isVerifiedSuccession(body, [answer.body]));
    return {
      kind: 'notYet' as const,
      when: answer.since,
      certain: answer.certain,
      others: answer.predecessors,
      verified,
      instead: sentence('predecessor', answer.predecessors, verified, answer.certain),
    };
  }
  return undefined;
}

function sentence(
  kind: 'successor' | 'predecessor',
  bodies: readonly Body[],
  verified: boolean,
  certain: boolean,
): Localized {
  if (bodies.length === 0) return instead.nobody;
  return say(instead[verified && certain ? kind : (`${kind}Unsure` as const)], bodies);
}

/** The bodies to name instead that were in force on the plan's date. */
const replacements = ({ lookup }: RuleContext, bodies: readonly Body[]): string[] =>
  [...new Set(bodies.map(({ shortForm }) => shortForm))].filter((to) => lookup(to)?.status === 'exact');
