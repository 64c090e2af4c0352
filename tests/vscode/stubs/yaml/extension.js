// Reports, as a YAML extension does by a schema, every key that it does not know.
const { Diagnostic, languages, Range, workspace } = require('vscode');

exports.activate = ({ subscriptions }) => {
  const found = languages.createDiagnosticCollection('yaml');
  const check = (document) => {
    if (document.languageId !== 'yaml') return;
    const lines = document.getText().split('\n');
    found.set(
      document.uri,
      lines.flatMap((text, line) =>
        text.includes('不认识的键')
          ? [new Diagnostic(new Range(line, 0, line, text.length), 'Property 不认识的键 is not allowed.')]
          : [],
      ),
    );
  };
  workspace.textDocuments.forEach(check);
  subscriptions.push(
    found,
    workspace.onDidOpenTextDocument(check),
    workspace.onDidChangeTextDocument(({ document }) => check(document)),
  );
};
