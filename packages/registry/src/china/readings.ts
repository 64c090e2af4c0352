import { READINGS } from './places.generated.js';

let readings: ReadonlyMap<string, string> | undefined;

/** The pinyin of a place that the table of single characters reads otherwise: 单县 shanxian. */
export function readingOf(name: string): string | undefined {
  readings ??= new Map(
    READINGS.split(';').map((item) => {
      const at = item.search(/[a-z]/);
      return [item.slice(0, at), item.slice(at)] as const;
    }),
  );
  return readings.get(name);
}
