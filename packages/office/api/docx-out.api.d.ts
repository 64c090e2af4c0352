// The public API of @workplan/office/docx-out. Written by scripts/api-report.mjs; review every change of it.

interface DocxFonts {
    readonly title: string;
    readonly heading: string;
    readonly subheading: string;
    readonly body: string;
    readonly pageNumber: string;
    readonly digits: string;
}

declare class OfficeError extends Error {
    readonly fault: OfficeFault;
    readonly detail: string;
    readonly name = "OfficeError";
    constructor(fault: OfficeFault, detail: string);
}

type OfficeFault = 'other-kind' | 'encrypted' | 'damaged' | 'too-large' | 'hostile' | 'scan';

interface PrintedPart {
    readonly role: PrintedRole;
    readonly lines: readonly string[];
    readonly level?: number;
    readonly headLength?: number;
    readonly table?: {
        readonly columns: number;
        readonly perCell: boolean;
    };
    readonly goesOn?: true;
}

type PrintedRole = 'headlines' | 'title' | 'number' | 'addressees' | 'body' | 'signature' | 'issued' | 'planTitle' | 'attachmentList' | 'note' | 'imprint' | 'preamble' | 'closing' | 'heading' | 'text' | 'task' | 'columns' | 'row' | 'label' | 'item' | 'passage' | 'gap';

interface RenderDocxOptions {
    readonly head?: string;
    readonly seal?: boolean;
    readonly fonts?: Partial<DocxFonts>;
    readonly template?: Uint8Array;
}

declare class TemplateError extends Error {
    readonly problem: TemplateProblem;
    readonly name = "TemplateError";
    constructor(problem: TemplateProblem);
}

type TemplateProblem = 'words' | 'places' | 'macros' | 'form';

declare const USUAL_FONTS: DocxFonts;

declare function renderDocx(parts: readonly PrintedPart[], options?: RenderDocxOptions): Uint8Array;
