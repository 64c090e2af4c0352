/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Localized, MessageData } from '../localized.js';

/**
 * The values behind the messages of each rule, by its id: `FindingData['deadline-conflict']`. They are what the messages
 * name in braces, and what else a program may need. A value that not every finding of the rule has is optional. Rules of
 * others are not here: what they carry is `MessageData`.
 */
export interface FindingData {
  readonly 'ambiguous-body': {
    readonly name: string;
    readonly candidates: readonly string[];
  };
  readonly 'ascii-punctuation': {
    readonly written?: string;
    readonly right?: string;
  };
  readonly 'attachment-missing': {
    readonly title?: string;
    readonly text?: string;
    readonly count?: number;
    readonly numbers?: readonly string[];
  };
  readonly 'body-not-in-force': {
    readonly name: string;
    readonly on?: Localized;
    readonly when: Localized;
    readonly instead?: Localized;
    readonly next?: string | Localized;
  };
  readonly 'body-will-change': {
    readonly name: string;
    readonly count: number;
    readonly until: Localized;
    readonly end: Localized;
    readonly next: Localized;
  };
  readonly 'citation-number': {
    readonly text?: string;
    readonly canonical?: string;
    readonly problems?: Localized;
    readonly year?: number;
    readonly first?: number;
    readonly latest?: number;
  };
  readonly 'citation-unresolved': {
    readonly title: string;
    readonly number: string;
    readonly known: string;
  };
  readonly 'comment-cuts-value': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'covered-by-collective': {
    readonly name: string;
    readonly collective: string;
  };
  readonly 'date-order': {
    readonly issued?: string;
    readonly to?: string;
    readonly text?: string;
    readonly date?: string;
  };
  readonly 'deadline-conflict': {
    readonly deadline: string;
    readonly date: string;
    readonly text: string;
    readonly other: string;
  };
  readonly 'deadline-outside-period': {
    readonly text: string;
    readonly date: string;
    readonly limit: string;
  };
  readonly 'document-number': {
    readonly text?: string;
    readonly canonical?: string;
    readonly problems?: Localized;
    readonly year?: number;
    readonly first?: number;
    readonly latest?: number;
  };
  readonly 'done-without-entry': {
    readonly text?: string;
  };
  readonly 'doubled-punctuation': {
    readonly marks: string;
  };
  readonly 'duplicate-body': {
    readonly name: string;
    readonly first: string;
  };
  readonly 'duplicate-key': {
    readonly key: string;
    readonly first: string;
  };
  readonly 'duplicate-task': {
    readonly percent?: number;
    readonly number: string;
    readonly other: string;
  };
  readonly 'elided-level': {
    readonly name: string;
    readonly whole: string;
  };
  readonly 'empty-value': {
    readonly key: string;
  };
  readonly 'entry-body': {
    readonly body: string;
    readonly names: string;
  };
  readonly 'entry-order': {
    readonly date: string;
    readonly latest: string;
  };
  readonly 'enumeration-comma': {
    readonly marks: string;
  };
  readonly 'figure-disagrees': {
    readonly measure?: string;
    readonly value: string;
    readonly other: string;
  };
  readonly 'folded-space': {
    readonly before: string;
    readonly after: string;
    readonly count: number;
  };
  readonly 'fullwidth-colon': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'fullwidth-comment': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'fullwidth-dash': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'fullwidth-digit': {
    readonly written: string;
    readonly right: string;
  };
  readonly 'fullwidth-indent': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'heading-level': {
    readonly title?: string;
    readonly level?: number;
    readonly numeral?: string;
  };
  readonly 'invalid-date': {
    readonly text: string;
    readonly date?: string;
    readonly year?: number;
    readonly month?: number;
    readonly days?: number;
  };
  readonly 'invisible-character': {
    readonly character: Localized;
    readonly count: number;
  };
  readonly 'lead-also-responsible': {
    readonly name: string;
    readonly role: Localized;
    readonly first: Localized;
  };
  readonly 'lookalike-character': {
    readonly written: string;
    readonly code: string;
    readonly right?: string;
  };
  readonly 'lossy-number': {
    readonly text: string;
    readonly read: string;
  };
  readonly 'merge-conflict': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'merged-names': {
    readonly written: string;
    readonly names: readonly string[];
    readonly count: number;
  };
  readonly 'missing-key': {
    readonly place: Localized;
    readonly keys?: readonly string[];
    readonly key?: string;
  };
  readonly 'missing-space-after-colon': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'missing-space-after-dash': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'mixed-dialect': {
    readonly key: string;
    readonly to: string;
  };
  readonly 'mixed-percent': {
    readonly rare: string;
    readonly rareCount: number;
    readonly main: string;
    readonly mainCount: number;
  };
  readonly 'name-varies': {
    readonly form: string;
    readonly main: string;
    readonly mainCount: number;
    readonly others: readonly string[];
  };
  readonly 'needless-space': Record<never, never>;
  readonly 'nested-title': Record<never, never>;
  readonly 'no-alias': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'no-responsible-body': {
    readonly tasks?: number;
    readonly open?: number;
    readonly number?: string;
  };
  readonly 'noncanonical-name': {
    readonly name: string;
    readonly preferred: string;
  };
  readonly 'open-list': {
    readonly names?: readonly string[];
  };
  readonly 'role-label': {
    readonly names?: readonly string[];
    readonly label?: string;
    readonly expected?: string;
  };
  readonly 'section-empty': {
    readonly title?: string;
  };
  readonly 'source-changed': {
    readonly file: string;
    readonly recorded: string;
    readonly actual: string;
    readonly moved?: number;
    readonly lost?: number;
  };
  readonly 'source-drift': {
    readonly name: Localized;
    readonly anchor?: string;
    readonly count?: number;
    readonly text?: string;
    readonly lines?: Localized;
    readonly source?: string;
    readonly plan?: string;
    readonly more?: number;
  };
  readonly 'source-misplaced': {
    readonly name: Localized;
    readonly anchor: string;
    readonly moved?: string;
    readonly lines: Localized | readonly string[];
    readonly count?: number;
  };
  readonly 'source-missing': {
    readonly file: string;
    readonly folder?: string;
  };
  readonly 'source-order': {
    readonly name: Localized;
    readonly lines: Localized;
    readonly other: Localized;
    readonly otherLines: Localized;
  };
  readonly 'source-unanchored': {
    readonly name: Localized;
    readonly key: Localized;
    readonly anchor?: string;
  };
  readonly 'source-uncovered': {
    readonly lines?: Localized;
    readonly text?: string;
    readonly line?: number;
    readonly endLine?: number;
    readonly start?: number;
    readonly end?: number;
    readonly count?: number;
    readonly percent?: number;
  };
  readonly 'straight-quotes': {
    readonly right: string;
  };
  readonly 'suppression-without-reason': {
    readonly rules: readonly string[];
  };
  readonly 'syntax-error': {
    readonly encoding?: string;
    readonly text?: string;
    readonly detail?: string;
  };
  readonly 'tab-indent': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'target-already-met': {
    readonly measure: string;
    readonly target: string;
    readonly reported: string;
    readonly value: string;
  };
  readonly 'target-arithmetic': {
    readonly part: string;
    readonly whole: string;
    readonly share?: string;
    readonly computed?: string;
  };
  readonly 'target-without-unit': {
    readonly measure: string;
    readonly value: string;
  };
  readonly 'task-above': {
    readonly file: string;
    readonly task?: string;
    readonly count?: number;
  };
  readonly 'task-number': {
    readonly number: string;
    readonly previous: string;
    readonly expected: string;
    readonly missing: string;
  };
  readonly 'task-reference': {
    readonly number: string;
  };
  readonly 'term': {
    readonly write?: string;
    readonly found?: string;
    readonly because?: string | Localized;
    readonly section?: string;
  };
  readonly 'too-deep': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'unbalanced-pair': {
    readonly mark: string;
    readonly other: string;
  };
  readonly 'unheld-body': {
    readonly name: string;
  };
  readonly 'unknown-body': {
    readonly name: string;
    readonly place: string;
    readonly nearest?: readonly string[];
    readonly city?: string;
  };
  readonly 'unknown-jurisdiction': {
    readonly names: number;
    readonly place?: string;
    readonly known?: readonly string[];
    readonly paths?: readonly string[];
    readonly when?: string;
    readonly next?: string;
  };
  readonly 'unknown-key': {
    readonly key: string;
    readonly to?: string;
    readonly place: Localized;
    readonly known?: readonly string[];
    readonly home?: Localized;
  };
  readonly 'unknown-version': {
    readonly version: string;
    readonly current: string;
  };
  readonly 'unreadable-completion': {
    readonly text: string;
  };
  readonly 'unreadable-deadline': {
    readonly text: string;
  };
  readonly 'unused-suppression': {
    readonly rule: string;
  };
  readonly 'vague-deadline': {
    readonly text?: string;
    readonly number?: string;
    readonly word?: string;
    readonly verb?: string;
  };
  readonly 'value-needs-quotes': {
    readonly text: string;
    readonly detail: string;
    readonly lines: number;
  };
  readonly 'verbatim-differs': {
    readonly value: string;
  };
  readonly 'wrong-mark': {
    readonly written: string;
    readonly right: string;
  };
  readonly 'wrong-type': {
    readonly words?: readonly string[];
    readonly members?: readonly string[];
    readonly key?: string;
    readonly text?: string;
  };
  readonly 'config-invalid': MessageData;
  readonly 'registry-invalid': MessageData;
  readonly 'unknown-rule': MessageData;
  /** The rule that failed, and the words of its error. */
  readonly 'internal-error': {
    readonly rule: string;
    readonly detail: string;
  };
}
