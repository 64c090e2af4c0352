/** How many blocks of our sources ran in this process; see `count-blocks.ts`. */
export const ran = new Float64Array(1);
