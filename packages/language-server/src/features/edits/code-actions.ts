import { convert, fixEdits, type Finding, type Localized } from '@workplan/core';
import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver';
import { offsetAt, type OpenPlan } from '../../open-plan.js';
import { diagnosticOf } from '../diagnostics.js';
import { suppressions } from './suppress.js';
import { workspaceEdit } from './workspace-edit.js';

/** The action that makes every safe fix, as editors run it on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.workplan`;

const TEXTS = {
  fixRule: { zh: '修正全部 {count} 处 {rule}', en: 'Fix all {count} findings of {rule}' },
  fixAll: { zh: '修正全部可以安全修正的问题', en: 'Make all safe fixes' },
  toZh: { zh: '键改用中文', en: 'Switch the keys to Chinese' },
  toEn: { zh: '键改用英文', en: 'Switch the keys to English' },
} as const satisfies Record<string, Localized>;

interface Request {
  readonly plan: OpenPlan;
  /** The findings that touch the range asked about. */
  readonly touched: readonly Finding[];
}

/** What each kind offers; a kind is worked out only when it is asked for. */
const OFFERS: readonly { readonly kind: string; readonly offer: (request: Request) => CodeAction[] }[] = [
  { kind: CodeActionKind.QuickFix, offer: (request) => [...fixes(request), ...fixesOfRules(request), ...suppressions(request.plan, request.touched)] },
  { kind: CodeActionKind.RefactorRewrite, offer: dialect },
  { kind: FIX_ALL, offer: fixAll },
];

/**
 * What can be changed at a range: the fixes of the findings there, all fixes of their rules, comments that
 * take them back, all safe fixes, and the keys of the other dialect.
 *
 * @param kinds only actions of these kinds and of the kinds below them
 */
export function codeActions(plan: OpenPlan, range: Range, kinds?: readonly string[]): CodeAction[] {
  const [start, end] = [offsetAt(plan, range.start), offsetAt(plan, range.end)];
  const touched = plan.findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
  return OFFERS.filter(({ kind }) => isWanted(kind, kinds)).flatMap(({ offer }) => offer({ plan, touched }));
}

const isWanted = (kind: string, kinds: readonly string[] | undefined): boolean => kinds === undefined || kinds.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

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
    const title = TEXTS.fixRule[plan.language].replace('{count}', String(all.length)).replace('{rule}', rule);
    const diagnostics = touched.filter((finding) => finding.rule === rule).map((finding) => diagnosticIn(plan, finding));
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(plan, fixEdits(all)) }];
  });
}

const diagnosticIn = ({ uri, document, language }: OpenPlan, finding: Finding): Diagnostic => diagnosticOf(uri, document.lines, finding, language);

const isFixable = ({ fixes: offered }: Finding): boolean => offered.some((fix) => fix.safe);

function fixAll({ plan }: Request): CodeAction[] {
  const edits = fixEdits(plan.findings);
  return edits.length === 0 ? [] : [{ title: TEXTS.fixAll[plan.language], kind: FIX_ALL, edit: workspaceEdit(plan, edits) }];
}

function dialect({ plan }: Request): CodeAction[] {
  const other = plan.document.dialect === 'zh' ? 'en' : 'zh';
  const edits = convert(plan.document, other);
  return edits.length === 0 ? [] : [{ title: TEXTS[other === 'zh' ? 'toZh' : 'toEn'][plan.language], kind: CodeActionKind.RefactorRewrite, edit: workspaceEdit(plan, edits) }];
}
