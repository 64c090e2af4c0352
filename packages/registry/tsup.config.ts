import { library } from '../../scripts/library.mjs';

export default library({
  // Chinese text as it is: escaped, the tables take twice the space.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
