import type { Metafile } from 'esbuild';

export const NOTICES: string;
export function noticesOf(metafiles: readonly Metafile[], base: string): string;
export function writeNotices(metafiles: readonly Metafile[], base: string, folder: string): void;
