/** The two halves of a page of a rule. */
export declare function halvesOf(page: string): { readonly zh: string; readonly en: string };
