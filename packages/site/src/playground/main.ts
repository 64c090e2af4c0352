import { startPlayground } from './playground.js';

startPlayground();
