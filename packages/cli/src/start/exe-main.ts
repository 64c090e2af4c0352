import { runCall } from './run-call.js';
import { filesInside, threadInside } from './inside.js';

// The first program of a single executable: see scripts/build/build-exe.mjs.
runCall(filesInside(), threadInside('exe-worker.cjs'));
