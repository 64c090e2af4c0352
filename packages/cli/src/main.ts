import { runCall } from './start/run-call.js';

runCall();
