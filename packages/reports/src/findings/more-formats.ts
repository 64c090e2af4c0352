import { checkstyleReporter } from './checkstyle.js';
import { githubReporter } from './github.js';
import { gitlabReporter } from './gitlab.js';
import { htmlReporter } from './html.js';
import { junitReporter } from './junit.js';
import { markdownReporter } from './markdown.js';
import { ndjsonReporter } from './ndjson.js';
import { rdjsonReporter } from './rdjson.js';
import { sarifReporter } from './sarif.js';
import { stylishReporter } from './stylish.js';
import { unixReporter } from './unix.js';

/** The formats that are loaded when they are asked for. */
export const MORE_FORMATS = {
  stylish: stylishReporter,
  unix: unixReporter,
  ndjson: ndjsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  junit: junitReporter,
  checkstyle: checkstyleReporter,
  rdjson: rdjsonReporter,
  markdown: markdownReporter,
  html: htmlReporter,
};
