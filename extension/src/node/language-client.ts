/** What the desktop needs of the client library: nine tenths of the program, in a file of its own that activation does not load. */
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
