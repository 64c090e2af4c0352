/** Whether a character is one of the common Chinese ones: of a text nearly all are, and none of them is a mark. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
