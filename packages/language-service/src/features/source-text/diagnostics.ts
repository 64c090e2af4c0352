import { objectOf, scalarOf, uncoveredPassages, type Language, type Localized, type Uncovered } from '@workplan/core';
import type { DiagnosticSeverity } from 'vscode-languageserver';
import { type Diagnostic } from 'vscode-languageserver';
import { rangeAt, rangeIn, type OpenPlan } from '../../open-plan.js';
import { RULE_SEVERITIES } from '../diagnostics.js';
import { contentOf } from '../navigation/bound.js';
import { isTiedTo, type TextInFront } from './text-in-front.js';

const RULE = 'source-uncovered';

const TEXTS = {
  passage: {
    zh: '这一段没有收入方案{title}。请在方案里补上相应的标题或任务，或写进“其他”。',
    en: 'The plan{title} does not hold this passage. Add the heading or task to the plan, or put it in `passages`.',
  },
  plan: { zh: '方案在这里写明原文', en: 'The plan names this source here' },
  title: { zh: '《{title}》', en: ' “{title}”' },
} as const satisfies Record<string, Localized>;

/** The passages of an official text that the open plans tied to it do not hold: the same that the rule tells of in the plans, however many. */
export function sourceDiagnostics(text: TextInFront, plans: readonly OpenPlan[], language: Language): Diagnostic[] {
  return plans
    .filter((plan) => isTiedTo(plan, text))
    .flatMap((plan) => {
      // A rule that is turned off or taken back stays silent here too.
      const reported = plan.findings.find(({ rule }) => rule === RULE);
      return reported === undefined
        ? []
        : uncoveredPassages(plan.document, text.text).map((passage) =>
            diagnosticOf(text, plan, passage, RULE_SEVERITIES[reported.severity], language),
          );
    });
}

function diagnosticOf(
  { lines }: TextInFront,
  plan: OpenPlan,
  passage: Uncovered,
  severity: DiagnosticSeverity,
  language: Language,
): Diagnostic {
  const { root } = plan.document.parts.bound;
  const title = scalarOf(root, 'title')?.node.value;
  const named = scalarOf(objectOf(root, 'source'), 'file');
  return {
    range: rangeIn(lines, passage),
    severity,
    code: RULE,
    source: 'workplan',
    message: TEXTS.passage[language].replace(
      '{title}',
      title === undefined ? '' : TEXTS.title[language].replace('{title}', title),
    ),
    ...(named === undefined
      ? {}
      : {
          relatedInformation: [
            { location: { uri: plan.uri, range: rangeAt(plan, contentOf(named.node)) }, message: TEXTS.plan[language] },
          ],
        }),
  };
}
