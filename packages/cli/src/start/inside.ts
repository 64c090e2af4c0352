import { createRequire } from 'node:module';
import { getAsset } from 'node:sea';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { ProgramFiles } from './load-program.js';

type Module = { exports: object };
type Wrapped = (exports: object, require: NodeJS.Require, module: Module) => void;

/** A file of the build that lies inside the executable. */
const read = (name: string): string => getAsset(name, 'latin1');

/** Loads modules of Node as usual, and files of the build (`./xlsx.cjs`) from inside the executable, each once. */
function requireInside(): NodeJS.Require {
  const ofNode = createRequire(pathToFileURL(process.execPath));
  const loaded = new Map<string, Module>();
  const load = (name: string): object => {
    if (!name.startsWith('./')) return ofNode(name);
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    loaded.set(name, module);
    const file = name.slice('./'.length);
    const code = `(function (exports, require, module) {${read(file)}\n})`;
    const run: Wrapped = new Script(code, { filename: file }).runInThisContext();
    run(module.exports, own, module);
    return module.exports;
  };
  const own: NodeJS.Require = Object.assign(load, ofNode);
  return own;
}

/** The files inside a single executable. No folder is theirs: nothing beside the executable is taken for a part of it. */
export const filesInside = (): ProgramFiles => ({ read, require: requireInside(), folder: process.execPath });

/** A program for threads, as an address: there is no file that a thread could be started with. */
export const threadInside = (name: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { createRequire } from 'node:module';
import { getAsset } from 'node:sea';
import { Script } from 'node:vm';
new Script('(function (require) {' + getAsset(${JSON.stringify(name)}, 'latin1') + '})')
  .runInThisContext()(createRequire(${JSON.stringify(pathToFileURL(process.execPath).href)}));`,
    )}`,
  );
