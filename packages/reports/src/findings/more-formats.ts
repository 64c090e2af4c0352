import { checkstyleReporter } from './formats/checkstyle.js';
import { githubReporter } from './formats/github.js';
import { gitlabReporter } from './formats/gitlab.js';
import { htmlReporter } from './formats/html.js';
import { junitReporter } from './formats/junit.js';
import { markdownReporter } from './formats/markdown.js';
import { ndjsonReporter } from './formats/ndjson.js';
import { rdjsonReporter } from './formats/rdjson.js';
import { sarifReporter } from './formats/sarif.js';
import { stylishReporter } from './formats/stylish.js';
import { unixReporter } from './formats/unix.js';

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
