/**
 * XML 1.0 without document types, as a tree. Names of office files carry their usual prefix; all others have none.
 *
 * @packageDocumentation
 */
export { OfficeError, type OfficeFault } from '../office-error.js';
export { type Element, isElement } from './element.js';
export { parseXml } from './parse-xml.js';
