import { Uri, type Diagnostic } from 'vscode';

/** Links a finding to the page of its rule, which lies in the package. */
export function linkRule(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code === 'string')
    diagnostic.code = {
      value: code,
      target: Uri.from({ scheme: 'command', path: 'workplan.openRulePage', query: JSON.stringify([code]) }),
    };
}
