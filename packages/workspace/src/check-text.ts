import type { Finding } from '@workplan/core';

/** What is wrong in the text of a configuration; the files that it names are left aside. */
export const checkConfigText = async (text: string): Promise<readonly Finding[]> =>
  (await import('./config/interpret.js')).interpretConfig(text).findings;

/** What is wrong in the text of a registry file. */
export const checkRegistryText = async (text: string): Promise<readonly Finding[]> =>
  (await import('./config/registry-file.js')).readRegistry(text).findings;
