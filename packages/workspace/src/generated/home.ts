/* Generated from package.json by `npm run generate`. Do not edit. */

/** Where the site stands; undefined until the owner of the project names an address. */
export const HOME: string | undefined = undefined;
