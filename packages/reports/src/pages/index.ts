export { htmlPage } from './html-page.js';
export { markdownPage } from './markdown-page.js';
export { TEXT_FORMS, type TextForm } from './text-forms.js';
