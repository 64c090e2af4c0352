import { createLineIndex, decodeText, type Finding } from '@workplan/core';
import type { Jurisdiction } from '@workplan/registry';
import { builtinRegistry, createBuiltinRegistry } from '@workplan/registry/data';
import { faultOf } from '../fault.js';
import type { FileSystem } from '../file-system.js';
import { folderOf, resolvePath } from '../paths.js';
import { configFinding } from '../setup-rules.js';
import type { Setup, SetupFile } from '../setup.js';
import { interpretConfig } from './interpret.js';
import { readRegistry } from './registry-file.js';

/** Reads a configuration and the registries it names. Mistakes become findings on those files. */
export async function loadConfig(path: string, files: FileSystem): Promise<Setup> {
  const text = await readText(path, files);
  const { yaml, settings, findings: found } = interpretConfig(text);
  const findings: Finding[] = [...found];
  const users: Jurisdiction[] = [];
  const faulty: SetupFile[] = [];
  let unusable = false;
  for (const { file, at } of settings.registries) {
    const registryPath = resolvePath(folderOf(path), file);
    try {
      const content = await readText(registryPath, files);
      const { jurisdiction, findings: faults } = readRegistry(content);
      if (faults.length > 0) faulty.push({ path: registryPath, text: content, lines: createLineIndex(content), findings: faults });
      if (jurisdiction === undefined) unusable = true;
      else users.push(jurisdiction);
    } catch (error) {
      findings.push(configFinding('config-registry-unreadable', yaml.rangeOf(at), { file, fault: faultOf(error) }));
    }
  }
  if (findings.length > 0) faulty.unshift({ path, text, lines: createLineIndex(text), findings });
  return {
    registry: users.length === 0 ? builtinRegistry : createBuiltinRegistry(users),
    config: { rules: settings.rules },
    files: faulty,
    broken: unusable || findings.length > 0,
  };
}

const readText = async (path: string, files: FileSystem): Promise<string> => decodeText(await files.read(path)).text;
