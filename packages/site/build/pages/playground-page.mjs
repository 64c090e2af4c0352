// The page of the playground, and those of the views in it.
import { TEXTS } from '../texts.mjs';

/** Scripts and styles are files of the site; the server runs in a worker made of its text. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; worker-src blob:";
const FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";

const LINKS = [
  ['guide', 'start.html'],
  ['format', 'format.html'],
  ['rules', 'rules/index.html'],
];

const { zh, en } = TEXTS;
const both = (key) => `data-zh="${zh[key]}" data-en="${en[key]}"`;
const link = ([key, path]) =>
  `<a data-to-zh="zh/${path}" data-to-en="en/${path}" href="zh/${path}" ${both(key)}>${zh[key]}</a>`;
const button = (id, text = id) => `<button type="button" id="${id}" data-text="${text}"></button>`;
const tab = (name, isChosen, count = '') =>
  `<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="${isChosen}"${isChosen ? '' : ' tabindex="-1"'}><span data-text="${name}"></span>${count}</button>`;

const SCRIPTS = ['texts', 'files', 'server', 'playground'];

export const playgroundPage = () => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${zh.playground} · ${zh.site}</title>
<link rel="icon" href="assets/icon.svg">
<link rel="stylesheet" href="assets/site.css">
<link rel="stylesheet" href="playground/playground.css">
<script src="assets/site.js"></script>
</head>
<body class="playground">
<a class="skip" href="#editor" ${both('skip')}>${zh.skip}</a>
<header>
<a class="brand" href="index.html" data-to-zh="index.html" data-to-en="en/index.html"><img src="assets/icon.svg" alt="" width="24" height="24"><span ${both('site')}>${zh.site}</span></a>
<nav aria-label="${zh.home}">${LINKS.map(link).join('')}<a href="playground.html" aria-current="page" data-to-zh="playground.html" data-to-en="playground.html#en" ${both('playground')}>${zh.playground}</a></nav>
<span class="end"></span>
<button id="site-theme" type="button" data-light="${zh.themes.light}" data-dark="${zh.themes.dark}">${zh.theme}</button>
<a class="language" href="#en" data-to-zh="#en" data-to-en="#zh" ${both('otherLanguage')}>${zh.otherLanguage}</a>
</header>
<main>
<h1 class="unseen" ${both('playground')}>${zh.playground}</h1>
<noscript><p class="hint">${zh.noScript}</p><p class="hint" lang="en">${en.noScript}</p></noscript>
<div class="bar" role="group" ${both('playground').replace(/data-(\w+)="([^"]*)"/g, '')}>
<label><span data-text="example"></span> <select id="examples"></select></label>
<span class="group">${button('open')}${button('paste')}</span>
<span class="group">${button('fix-all', 'fixAll')}${button('format')}</span>
<span class="group"><span data-text="downloads"></span>${button('download-yaml', 'downloadYaml')}${button('download-docx', 'downloadDocx')}${button('download-xlsx', 'downloadXlsx')}</span>
<input id="file" type="file" hidden accept=".yaml,.yml,.txt,.md,.html,.htm,.docx,.doc,.wps,.xlsx,.xlsm">
</div>
<div id="notice" aria-live="polite"></div>
<div class="desk">
<section class="writing" data-label="editor">
<div id="editor"></div>
<p class="hint"><span data-text="local"></span> <span data-text="editorHint"></span></p>
</section>
<section class="results" data-label="results">
<div role="tablist" data-label="results">${tab('findings', true, ' <span id="count" class="count"></span>')}${tab('preview', false)}${tab('matrix', false)}</div>
<button type="button" id="refresh" data-text="refresh" hidden></button>
<div id="panel-findings" role="tabpanel" aria-labelledby="tab-findings" tabindex="0"><p id="status" role="status"></p><ul id="findings"></ul></div>
<div id="panel-preview" role="tabpanel" aria-labelledby="tab-preview" hidden><iframe id="frame-preview" src="playground/preview.html" data-label="preview"></iframe></div>
<div id="panel-matrix" role="tabpanel" aria-labelledby="tab-matrix" hidden><iframe id="frame-matrix" src="playground/matrix.html" data-label="matrix"></iframe></div>
</section>
</div>
<div id="drop" hidden><span data-text="drop"></span></div>
<dialog id="paste-dialog" aria-labelledby="paste-title">
<h2 id="paste-title" data-text="pasteTitle"></h2>
<p id="paste-hint" data-text="pasteHint"></p>
<textarea id="paste-text" rows="14" aria-labelledby="paste-title" aria-describedby="paste-hint" lang="zh-CN"></textarea>
<p class="acts">${button('paste-read', 'read')}${button('paste-cancel', 'cancel')}</p>
</dialog>
</main>
${SCRIPTS.map((name) => `<script src="playground/${name}.js" defer></script>`).join('\n')}
</body>
</html>
`;

/** A view of the extension in a frame: its own program and style sheets, and the colours of the site. */
export const framePage = (name, sheets) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${zh.playground}</title>
<link rel="stylesheet" href="frame.css">
${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')}
</head>
<body class="${name}">
<main id="root"></main>
<script src="frame.js"></script>
<script src="${name}.js"></script>
</body>
</html>
`;
