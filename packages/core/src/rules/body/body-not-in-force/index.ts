import type { Body } from '@workplan/registry';
import type { Localized } from '../../../localized.js';
import type { BoundScalar } from '../../../model/bound.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { checkedNames, rangeOfName, rename, type CheckedName } from '../support.js';
import { isVerifiedSuccession, say, sayDate, sayFact } from '../wording.js';
import { instead, texts } from './texts.js';

/** A body that had ended, or did not exist yet, on the plan's date. What is not verified is said as such, and as information only. */
export const bodyNotInForce = defineRule({
  id: 'body-not-in-force',
  group: 'body',
  severity: 'error',
  fix: 'suggestion',
  texts,
  check(context, report) {
    for (const { scalar, name, answer } of checkedNames(context)) {
      const state = stateOf(answer);
      if (state === undefined || context.date === undefined) continue;
      if (state.kind === 'notYet' && beginsLater(context, name)) {
        report('begins', rangeOfName(scalar), { name, when: sayFact(state.when) }, { severity: 'info' });
        continue;
      }
      const data = { name, on: sayDate(context.date), when: sayFact(state.when), instead: state.instead };
      const fixes = replacements(context, scalar, state.others).map(({ to, edits }) => ({
        title: !state.verified ? ('useUnsure' as const) : state.certain ? ('use' as const) : ('useIfChecked' as const),
        data: { to },
        edits,
      }));
      const message = state.certain ? state.kind : (`${state.kind}Unsure` as const);
      report(message, rangeOfName(scalar), data, { fixes, ...(state.certain ? {} : { severity: 'info' }) });
    }
  },
});

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
  return say(instead[!verified ? (`${kind}Unsure` as const) : certain ? kind : (`${kind}IfChecked` as const)], bodies);
}

/** The bodies to name instead that were in force on the plan's date. */
function replacements({ lookup }: RuleContext, scalar: BoundScalar, bodies: readonly Body[]) {
  return [...new Set(bodies.map(({ shortForm }) => shortForm))]
    .filter((to) => lookup(to)?.status === 'exact')
    .map((to) => ({ to, edits: rename(scalar, to) }))
    .filter(({ edits }) => edits.length > 0);
}
