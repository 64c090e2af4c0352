/** The parts of every host of JavaScript that are used here. */
declare const atob: (text: string) => string;
declare const btoa: (text: string) => string;

/** So many bytes at a time: the arguments of a call are limited. */
const PORTION = 0x8000;

/** Bytes as a message can hold them. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PORTION) text += String.fromCharCode(...bytes.subarray(at, at + PORTION));
  return btoa(text);
}

/** The bytes of a message, which has been checked to be base64. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
