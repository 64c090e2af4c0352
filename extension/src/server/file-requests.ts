/** How a server asks its client for files that it cannot reach itself. Both sides know files by their URIs. */
export const FILE_REQUESTS = {
  /** {@link ReadParams} → the bytes in base64, or null when there are too many */
  read: 'workplan/files/read',
  /** {@link FileParams} → {@link FileKind}, or null when nothing is there */
  kind: 'workplan/files/kind',
  /** {@link FileParams} → {@link FolderEntry}[] */
  list: 'workplan/files/list',
  /** nothing → boolean: whether the user trusts the folders that are open */
  trusted: 'workplan/files/trusted',
} as const;

export interface FileParams {
  readonly uri: string;
}

export interface ReadParams extends FileParams {
  /** Bytes that the file may have at most. */
  readonly most: number;
}

export type FileKind = 'file' | 'folder' | 'other';

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind | 'link';
}

/** So many bytes at a time: the arguments of a call are limited. */
const PORTION = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PORTION) text += String.fromCharCode(...bytes.subarray(at, at + PORTION));
  return btoa(text);
}

export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
