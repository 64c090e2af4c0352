/** The look of the page, light or dark as the reader's system is. */
export const HTML_STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
form { position: sticky; top: 0; background: Canvas; padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; border-bottom: 1px solid; }
form[hidden] { display: none; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
article { border-left: .3rem solid; padding: .2rem .8rem; margin: .8rem 0; }
article p { margin: .2rem 0; }
.error { border-color: #d1242f; } .warning { border-color: #bf8700; } .info { border-color: #0969da; }
pre { overflow-x: auto; margin: .4rem 0; padding: .4rem; background: color-mix(in srgb, currentColor 8%, transparent); white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #ffd33d; color: #000; }
.fix { opacity: .8; }
footer { margin: 2rem 0; font-weight: bold; }
`;

/** The filters. Findings that are hidden stay in the page; a file without visible ones is hidden with them. */
export const HTML_SCRIPT = `
(function () {
  var form = document.querySelector('form');
  var rule = form.elements.namedItem('rule');
  var words = form.elements.namedItem('words');
  var names = document.querySelector('footer').getAttribute('data-rules').split(' ');
  for (var i = 0; i < names.length; i += 1) {
    if (names[i] === '') continue;
    var option = document.createElement('option');
    option.textContent = names[i];
    rule.appendChild(option);
  }
  function show() {
    var wanted = Array.from(form.querySelectorAll('input[name=severity]:checked'), function (box) { return box.value; });
    var text = words.value.trim().toLowerCase();
    var shown = 0;
    document.querySelectorAll('section').forEach(function (section) {
      var name = section.querySelector('h2').textContent.toLowerCase();
      var any = false;
      section.querySelectorAll('article').forEach(function (article) {
        var fits = wanted.indexOf(article.dataset.severity) !== -1
          && (rule.value === '' || rule.value === article.dataset.rule)
          && (text === '' || name.indexOf(text) !== -1 || article.textContent.toLowerCase().indexOf(text) !== -1);
        article.hidden = !fits;
        if (fits) { any = true; shown += 1; }
      });
      section.hidden = !any;
    });
    form.querySelector('output').textContent = shown + ' / ' + document.querySelectorAll('article').length;
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.hidden = false;
  show();
})();
`;
