import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import vm from 'node:vm';
import { BANNER, withoutExtensions } from './walk.mjs';

/**
 * The ajv validators of the plan schema as plain code: nothing is compiled at run time, so they work
 * under a strict Content Security Policy. They run over the plan with English keys. Tasks have a
 * validator of their own, and that of the plan takes any: after an edit one task is checked again, not all.
 */
export async function validatorSource(schema) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const plan = withShared(withoutProse(withoutResolved(withoutExtensions(schema))));
  // Tasks below a task are checked by themselves too.
  const definitions = { ...plan.definitions, task: { type: 'object' } };
  ajv.addSchema({ ...plan, $id: 'plan', definitions });
  ajv.addSchema({ $id: 'task', definitions, ...plan.definitions.task });
  const code = standalone.default(ajv, { validatePlan: 'plan', validateTask: 'task' });
  const bundled = await build({
    stdin: { contents: code, loader: 'js', resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
  });
  const text = bundled.outputFiles[0].text;
  if (/\brequire\(|\bnew Function\b|\beval\(/.test(text))
    throw new Error('the standalone validator needs something at run time');
  return `${BANNER}${withoutCopies(shorter(withoutTwins(withoutSchemas(withoutParents(withoutPaths(text))))))}`;
}

/**
 * What plan and task have both, ajv writes for each of them. Functions and lists of keys that say the same become one,
 * until no two do.
 */
function withoutTwins(text) {
  const first = new Map();
  const twins = new Map();
  const note = (name, says) => {
    const other = first.get(says);
    if (other === undefined) first.set(says, name);
    else twins.set(name, other);
  };
  for (const [, name, keys] of text.matchAll(KEYS)) note(name, keys);
  const functions = [...text.matchAll(/function (validate\d+)\(data,\{[^}]*\}=\{\}\)/g)].map((match) => {
    const { 0: head, 1: name, index: start } = match;
    return { name, start, end: start + head.length + closingBrace(text.slice(start + head.length)) };
  });
  for (const { name, start, end } of functions)
    note(name, text.slice(start, end).replace(new RegExp(`\\b${name}\\b`, 'g'), 'itself'));
  if (twins.size === 0) return text;
  const named = functions
    .filter(({ name }) => twins.has(name))
    .reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), text)
    .replace(KEYS, (all, name) => (twins.has(name) ? 'twin' : all))
    .replace(/\bvar twin;|,twin(?=[,;])|(?<=\bvar )twin,/g, '')
    .replace(/\b(?:validate|schema)\d+\b/g, (name) => twins.get(name) ?? name);
  return withoutTwins(named);
}

/** The keys of an object, as a variable. */
const KEYS = /\b(schema\d+)=(\{(?:properties:\{[^{}]*\})?\})/g;

/**
 * Keys that hold the same kind of value share one definition: ajv then writes one function for all of them. `anyOf` stays
 * where it is, because the path to it is read.
 */
function withShared(schema) {
  const uses = new Map();
  const visit = (node, see) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, member] of Object.entries(node.properties ?? {})) see(node, key, member);
    for (const member of Object.values(node)) visit(member, see);
  };
  visit(schema, (_, __, member) => {
    const text = JSON.stringify(member);
    if (isShareable(text)) uses.set(text, (uses.get(text) ?? 0) + 1);
  });
  const names = new Map([...uses].filter(([, count]) => count > 1).map(([text], at) => [text, `shared${at}`]));
  visit(schema, (node, key, member) => {
    const name = names.get(JSON.stringify(member));
    if (name !== undefined) node.properties[key] = { $ref: `#/definitions/${name}` };
  });
  const shared = Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text)]));
  return { ...schema, definitions: { ...schema.definitions, ...shared } };
}

/** Longer than a reference, and no object of its own. */
const isShareable = (text) => text.length > 30 && !/"(?:anyOf|\$ref|properties)"/.test(text);

/** Says in one call what ajv says in full for each error; of its parameters only the missing key is read. */
function shorter(text) {
  const full = /let (err\d+)=(\{[^;]*?\});vErrors===null\?vErrors=\[\1\]:vErrors\.push\(\1\),errors\+\+/g;
  const brief = text
    .replace(full, 'vErrors=addError(vErrors,$2),errors++')
    .replace(/,params:\{(?!missingProperty)[^{}]*\}(?=\}\),errors\+\+)/g, '');
  return `${brief}function addError(errors,error){if(errors===null)return[error];errors.push(error);return errors}\n`;
}

/** No keyword of ours asks for the data around a value. */
const withoutParents = (text) =>
  text
    .replace(/,parentData:[\w.]+,parentDataProperty:(?:"[^"]*"|\w+),rootData/g, '')
    .replace(/,parentData,parentDataProperty,rootData=data/g, '');

/** Of the paths into the schema only those through `anyOf` are read. */
const withoutPaths = (text) => text.replace(/schemaPath:"(?:(?!\/anyOf\/)[^"])*",/g, '');

/**
 * ajv carries whole schemas along, of which the code asks two things: whether an object has a key, and
 * in the parameters of an error, which nobody reads, the types or words of a value.
 */
function withoutSchemas(text) {
  const untyped = text.replace(/params:\{(?:type|allowedValues):schema\d+[\w.]*\}/g, 'params:{}');
  const asked = new Set([...untyped.matchAll(/\b(schema\d+)\.properties\b/g)].map((match) => match[1]));
  const uses = [...untyped.matchAll(/\bschema\d+\b(?!=)[\w.]*/g)].map((match) => match[0]);
  if (uses.some((use) => !/^schema\d+\.properties$/.test(use)))
    throw new Error('the validator asks its schemas something that is not known');
  return untyped
    .replace(/\b(schema\d+)=(?=\{)/g, '$1=\u0000')
    .split('\u0000')
    .map((part, index, parts) => {
      if (index === 0) return part;
      const name = /(schema\d+)=$/.exec(parts[index - 1])[1];
      const end = closingBrace(part);
      const { properties = {} } = vm.runInNewContext(`(${part.slice(0, end)})`);
      const kept = asked.has(name)
        ? `{properties:${JSON.stringify(Object.fromEntries(Object.keys(properties).map((key) => [key, 0])))}}`
        : '{}';
      return kept + part.slice(end);
    })
    .join('');
}

/** Offset behind the brace that closes the one at the beginning; strings are passed over. */
function closingBrace(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    } else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error('a schema that does not end');
}

/**
 * ajv joins the errors of nested validators by copying what it has so far: quadratic when every one
 * of many tasks is wrong. Adding to the list instead copies each error once a level.
 */
function withoutCopies(text) {
  const copies = /(\w+)=\1===null\?([\w.]+)\.errors:\1\.concat\(\2\.errors\)/g;
  const joined = text.replace(copies, (_, own, other) => `${own}=joinErrors(${own},${other}.errors)`);
  if (joined === text || joined.includes('.concat('))
    throw new Error('the validator joins errors in a way that is not known');
  return `${joined}function joinErrors(own,more){if(own===null)return more;for(const error of more)own.push(error);return own}\n`;
}

/** Titles and descriptions are for readers: ajv would carry them along. */
const withoutProse = (value) => {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => !((key === 'title' || key === 'description') && typeof member === 'string'))
      .map(([key, member]) => [key, withoutProse(member)]),
  );
};

const withoutResolved = (schema) => ({
  ...schema,
  definitions: Object.fromEntries(
    Object.entries(schema.definitions).filter(([name]) => !/^(resolved|open)/.test(name)),
  ),
});
