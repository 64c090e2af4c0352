import { fixEdits, type Finding, type Localized, type Range as TextRange } from '@workplan/core';
import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver';
import { offsetAt, type OpenPlan } from '../../open-plan.js';
import { diagnosticOf } from '../diagnostics.js';
import { ruleTitle } from '../rule-title.js';
import { anchorActions } from './anchors.js';
import { conflictActions } from './conflicts.js';
import { lazyAction } from './lazy.js';
import { splitActions } from './split.js';
import { suppressions } from './suppress.js';
import { workspaceEdit } from './workspace-edit.js';

/** The action that makes every safe fix, as editors run it on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.workplan`;

/** A kind of its own, by which a view finds the action whatever its title. */
const RENUMBER = `${CodeActionKind.RefactorRewrite}.renumber`;

const TEXTS = {
  fixRule: { zh: '改正全部 {count} 处“{rule}”问题', en: 'Fix all {count} problems of “{rule}”' },
  fixAll: { zh: '自动改正（只改有把握的）', en: 'Make all safe fixes' },
  toZh: { zh: '将关键字改为中文', en: 'Switch the keys to Chinese' },
  toEn: { zh: '将关键字改为英文', en: 'Switch the keys to English' },
  wholeOnly: {
    zh: '一个文件只用一种语言的关键字，请取消选择后再改整份方案',
    en: 'A file uses the keys of one language: undo the selection and switch the whole plan',
  },
  renumber: { zh: '任务重新编号', en: 'Renumber the tasks' },
} as const satisfies Record<string, Localized>;

interface Request {
  readonly plan: OpenPlan;
  readonly range: TextRange;
  /** The findings that touch the range asked about. */
  readonly touched: readonly Finding[];
  /** The kinds asked for; undefined for all. */
  readonly kinds: readonly string[] | undefined;
  /** Whether the client shows actions that cannot be done, with the reason. */
  readonly showsRefusals: boolean;
  /** Whether it asks for the edit of an action once that is taken. */
  readonly resolvesEdits: boolean;
}

/** What each kind offers; a kind is worked out only when it is asked for. */
const OFFERS: readonly { readonly kind: string; readonly offer: (request: Request) => CodeAction[] }[] = [
  {
    kind: CodeActionKind.QuickFix,
    offer: (request) => [
      ...conflictActions(request.plan, request.range),
      ...fixes(request),
      ...fixesOfRules(request),
      ...suppressions(request.plan, request.touched),
    ],
  },
  {
    kind: CodeActionKind.RefactorRewrite,
    offer: (request) => [
      ...splitActions(request.plan, request.range),
      ...anchorActions(request.plan, request.range.start, request.resolvesEdits),
      ...renumber(request),
      ...dialect(request),
    ],
  },
  { kind: FIX_ALL, offer: fixAll },
];

/**
 * What can be changed at a range: the fixes of the findings there, all fixes of their rules, comments that
 * take them back, all safe fixes; clauses, anchors, numbers, and the keys of the other dialect.
 *
 * @param kinds only actions of these kinds and of the kinds below them
 * @param client what the client understands: actions that are refused, edits that are worked out later
 */
export function codeActions(
  plan: OpenPlan,
  range: Range,
  kinds?: readonly string[],
  { showsRefusals = false, resolvesEdits = false } = {},
): CodeAction[] {
  const [start, end] = [offsetAt(plan, range.start), offsetAt(plan, range.end)];
  const touched = plan.findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
  return OFFERS.filter(({ kind }) => isWanted(kind, kinds) || holdsWanted(kind, kinds))
    .flatMap(({ offer }) => offer({ plan, range: { start, end }, touched, kinds, showsRefusals, resolvesEdits }))
    .filter(({ kind = '' }) => isWanted(kind, kinds));
}

export const isWanted = (kind: string, kinds: readonly string[] | undefined): boolean =>
  kinds === undefined || kinds.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

/** Whether a kind that was asked for is one below `kind`: then some of its actions may be wanted. */
const holdsWanted = (kind: string, kinds: readonly string[] = []): boolean =>
  kinds.some((wanted) => wanted.startsWith(`${kind}.`));

function fixes({ plan, touched }: Request): CodeAction[] {
  return touched.flatMap((finding) => {
    const preferred = finding.fixes.find((fix) => fix.safe);
    return finding.fixes.map((fix) => ({
      title: fix.title[plan.language],
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticIn(plan, finding)],
      edit: workspaceEdit(plan, fix.edits),
      ...(fix === preferred ? { isPreferred: true } : {}),
    }));
  });
}

/** One action for each rule that has more than one safe fix in the plan. */
function fixesOfRules({ plan, touched }: Request): CodeAction[] {
  const rules = new Set(touched.filter(isFixable).map(({ rule }) => rule));
  return [...rules].flatMap((rule) => {
    const all = plan.findings.filter((finding) => finding.rule === rule && isFixable(finding));
    if (all.length < 2) return [];
    const title = TEXTS.fixRule[plan.language]
      .replace('{count}', String(all.length))
      .replace('{rule}', ruleTitle(rule, plan.language));
    const diagnostics = touched
      .filter((finding) => finding.rule === rule)
      .map((finding) => diagnosticIn(plan, finding));
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(plan, fixEdits(all)) }];
  });
}

const diagnosticIn = ({ uri, document, language }: OpenPlan, finding: Finding): Diagnostic =>
  diagnosticOf(uri, document.lines, finding, language);

const isFixable = ({ fixes: offered }: Finding): boolean => offered.some((fix) => fix.safe);

/** On saving, editors ask for this kind alone and may not ask again for the edit: then it is there at once. */
function fixAll({ plan, resolvesEdits, kinds }: Request): CodeAction[] {
  return plan.findings.some(isFixable)
    ? lazyAction(
        plan,
        { title: TEXTS.fixAll[plan.language], kind: FIX_ALL, maker: 'fixAll' },
        resolvesEdits && kinds === undefined,
      )
    : [];
}

/** The fix of the numbers wherever the cursor is; where the plan is tied to a source, too, for here it is asked for. */
function renumber({ plan }: Request): CodeAction[] {
  const fix = plan.findings.find(({ rule, fixes: offered }) => rule === 'task-number' && offered.length > 0)?.fixes[0];
  return fix === undefined
    ? []
    : [
        {
          title: TEXTS.renumber[plan.language],
          kind: RENUMBER,
          edit: workspaceEdit(plan, fix.edits),
        },
      ];
}

/** English keys are of no use to a Chinese drafter: they are offered only to a client that asks for rewrites by name. */
function dialect({ plan, range, kinds, showsRefusals, resolvesEdits }: Request): CodeAction[] {
  const other = plan.document.dialect === 'zh' ? 'en' : 'zh';
  if (other === 'en' && plan.language === 'zh' && kinds === undefined) return [];
  const title = TEXTS[other === 'zh' ? 'toZh' : 'toEn'][plan.language];
  if (range.end > range.start && range.end - range.start < plan.document.length) {
    return showsRefusals
      ? [{ title, kind: CodeActionKind.RefactorRewrite, disabled: { reason: TEXTS.wholeOnly[plan.language] } }]
      : [];
  }
  return lazyAction(plan, { title, kind: CodeActionKind.RefactorRewrite, maker: 'convert' }, resolvesEdits);
}
