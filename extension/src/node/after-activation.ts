/** Resolves when the host has gone on with what else it has to do: loading a large file is no part of the activation. */
export const afterActivation = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
