// The public API of @workplan/office/xml. Written by scripts/api-report.mjs; review every change of it.

interface Element {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly (Element | string)[];
}

declare class OfficeError extends Error {
    readonly fault: OfficeFault;
    readonly detail: string;
    readonly name = "OfficeError";
    constructor(fault: OfficeFault, detail: string);
}

type OfficeFault = 'other-kind' | 'encrypted' | 'damaged' | 'too-large' | 'hostile' | 'scan';

declare const isElement: (node: Element | string) => node is Element;

declare function parseXml(text: string, part: string): Element;
