// Who answers for the project stands in one place: `author`, `homepage`, `repository` and `bugs` of the package.json in the
// root. From there it goes into the package.json of all packages, and as the address of rule pages into the code.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const OF_OWNER = ['author', 'homepage', 'repository', 'bugs'];
/** Behind these keys, in this order, what is of the owner stands. */
const HEAD = ['name', 'displayName', 'version', 'description'];

const ADDRESS = /^https:\/\/[^\s'"\\/]+(?:\/[^\s'"\\]*)?$/;

/** @param {string} root the folder with the package.json that the owner fills in */
export function homeFiles(root) {
  const owner = manifestOf(root, '.');
  const folders = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'extension'];
  return {
    'packages/workspace/src/generated/home.ts': source(owner),
    ...Object.fromEntries(
      folders.map((folder) => [
        `${folder}/package.json`,
        `${JSON.stringify(withOwner(manifestOf(root, folder), owner, folder), null, 2)}\n`,
      ]),
    ),
  };
}

const manifestOf = (root, folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

function source({ homepage }) {
  if (homepage !== undefined && !ADDRESS.test(homepage))
    throw new Error(`homepage of package.json is to be an address of the web that begins with https://: ${homepage}`);
  return `/* Generated from package.json by \`npm run generate\`. Do not edit. */

/** Where the site stands; undefined until the owner of the project names an address. */
export const HOME: string | undefined = ${homepage === undefined ? 'undefined' : `'${homepage}'`};
`;
}

/** A package.json with what the root says of the owner, and without what it no longer says. */
function withOwner(manifest, owner, folder) {
  const own = Object.entries(manifest).filter(([key]) => !OF_OWNER.includes(key));
  const at = own.findLastIndex(([key]) => HEAD.includes(key)) + 1;
  const said = OF_OWNER.filter((key) => owner[key] !== undefined).map((key) => [
    key,
    key === 'repository' ? repositoryOf(owner[key], folder) : owner[key],
  ]);
  return Object.fromEntries([...own.slice(0, at), ...said, ...own.slice(at)]);
}

/** npm and the marketplace want to know in which folder of the repository a package lies. */
const repositoryOf = (repository, directory) => ({
  ...(typeof repository === 'string' ? { type: 'git', url: repository } : repository),
  directory,
});
