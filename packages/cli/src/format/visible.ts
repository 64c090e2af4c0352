/**
 * Characters that a terminal would obey or hide instead of showing: controls, marks of direction,
 * zero width, lone surrogates. Joiners inside an emoji are not among them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/gu;

/** The text with what cannot be seen written out as `<200B>`. Line breaks and tabs stay. */
export function visible(text: string): string {
  return text.replace(
    HIDDEN,
    (character) => `<${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/**
 * A path at the beginning of a line. GitHub obeys lines that begin with `::`, blanks before them or not, and a plan by such
 * a name may come from anybody; written this way it is still the same file.
 */
export const pathAtStart = (path: string): string => inline(path).replace(/^(?=\s*::)/, './');

/** The same on one line. */
export const inline = (text: string): string => visible(text).replace(/[\n\t]+/g, ' ');
