import type { Anchor, Plan, TimeSpan } from '@workplan/plan/schema';

/**
 * A value of the typed plan as a program may give it: a time or an anchor is also taken as the text that a plan file
 * has for it (`2016年底前`, `L18`), and everything is read-only.
 */
export type Written<T> = T extends TimeSpan
  ? T | string
  : T extends Anchor
    ? T | string
    : T extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Written<T[Key]> }
        : T;

/** A plan as data, with the keys of {@link Plan}. The version of the format need not be given. */
export type NewPlan = Omit<Written<Plan>, 'workplan'> & { readonly workplan?: 1 };
