import { expect, test } from 'vitest';
import { answerLine, type Answer } from '../../src/mcp/protocol.js';

const echo: Answer = async ({ method }) => {
  if (method === 'boom') throw new Error('boom');
  return { method };
};
const answered = async (message: unknown): Promise<unknown> => {
  const line = await answerLine(JSON.stringify(message), echo);
  return line === undefined ? undefined : (JSON.parse(line) as unknown);
};
const call = (id: unknown, method = 'ping') => ({ jsonrpc: '2.0', id, method });

test.each<[string, unknown, object | undefined]>([
  ['a call', call(1), { jsonrpc: '2.0', id: 1, result: { method: 'ping' } }],
  ['a notification', { jsonrpc: '2.0', method: 'ping' }, undefined],
  ['an answer to a question nobody asked', { jsonrpc: '2.0', id: 1, result: {} }, undefined],
  ['a call without a method', { jsonrpc: '2.0', id: 1 }, { id: 1, error: { code: -32_600 } }],
  ['a call whose method is no word', { jsonrpc: '2.0', id: 'a', method: 5 }, { id: 'a', error: { code: -32_600 } }],
  ['a call of another version', { jsonrpc: '1.0', id: 7, method: 'ping' }, { id: 7, error: { code: -32_600 } }],
  ['what is no call', 'ping', { id: null, error: { code: -32_600 } }],
  [
    'a batch',
    [call(1), { jsonrpc: '2.0', method: 'ping' }, 3, call('b', 'boom')],
    [
      { id: 1, result: {} },
      { id: null, error: { code: -32_600 } },
      { id: 'b', error: { code: -32_603 } },
    ],
  ],
  ['a batch of notifications', [{ jsonrpc: '2.0', method: 'ping' }], undefined],
  ['an empty batch', [], { id: null, error: { code: -32_600 } }],
])('%s gets the answer that JSON-RPC has for it', async (_, message, expected) => {
  const answer = await answered(message);
  if (expected === undefined) expect(answer).toBeUndefined();
  else expect(answer).toMatchObject(expected);
});
