/** The folder of a group from the root, where its rules lie. */
export declare function folderOf(group: string): string;
