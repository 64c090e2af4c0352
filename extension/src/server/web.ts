import { serve } from '@workplan/language-server';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles, toPath, toUri } from './client-files.js';
import { worldOf } from './world.js';

/** The server in a worker: all files through the editor. */
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, worldOf(connection, { files: clientFiles(connection), toPath, toUri }));
connection.listen();
