import { decodeText, type Finding } from '@workplan/core';
import { faultOf } from '../fault.js';
import type { FileSystem } from '../file-system.js';
import { FileFault } from '../files/file-fault.js';
import type { Reach } from '../files/reach.js';
import { readFile } from '../files/read-file.js';
import { folderOf } from '../paths.js';
import { configFinding } from '../setup-rules.js';
import { interpretConfig, type Interpreted } from './interpret.js';
import type { Word } from './fields.js';
import { placesOfShared } from './shared-place.js';

/** One configuration file: the one that holds, or one that it is built on. */
export interface Layer extends Interpreted {
  /** Where it is, links followed for one that another names: paths in it count from there. */
  readonly path: string;
  readonly text: string;
  readonly findings: Finding[];
}

export interface LayerOptions {
  readonly files: FileSystem;
  readonly reach: Reach;
}

/** More files than this are no house style but a mistake, or meant to take long. */
const MOST = 32;

/**
 * Reads a configuration and those that it is built on (`extends`), each before the one that names it: what comes later wins.
 * A file that several others name counts in each of their places. What is wrong with one that is named is a finding in
 * the file that names it.
 *
 * @throws FileFault or the error of the system for the configuration itself
 */
export async function loadLayers(path: string, options: LayerOptions): Promise<readonly Layer[]> {
  const { files, reach } = options;
  const layers: Layer[] = [];
  const known = new Map<string, Layer>();
  let count = 0;

  async function add(layer: Layer, real: string, above: readonly string[]): Promise<void> {
    for (const word of layer.settings.shared) {
      const found = await find(word, layer, [...above, real]);
      if ('finding' in found) tell(layer, found.finding);
      else await add(found.layer, found.real, [...above, real]);
    }
    layers.push(layer);
  }

  async function find(
    { text: file, at }: Word,
    { path: from, yaml }: Layer,
    open: readonly string[],
  ): Promise<{ readonly layer: Layer; readonly real: string } | { readonly finding: Finding }> {
    const range = yaml.rangeOf(at);
    if ((count += 1) > MOST) return { finding: configFinding('config-shared-many', range, { file, most: MOST }) };
    try {
      const real = await firstThere(placesOfShared(file, folderOf(from)), folderOf(from), reach);
      if (real === undefined) return { finding: configFinding('config-shared-package', range, { file }) };
      if (open.includes(real)) return { finding: configFinding('config-shared-circle', range, { file }) };
      let layer = known.get(real);
      if (layer === undefined) known.set(real, (layer = await readLayer(real, real, files)));
      return { layer, real };
    } catch (error) {
      const isOutside = error instanceof FileFault && error.code === 'EXDEV';
      return {
        finding: isOutside
          ? configFinding('config-shared-outside', range, { file })
          : configFinding('config-shared-unreadable', range, { file, fault: faultOf(error) }),
      };
    }
  }

  const real = await reach.follow(path, folderOf(path));
  await add(await readLayer(path, real, files), real, []);
  return layers;
}

/** Paths that a file has in common with others are reported once. */
function tell({ findings }: Layer, finding: Finding): void {
  const isKnown = findings.some(
    ({ range, message }) => range.start === finding.range.start && message.en === finding.message.en,
  );
  if (!isKnown) findings.push(finding);
}

async function readLayer(path: string, real: string, files: FileSystem): Promise<Layer> {
  const { text } = decodeText(await readFile(real, 'config', files));
  const interpreted = interpretConfig(text);
  return { ...interpreted, path, text, findings: [...interpreted.findings] };
}

/** The first of some places that is there. One place alone is followed, so that it is said why it cannot be had. */
async function firstThere(places: readonly string[], from: string, reach: Reach): Promise<string | undefined> {
  const [first, ...others] = places;
  if (first !== undefined && others.length === 0) return reach.follow(first, from);
  for (const place of places) {
    const found = await reach.follow(place, from).catch((error: unknown) => {
      // What is not there, or lies above the repository, is passed over as npm does.
      if (error instanceof FileFault) return undefined;
      throw error;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
