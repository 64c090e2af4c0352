// Generated from data/places/*.yaml by scripts/build-data.mjs. Do not edit.
import type { CompactJurisdiction } from '../data/compact.js';

export const CURATED: readonly CompactJurisdiction[] = [
];
