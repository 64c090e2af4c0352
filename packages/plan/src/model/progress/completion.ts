const PERCENT = /^(\d{1,6}(?:\.\d{1,6})?)\s*[%％]$/;
const PART = /^(\d{1,9})\s*[/／]\s*([1-9]\d{0,8})$/;

/**
 * How much is done, as a share of 1: `75%` and `12/16` are 0.75. Undefined for anything else: whether 75 means so many
 * per cent or so many items, nobody knows. More than all of it gives more than 1.
 */
export function readCompletion(text: string): number | undefined {
  const [, percent] = PERCENT.exec(text.trim()) ?? [];
  if (percent !== undefined) return Number(percent) / 100;
  const [, part, whole] = PART.exec(text.trim()) ?? [];
  return part === undefined ? undefined : Number(part) / Number(whole);
}
