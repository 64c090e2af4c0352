// The public API of @workplan/office/xlsx-patch. Written by scripts/api-report.mjs; review every change of it.

interface CellValue {
    readonly text: string;
    readonly number?: number;
    readonly day?: string;
}

type LeftReason = 'formula' | 'merged';

declare class OfficeError extends Error {
    readonly fault: OfficeFault;
    readonly detail: string;
    readonly name = "OfficeError";
    constructor(fault: OfficeFault, detail: string);
}

type OfficeFault = 'other-kind' | 'encrypted' | 'damaged' | 'too-large' | 'hostile' | 'scan';

declare class PatchError extends Error {
    readonly problem: PatchProblem;
    readonly name = "PatchError";
    constructor(problem: PatchProblem);
}

type PatchProblem = 'macros' | 'signed' | 'sheet';

interface PatchedWorkbook {
    readonly bytes: Uint8Array;
    readonly left: readonly {
        readonly value: SheetValue;
        readonly reason: LeftReason;
    }[];
}

interface PlacedValue extends CellValue {
    readonly row: number;
    readonly column: number;
    readonly like?: number | undefined;
}

interface SheetValue extends PlacedValue {
    readonly sheet: string;
}

declare function patchWorkbook(bytes: Uint8Array, values: readonly SheetValue[]): PatchedWorkbook;
