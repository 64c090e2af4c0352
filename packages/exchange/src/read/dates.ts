/** Whether words are a day of the calendar, `YYYY-MM-DD`. */
export function isRealDate(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words) || words.startsWith('0000')) return false;
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}
