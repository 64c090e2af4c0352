export { bodyDefinition } from './definition.js';
export { readRegistryUri, REGISTRY_SCHEME, registryUri } from './address.js';
export { registryDocument } from './document.js';
