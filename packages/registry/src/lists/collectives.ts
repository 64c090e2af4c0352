import type { BodyKind, CollectiveOf } from '../types.js';

/**
 * The kinds of bodies a collective has as members. A `mixed` audience (各部门、各单位) has no list
 * anywhere, so it has none here.
 */
export const MEMBER_KINDS: Readonly<Record<CollectiveOf['of'], ReadonlySet<BodyKind>>> = {
  districts: new Set(['district']),
  departments: new Set(['department', 'office']),
  mixed: new Set(),
};
