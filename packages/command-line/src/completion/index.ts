export { bashCompletion } from './bash.js';
export { fishCompletion } from './fish.js';
export { manPage } from './man.js';
export { type CommandModel, commandModels } from './model.js';
export { powershellCompletion } from './powershell.js';
export { type Shell, SHELLS } from './shells.js';
export { zshCompletion } from './zsh.js';
