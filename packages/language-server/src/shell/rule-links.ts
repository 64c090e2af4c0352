import type { Language } from '@workplan/core';
import type { Environment } from '@workplan/workspace';
import type { Diagnostic } from 'vscode-languageserver';

/** Gives findings the page of their rule, where the caller of the server has one. */
export type LinkRules = (diagnostics: Diagnostic[]) => Diagnostic[];

export function createRuleLinks(environment: Environment, language: () => Language): LinkRules {
  if (environment.rulePage === undefined) return (diagnostics) => diagnostics;
  const withLink = (diagnostic: Diagnostic): Diagnostic => {
    const href = typeof diagnostic.code === 'string' ? environment.rulePage?.(diagnostic.code, language()) : undefined;
    return href === undefined ? diagnostic : { ...diagnostic, codeDescription: { href } };
  };
  return (diagnostics) => diagnostics.map(withLink);
}
