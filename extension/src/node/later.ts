/** Commands that few windows use, in a file of their own that activation does not load. */
export * from '../commands/later.js';
