// What the extension's texts ask of VS Code, for tests of its pages outside of it.
export const env = { language: 'zh-cn' };
export const workspace = { getConfiguration: () => ({ get: () => undefined }) };
