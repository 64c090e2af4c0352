import { library } from '../../scripts/library.mjs';

// The writer of Parquet is a module of its own, loaded when it is wanted; it is published as ESM only.
export default library({ noExternal: ['hyparquet-writer', 'hyparquet'] });
