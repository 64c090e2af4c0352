import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SCORED_ROLES = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'] as const;
export type ScoredRole = (typeof SCORED_ROLES)[number];

/** What a person reads of a task: words that its text holds, its bodies, the last day of its deadline. */
export interface TaskAnswer extends Partial<Readonly<Record<ScoredRole, readonly string[]>>> {
  readonly has: string;
  /** As an ISO day; null where the task has none that can be dated; left out where the answer says nothing of it. */
  readonly to?: string | null;
}

/** What a person reads of a document. The text itself is not kept. */
export interface Answer {
  readonly genre: string;
  /** How the text was found: text, Markdown, one line, HTML table. */
  readonly form: string;
  readonly source: {
    readonly title: string;
    readonly number?: string;
    /** Where it was published. */
    readonly address?: string;
    readonly sha256: string;
  };
  /** How many tasks the document has. */
  readonly count: number;
  /** The tasks, each in full: a role that is left out has no bodies. Empty where only their number is known. */
  readonly tasks: readonly TaskAnswer[];
}

/** The answers of a folder, by the SHA-256 of the text that they are about. */
export function answersIn(folder: string): ReadonlyMap<string, Answer> {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const answer = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Answer;
        return [answer.source.sha256, answer] as const;
      }),
  );
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
