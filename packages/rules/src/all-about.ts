import type { RuleAbout } from '@workplan/lint';
import { bodyAbout } from './body/about.js';
import { configAbout } from './config/about.js';
import { documentAbout } from './document/about.js';
import { shapeAbout } from './shape/about.js';
import { sourceAbout } from './source/about.js';
import { taskAbout } from './task/about.js';
import { textAbout } from './text/about.js';
import { yamlAbout } from './yaml/about.js';

/** What is said about every rule, by id. */
export const ABOUT: Readonly<Record<string, RuleAbout>> = {
  ...bodyAbout,
  ...configAbout,
  ...documentAbout,
  ...shapeAbout,
  ...sourceAbout,
  ...taskAbout,
  ...textAbout,
  ...yamlAbout,
};
