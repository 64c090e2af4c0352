import { nameKey } from '../names/normalize.js';
import type { China, Jurisdiction, Place } from '../types.js';

/** The departures of a place as rows of the pattern. */
export interface DepartedRows {
  readonly complete: boolean;
  readonly without: ReadonlySet<string>;
  /** Rows by the name that the place uses for them. */
  readonly adopted: ReadonlyMap<string, string>;
}

/** Endings to try where a file names only the topic that a body stands for. */
const ENDINGS = ['委', '局', '厅', '办'];

/** The rows that a topic (发展改革) or the usual name of a body (市发展改革委) stands for in a place. */
export function rowsOfTopic(china: China, topic: string, place: Place): readonly string[] {
  const names = [topic, ...ENDINGS.map((ending) => place.levelWord + nameKey(topic) + ending)];
  return names.flatMap((name) => china.pattern(name, place)?.rows ?? []);
}

export function readDepartures(china: China, { departures }: Jurisdiction, place: Place): DepartedRows {
  const adopted = new Map<string, string>();
  for (const [topic, name] of Object.entries(departures?.adopted ?? {})) {
    const rows = [...rowsOfTopic(china, topic, place), ...rowsOfTopic(china, name, place)];
    for (const row of rows) adopted.set(row, name);
  }
  return {
    complete: departures?.complete ?? false,
    without: new Set(departures?.without.flatMap((name) => rowsOfTopic(china, name, place))),
    adopted,
  };
}
