/** The look of the page, light or dark as the reader's system is; a table on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
body { max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
form { position: sticky; top: 0; background: Canvas; padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; border-bottom: 1px solid; }
form[hidden] { display: none; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); padding: .4rem .6rem; text-align: left; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
th:first-child { width: 7rem; } th:last-child, td:last-child { width: 18rem; }
th small { display: block; font-weight: normal; opacity: .8; }
td p { margin: 0; }
ins { background: color-mix(in srgb, #2da44e 30%, transparent); }
del { background: color-mix(in srgb, #d1242f 25%, transparent); }
@media print { form { display: none; } body { max-width: none; margin: 0; } }
`;

/** The filters. Rows that are hidden stay in the page. */
export const PAGE_SCRIPT = `
(function () {
  var form = document.querySelector('form');
  var words = form.elements.namedItem('words');
  var rows = document.querySelectorAll('tbody tr');
  function show() {
    var wanted = Array.from(form.querySelectorAll('input[name=kind]:checked'), function (box) { return box.value; });
    var text = words.value.trim().toLowerCase();
    var shown = 0;
    rows.forEach(function (row) {
      var fits = row.dataset.kinds.split(' ').some(function (kind) { return wanted.indexOf(kind) !== -1; })
        && (text === '' || row.textContent.toLowerCase().indexOf(text) !== -1);
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    form.querySelector('output').textContent = shown + ' / ' + rows.length;
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.hidden = false;
  show();
})();
`;
