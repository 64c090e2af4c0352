/** Whether the VS Code for tests is there already. */
export declare function isInstalled(): boolean;
export declare function install(): void;
