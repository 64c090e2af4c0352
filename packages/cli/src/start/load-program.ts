import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import type { CommandName } from '@workplan/command-line';
import { VERSION } from '../version.js';
import { PREFIX, readCode, writeCode } from './code-files.js';
import { codeFolder } from './code-folder.js';
import type { ProgramName } from './kind-of-call.js';

export interface Loaded<Program> {
  readonly program: Program;
  /** Keeps what V8 has compiled by now, unless this call began with it. */
  keepCode(): void;
}

/** Where the files of the build are: beside this one, or inside a single executable. */
export interface ProgramFiles {
  /** The text of a file; the build writes nothing but ASCII. */
  read(name: string): string;
  /** What the program loads others with. */
  readonly require: NodeJS.Require;
  /** The folder that the program takes for its own. */
  readonly folder: string;
}

/** The files beside this one. */
const BESIDE: ProgramFiles = {
  // A character is a byte: nothing is decoded.
  read: (name) => readFileSync(join(__dirname, name), 'latin1'),
  require,
  folder: __dirname,
};

/** As the build writes a program: one expression, so that it need not be put together here. */
type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

/** Where the build writes the hash of a program into its first line. */
const HASH = 3;
const HASH_LENGTH = 16;

/**
 * Loads a program with the code that V8 made of it in an earlier call of the same command. V8 checks that the code is
 * whole and made by the same V8 with the same flags; the name of its file says that it is of the same program.
 */
export function loadProgram<Program>(
  which: ProgramName,
  command: CommandName,
  files: ProgramFiles = BESIDE,
): Loaded<Program> {
  const filename = join(files.folder, `${which}.cjs`);
  const source = files.read(`${which}.cjs`);
  const folder = codeFolder(process.env, process.platform);
  const name =
    PREFIX +
    [
      VERSION,
      source.slice(HASH, HASH + HASH_LENGTH),
      process.version,
      process.arch,
      command,
      shortHash([...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')),
    ].join('-');
  const cachedData = folder === undefined ? undefined : readCode(folder, `${name}.code`);
  const script = new Script(source, { filename, ...(cachedData !== undefined && { cachedData }) });
  // The flags of V8 may be others by the end of the call, and then nobody could use its code.
  const tag = cachedData === undefined || script.cachedDataRejected ? cachedDataVersionTag() : undefined;
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, files.require, module, filename, files.folder);
  return {
    program: module.exports as Program,
    keepCode() {
      if (folder !== undefined && tag === cachedDataVersionTag())
        writeCode(folder, `${name}.code`, script.createCachedData());
    },
  };
}

/** Tells calls of Node with other flags apart (FNV-1a, 32 bits): V8 takes no code that was made with others. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
