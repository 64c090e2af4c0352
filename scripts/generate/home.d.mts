/** The files that follow from what the package.json of a folder says of the owner, by their paths. */
export declare function homeFiles(root: string): Readonly<Record<string, string>>;
