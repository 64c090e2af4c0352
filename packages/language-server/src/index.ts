/**
 * Language server for government work plans (工作方案): give {@link serve} a connection and a world.
 *
 * @packageDocumentation
 */
export type { Environment, FileEdit, FoundSource, Setup, SetupReport } from './environment.js';
export { CAPABILITIES, serve } from './server.js';
export * from './requests.js';
