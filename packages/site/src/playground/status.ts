import type { Diagnostic } from 'vscode-languageserver-protocol';
import { the } from './dom.js';
import { severityOf } from './editor/plan-editor.js';
import type { Say } from './texts.js';

/** One line that says where the check stands. */
export interface Status {
  starting(say: Say): void;
  checking(say: Say): void;
  checked(diagnostics: readonly Diagnostic[], say: Say): void;
  failed(words: string): void;
}

export function createStatus(): Status {
  const line = the('status', HTMLElement);
  let isFailed = false;
  const put = (state: string, words: string): void => {
    line.dataset['state'] = state;
    line.textContent = words;
  };
  return {
    starting(say) {
      isFailed = false;
      put('starting', say('starting'));
    },
    checking(say) {
      // Nobody checks any more, and that stays to be read.
      if (!isFailed) put('checking', say('checking'));
    },
    checked(diagnostics, say) {
      const counts = { error: 0, warning: 0, info: 0 };
      for (const one of diagnostics) counts[severityOf(one)] += 1;
      const { error: errors, warning: warnings, info: infos } = counts;
      put('checked', diagnostics.length === 0 ? say('clean') : say('counted', { errors, warnings, infos }));
      // For the bench, and for whoever looks into the browser’s own records.
      performance.mark('workplan-checked');
    },
    failed(words) {
      isFailed = true;
      put('failed', words);
    },
  };
}
