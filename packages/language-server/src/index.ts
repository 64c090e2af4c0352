/**
 * Language server for government work plans (工作方案): give {@link serve} a connection and a world.
 *
 * @packageDocumentation
 */
export { CAPABILITIES } from './capabilities.js';
export { serve } from './server.js';
export { plainAction, plainEdit } from './shell/plain-edits.js';
