/**
 * Language server for government work plans (工作方案): give {@link serve} a connection and a world.
 *
 * @packageDocumentation
 */
export type { Environment, FileEdit, FoundSource, OpenText, Setup, SetupReport } from './environment.js';
export { CAPABILITIES } from './capabilities.js';
export { isText, readOfficialText, type NoText, type OfficialText } from './official-text.js';
export { serve } from './server.js';
export * from './progress-requests.js';
export * from './requests.js';
