/**
 * What an office does with a plan after it was issued: the register (督查台账) that bodies fill in, their returns as edits of
 * the plan, and counts of lights. Nothing here reads or writes files, and nothing reads a clock.
 *
 * @packageDocumentation
 */
export * from '@workplan/sheets/register';
