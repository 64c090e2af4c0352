export { htmlPage } from './html-page.js';
export { markdownPage } from './markdown-page.js';
export { keysNotWritten, notWrittenReport } from './not-written.js';
export { TEXT_FORMS, type TextForm } from './text-forms.js';
