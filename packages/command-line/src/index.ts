export { COMMAND_NAMES, type CommandName, isCommand } from './args/command-names.js';
export { type CommandSpec, type Level, SEVERITY_LEVELS } from './args/command-spec.js';
export { COMMANDS } from './args/commands.js';
export { isDate } from './args/is-date.js';
export { GLOBAL_OPTIONS, OPTIONS, type OptionName, type Options, type OptionSpec } from './args/options.js';
export { PLAN_KIND_WORDS } from './args/plan-kinds.js';
