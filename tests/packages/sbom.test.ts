import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NOTICES } from '../../scripts/build/notices.mjs';
import { bomOf, released } from '../../scripts/release/sbom.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const bom = bomOf(ROOT, released());
const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`schemas/${name}.SNAPSHOT.schema.json`, import.meta.url), 'utf8'));
/** A CommonJS module may bring its default under that name. */
const defaultOf = <T>(module: T): T => (module as T & { readonly default?: T }).default ?? module;

describe('the bill of materials', () => {
  test('is what CycloneDX 1.6 asks for', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    defaultOf(addFormats)(ajv);
    // Formats that no value of ours has.
    for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
    const validate = ajv.compile(schema('bom-1.6'));
    expect(validate(bom), ajv.errorsText(validate.errors)).toBe(true);
    // The schema is one that refuses.
    expect(validate({ ...bom, components: [{ type: 'package', name: 'a' }] })).toBe(false);
    expect(
      validate({
        ...bom,
        components: [...bom.components, { type: 'library', name: 'a', licenses: [{ license: { id: 'Nobody' } }] }],
      }),
    ).toBe(false);
  });

  test('names what is inside the command, in that very version', () => {
    const notices = readFileSync(`${ROOT}packages/cli/dist/${NOTICES}`, 'utf8');
    const inside = [...notices.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \(/gm)].map(
      ([, name, version]) => `${name}@${version}`,
    );
    expect(inside.length).toBeGreaterThan(10);
    const named = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
    expect(inside.filter((one) => !named.has(one))).toEqual([]);
  });

  test('names every package of ours and no tool that only builds them', () => {
    const names = bom.components.map(({ name }) => name);
    for (const importer of released())
      expect(names).toContain(importer === 'extension' ? 'workplan' : importer.replace('packages/', '@workplan/'));
    expect(
      names.filter((name) => /^@types\/|^(?:tsup|esbuild|vitest|typescript|oxfmt|typedoc|markdown-it)$/.test(name)),
    ).toEqual([]);
    // The playground holds an editor.
    expect(names).toContain('@codemirror/view');
  });

  test('has a checksum for everything of others, and no thread that leads nowhere', () => {
    for (const { name, hashes } of bom.components)
      if (!name.startsWith('@workplan/') && name !== 'workplan')
        expect(hashes?.[0], name).toEqual({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) });
    const refs = new Set(bom.components.map((component) => component['bom-ref']));
    expect(refs.size).toBe(bom.components.length);
    expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
    const reached = new Set(bom.dependencies.flatMap(({ dependsOn }) => dependsOn));
    expect([...refs].filter((ref) => !reached.has(ref))).toEqual([]);
  });

  test('is the same for the same lockfile, under a name of its own', () => {
    expect(bomOf(ROOT, released())).toEqual(bom);
    expect(bomOf(ROOT, ['packages/cli']).serialNumber).not.toBe(bom.serialNumber);
  });
});
