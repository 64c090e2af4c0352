// The public API of @workplan/office/reader. Written by scripts/api-report.mjs; review every change of it.

type AsideKind = 'footnote' | 'endnote' | 'box' | 'comment' | 'header' | 'footer' | 'hidden' | 'deleted' | 'contents' | 'turned' | 'unsure';

declare class Lines {
    private readonly texts;
    readonly infos: OfficeLine[];
    readonly tables: OfficeTable[];
    add(text: string, info: OfficeLine): LineRange;
    dropLastIfEmpty(): void;
    get text(): string;
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

declare class Remarks {
    readonly asides: OfficeAside[];
    readonly notes: Partial<Record<NoteKind, number>>;
    note(kind: NoteKind): void;
    aside(kind: AsideKind, text: string, paragraph?: number): void;
    asideOnce(kind: AsideKind, text: string): void;
}

interface WrittenCell {
    readonly column: number;
    readonly columnSpan: number;
    readonly goesOn: boolean;
    readonly paragraphs: readonly CellParagraph[];
}

declare function inflate(packed: Uint8Array, most: number, tooLarge: () => Error): Inflated;

declare function joined(chunks: readonly Uint8Array[], size: number): Uint8Array;

declare function printTable(rows: readonly (readonly WrittenCell[])[], lines: Lines, byCell?: boolean): void;
