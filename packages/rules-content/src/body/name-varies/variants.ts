/** What the forms of a group name. */
export type VariantKind = 'body' | 'level' | 'system' | 'quoted';

/** One form of a name in a part of the plan. */
export type NamedForm =
  | { readonly kind: 'body'; readonly of: string; readonly form: string; readonly isShort: boolean }
  /** A name that several bodies share: it counts for the one of them that the plan names elsewhere. */
  | { readonly kind: 'shared'; readonly form: string; readonly of: readonly string[] }
  | { readonly kind: 'level'; readonly of: string; readonly form: string }
  | { readonly kind: 'system'; readonly form: string }
  /** A name in quotation marks, and the same name without them. */
  | { readonly kind: 'quoted' | 'bare'; readonly form: string };
