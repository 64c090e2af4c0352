import { cp } from 'node:fs/promises';
import { library } from '../../scripts/library.mjs';

export default library({
  // The schemas travel with the package, for editors and other validators.
  onSuccess: async () => {
    await cp('../../schemas', 'dist/schemas', { recursive: true, filter: (path) => !path.endsWith('.md') });
  },
});
