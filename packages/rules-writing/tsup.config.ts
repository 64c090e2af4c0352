import { modules } from '../../scripts/library.mjs';

export default modules();
