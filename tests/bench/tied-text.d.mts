export declare function chineseNumber(value: number): string;
export declare function tiedText(tasks: number): string;
