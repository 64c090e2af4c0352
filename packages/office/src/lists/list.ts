/** A level of a list (ECMA-376 part 1, 17.9.6; [MS-DOC] 2.9.150). Levels count from 0. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** Samples of a custom format. */
  readonly custom: string;
  /** What is printed, with %1 to %9 for the numbers of the levels. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Numbers restart after a level below this one (17.9.10); undefined: after any higher level, 0: never. */
  readonly restart: number | undefined;
  /** Style of paragraphs that this level numbers. */
  readonly style: string | undefined;
  /** All numbers in Arabic digits. */
  readonly isLegal: boolean;
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists with the same pattern go on counting from one another. */
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers with which the list begins anew at a level. */
  readonly starts: ReadonlyMap<number, number>;
}
