import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersIn, sha256Of } from './answers.js';
import { readDocument } from './read-document.js';
import { reportOf, type Entry } from './report.js';
import { scoreOf } from './score.js';

/** Scores the documents of a folder against the answers of another. */
export function scoreFolder(folder: string, answersFolder: string): { report: string; entries: readonly Entry[] } {
  const answers = answersIn(answersFolder);
  const entries: Entry[] = [];
  const unanswered: string[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => /\.(?:txt|md|html?)$/.test(file) && file !== 'README.md')
    .sort()) {
    const bytes = readFileSync(join(folder, name));
    const answer = answers.get(sha256Of(bytes));
    if (answer === undefined) {
      unanswered.push(name);
      continue;
    }
    const score = scoreOf(answer, readDocument(bytes.toString('utf8')));
    entries.push({ name, genre: answer.genre, form: answer.form, score });
  }
  return { report: reportOf(entries, unanswered), entries };
}
