import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { BANNER, withoutExtensions } from './walk.mjs';

/**
 * The ajv validator of the plan schema as plain code: nothing is compiled at run time, so it works
 * under a strict Content Security Policy. It runs over the plan with English keys.
 */
export async function validatorSource(schema) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, messages: false, code: { source: true, esm: true } });
  const code = standalone.default(ajv, ajv.compile(withoutResolved(withoutExtensions(schema))));
  const bundled = await build({ stdin: { contents: code, loader: 'js', resolveDir: process.cwd() }, bundle: true, format: 'esm', target: 'es2022', write: false, minifySyntax: true, minifyWhitespace: true, legalComments: 'none' });
  const text = bundled.outputFiles[0].text;
  if (/\brequire\(|\bnew Function\b|\beval\(/.test(text)) throw new Error('the standalone validator needs something at run time');
  return `${BANNER}${withoutCopies(text)}`;
}

/**
 * ajv joins the errors of nested validators by copying what it has so far: quadratic when every one
 * of many tasks is wrong. Adding to the list instead copies each error once a level.
 */
function withoutCopies(text) {
  const copies = /(\w+)=\1===null\?([\w.]+)\.errors:\1\.concat\(\2\.errors\)/g;
  const joined = text.replace(copies, (_, own, other) => `${own}=joinErrors(${own},${other}.errors)`);
  if (joined === text || joined.includes('.concat(')) throw new Error('the validator joins errors in a way that is not known');
  return `${joined}function joinErrors(own,more){if(own===null)return more;for(const error of more)own.push(error);return own}\n`;
}

const withoutResolved = (schema) => ({
  ...schema,
  definitions: Object.fromEntries(Object.entries(schema.definitions).filter(([name]) => !/^(resolved|open)/.test(name))),
});
