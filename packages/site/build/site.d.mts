/** The folder that `npm run build:site` writes. */
export declare const SITE: string;

/** Builds the site into a folder, which is emptied first; gives the addresses of its pages, from the top of the site. */
export declare function buildSite(out?: string, options?: { readonly short?: boolean }): Promise<string[]>;
