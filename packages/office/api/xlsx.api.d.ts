// The public API of @workplan/office/xlsx. Written by scripts/api-report.mjs; review every change of it.

interface Area {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
}

type AsideKind = 'footnote' | 'endnote' | 'box' | 'comment' | 'header' | 'footer' | 'hidden' | 'deleted' | 'contents' | 'turned' | 'unsure';

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

interface SheetCells {
    readonly name: string;
    readonly isHidden: boolean;
    readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
    readonly merges: readonly Area[];
    readonly unreadable: readonly {
        readonly row: number;
        readonly column: number;
    }[];
    readonly computed: readonly {
        readonly row: number;
        readonly column: number;
    }[];
}

declare const XLSX_READING = "xlsx-1";

declare function readSheets(bytes: Uint8Array): SheetCells[];

declare function readXlsx(bytes: Uint8Array): OfficeText;
