import type { Place } from './place.js';

/** A repository from somebody who means ill, and what is run in it. */
export interface Repository {
  readonly name: string;
  build(place: Place): void;
  /** Calls in the folder, one list of words each; `lint` alone when left out. */
  readonly calls?: readonly (readonly string[])[];
  /** The exit code of every call, where it is always the same. */
  readonly exit?: 0 | 1 | 2;
}
