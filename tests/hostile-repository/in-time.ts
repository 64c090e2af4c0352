/** Milliseconds after which a server hangs: far more than any answer needs on a busy machine. */
const HANGS = 60_000;

/** The answer of a server. One that does not come in time is an error that says what was asked. */
export async function inTime<T>(what: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`hung: ${what}`)), HANGS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
