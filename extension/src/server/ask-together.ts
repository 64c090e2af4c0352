import type { FileAnswer, FileQuestion } from './file-requests.js';

/** So many questions go in one message at most. */
const MOST = 64;

interface Waiting {
  readonly question: FileQuestion;
  resolve(answer: FileAnswer): void;
  reject(error: unknown): void;
}

/**
 * Puts questions that come at the same time into one message.
 *
 * @param send brings the answers, one for each question and in their order
 * @returns asks one question; rejects when the message of this question does
 */
export function askTogether(
  send: (questions: readonly FileQuestion[]) => Promise<readonly FileAnswer[]>,
): (question: FileQuestion) => Promise<FileAnswer> {
  let waiting: Waiting[] = [];
  const put = (one: Waiting): void => {
    waiting.push(one);
    if (waiting.length === 1) queueMicrotask(() => void flush());
    if (waiting.length === MOST) void flush();
  };
  async function flush(): Promise<void> {
    const now = waiting;
    waiting = [];
    if (now.length === 0) return;
    try {
      const answers = await send(now.map(({ question }) => question));
      for (const [at, one] of now.entries()) {
        const answer = answers[at] ?? {};
        // Of each message at least one question is answered.
        if (answer.refused === 'later') put(one);
        else one.resolve(answer);
      }
    } catch (error) {
      for (const { reject } of now) reject(error);
    }
  }
  return (question) => new Promise((resolve, reject) => put({ question, resolve, reject }));
}
