/** The reference of the format in Markdown, from its schema. */
export declare function formatPage(schema: object, language: 'zh' | 'en'): string;
