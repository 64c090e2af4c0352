import { importNotes, importOfficialText } from '@workplan/core';
import { planOf, said } from './said.js';

export const TITLE = '云山县2026年重点任务\n';
export const LAST = '2.建设乙平台。（县档案局负责）\n';

/** A plan of two tasks; the first has these words. */
export const textOf = (words: string): string => `${TITLE}1.${words}\n${LAST}`;

/** What is read of that task. */
export const first = (words: string) => said(planOf(textOf(words)))[0];

/** All that import has to say about a text. */
export const notesOf = (text: string): string =>
  importNotes(importOfficialText(text, { file: '原文.txt' }))
    .map(({ message }) => message.zh)
    .join('\n');
