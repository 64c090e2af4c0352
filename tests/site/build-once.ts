import type { TestProject } from 'vitest/node';
import { buildSite } from '../../packages/site/build/site.mjs';
import { IS_WHOLE } from '../support/sample.js';
import { SITE_FOLDER } from './built-site.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the pages of the site, from its top. */
    sitePages: readonly string[];
  }
}

/** Runs before the tests of the site, and only where some of them run: they all look at one build. */
export default async function buildOnce(project: TestProject): Promise<void> {
  project.provide('sitePages', await buildSite(SITE_FOLDER, { short: !IS_WHOLE }));
}
