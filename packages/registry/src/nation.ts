/** The jurisdiction above all others, and the parent of a file that names none. */
export const NATION = '全国';
