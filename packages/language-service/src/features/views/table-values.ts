/** Names of a cell as they are written. */
export const namesOf = (names: readonly string[]): string[] =>
  names.map((name) => name.trim()).filter((name) => name !== '');

/** Words of a cell as they are written: on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
