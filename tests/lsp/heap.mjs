// Loaded into a server to be measured: answers every message of its parent with the bytes of its heap after a collection.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
process.channel?.unref();
