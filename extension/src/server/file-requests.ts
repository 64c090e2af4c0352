/** How a server asks its client for files that it cannot reach itself. Both sides know files by their URIs. */
export const FILE_REQUESTS = {
  /** {@link FileQuestions} → {@link FileAnswer}[], one for each question and in their order */
  ask: 'workplan/files/ask',
  /** nothing → boolean: whether the user trusts the folders that are open */
  trusted: 'workplan/files/trusted',
} as const;

/** Questions that were there at the same time: each message takes as long as some files. */
export interface FileQuestions {
  readonly questions: readonly FileQuestion[];
}

export interface FileQuestion {
  /** All bytes of a regular file, what something is, or what a folder holds. */
  readonly about: 'bytes' | 'kind' | 'entries';
  readonly uri: string;
  /** Bytes that the file may have at most. */
  readonly most?: number;
}

/** What was asked for, or why it is not there; none of it when there is nothing by this address. */
export interface FileAnswer {
  /** In base64. */
  readonly bytes?: string;
  readonly kind?: FileKind;
  readonly entries?: readonly FolderEntry[];
  /** `later`: the answers to the other questions are long enough for one message. */
  readonly refused?: 'tooLarge' | 'folder' | 'special' | 'later';
  /** Of a file that is too large, in bytes. */
  readonly size?: number;
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

export function fromBase64(text: string): Uint8Array {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
