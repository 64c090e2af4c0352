/** How many blocks of our sources ran in this process; see `scripts/build/count-blocks.mjs`. */
export const ran = new Float64Array(1);
