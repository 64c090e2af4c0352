import { env, extensions, UIKind, version, window, workspace } from 'vscode';
import { openPlans } from '../../client/plans.js';
import { versionOf } from '../../client/session.js';
import type { Tools } from '../tools.js';

/** Versions and settings for a report of a fault, in a new editor. Nothing of any plan, no name of any file. */
export async function report({ context, session, activationMs }: Tools): Promise<void> {
  const yaml = extensions.getExtension('redhat.vscode-yaml')?.packageJSON as { readonly version?: unknown } | undefined;
  const settings = workspace.getConfiguration('workplan');
  const facts: readonly (readonly [string, unknown])[] = [
    ['Workplan', versionOf(context)],
    ['VS Code', version],
    ['app', env.appName],
    ['host', env.appHost],
    ['ui', env.uiKind === UIKind.Web ? 'web' : 'desktop'],
    ['remote', env.remoteName ?? 'no'],
    ['display language', env.language],
    ['workplan.language', settings.get('language')],
    ['workplan.diagnostics.level', settings.get('diagnostics.level')],
    ['workplan.yamlExtension', settings.get('yamlExtension')],
    ['redhat.vscode-yaml', yaml?.version ?? 'not installed'],
    ['workspace folders', workspace.workspaceFolders?.length ?? 0],
    ['trusted', workspace.isTrusted],
    ['open plans', openPlans().length],
    [
      'lines in open plans',
      openPlans()
        .map(({ lineCount }) => lineCount)
        .join(' + ') || 0,
    ],
    ['activation', `${activationMs()} ms`],
    ['server', session.isRunning ? 'running' : 'not running'],
  ];
  await window.showTextDocument(
    await workspace.openTextDocument({
      language: 'markdown',
      content: `| | |\n|---|---|\n${facts.map(([name, value]) => `| ${name} | ${String(value)} |`).join('\n')}\n`,
    }),
  );
}
