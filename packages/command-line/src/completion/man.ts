import type { Help } from '../help/index.js';
import type { CommandModel } from './model.js';

/** The manual as a page for `man` (roff): the overview and the help of every command, as `workplan help` prints them. */
export const manPage = (help: Help, commands: readonly CommandModel[], version: string): string =>
  [
    `.TH WORKPLAN 1 "" "workplan ${version}" "User Commands"`,
    '.SH NAME',
    'workplan \\- import, lint, fix and convert government work plans',
    '.SH SYNOPSIS',
    '.B workplan',
    '.I command',
    '[\\fIoptions\\fR] [\\fIfile or folder\\fR...]',
    '.SH DESCRIPTION',
    ...verbatim(help.help),
    '.SH COMMANDS',
    ...commands.filter(({ name }) => name !== 'help').flatMap(({ name }) => [`.SS ${name}`, ...verbatim(help[name])]),
    '',
  ].join('\n');

const verbatim = (text: string): string[] => ['.nf', ...text.split('\n').map(escaped), '.fi'];

/** Dashes stay dashes, so that options can be copied; a line that begins with a dot is no request. */
const escaped = (line: string): string =>
  line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^[.']/, (mark) => `\\&${mark}`);
