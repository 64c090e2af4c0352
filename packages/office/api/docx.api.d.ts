// The public API of @workplan/office/docx. Written by scripts/api-report.mjs; review every change of it.

type AsideKind = 'footnote' | 'endnote' | 'box' | 'comment' | 'header' | 'footer' | 'hidden' | 'deleted' | 'contents' | 'turned' | 'unsure';

type Changes = 'accepted' | 'original';

declare const DOCX_READING = "docx-1";

interface DocxComment {
    readonly author: string;
    readonly date?: string;
    readonly text: string;
    readonly quoted: string;
}

interface DocxOptions {
    readonly changes?: Changes;
}

type NoteKind = 'pictures' | 'insertions' | 'deletions' | 'bullets' | 'struck' | 'symbols' | 'formats' | 'embedded' | 'errors' | 'formulas' | 'dates' | 'numbers' | 'macros' | 'scans' | 'characters' | 'breaks' | 'rows' | 'unsure';

interface OfficeAside {
    readonly kind: AsideKind;
    readonly paragraph?: number;
    readonly text: string;
}

interface OfficeCell {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly text: string;
    readonly lines: readonly [
        number,
        number
    ] | undefined;
}

declare class OfficeError extends Error {
    readonly fault: OfficeFault;
    readonly detail: string;
    readonly name = "OfficeError";
    constructor(fault: OfficeFault, detail: string);
}

type OfficeFault = 'other-kind' | 'encrypted' | 'damaged' | 'too-large' | 'hostile' | 'scan';

interface OfficeLine {
    readonly paragraph: number;
    readonly label?: string;
    readonly centred?: boolean;
    readonly font?: string;
    readonly size?: number;
    readonly page?: number;
    readonly sheet?: string;
    readonly row?: number;
}

interface OfficeTable {
    readonly cells: readonly OfficeCell[];
    readonly rowCount: number;
    readonly columnCount: number;
}

interface OfficeText {
    readonly text: string;
    readonly lines: readonly OfficeLine[];
    readonly tables: readonly OfficeTable[];
    readonly asides: readonly OfficeAside[];
    readonly notes: Readonly<Partial<Record<NoteKind, number>>>;
}

interface RevisedParagraph {
    readonly paragraph: number;
    readonly row?: number;
    readonly pieces: readonly RevisedPiece[];
    readonly comments: readonly DocxComment[];
}

interface RevisedPiece {
    readonly text: string;
    readonly revision: Revision | undefined;
}

interface Revision {
    readonly kind: 'inserted' | 'deleted';
    readonly author: string;
    readonly date?: string;
}

declare function readDocx(bytes: Uint8Array, { changes }?: DocxOptions): OfficeText;

declare function readRevisions(bytes: Uint8Array): RevisedParagraph[];
