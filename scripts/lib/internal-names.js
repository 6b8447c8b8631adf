import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { inProject } from './root.js';

/** Files whose words others use: documents, issues, events, contexts, and the words that go into the English file. */
const shared =
  /^src\/(text\/|sources\/|model\/(schema\/|issues|load-failure|parse|index)|elements\/base\/events|index|define)/;

/** The command line, the readers and writers of files and the pages are no part of a browser file. */
const inBrowser = /^(?!(cli|export|importers|pages|text\/(cli|importing|workbench))\/).*\.ts$/;

const libraries = ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'zod/v4'];

/**
 * Names of members of our classes that no one outside a browser file reads, as a pattern for the minifier, which
 * shortens them. Left out is every name that stands anywhere else: as a key of a record, as a word in a text, in what
 * others use, on the platform, in the libraries, among the public members of elements.
 */
export function internalNames() {
  const named = new Set();
  const open = new Set();
  const keep = (text) => text.match(/[A-Za-z_$][\w$]*/g)?.forEach((word) => open.add(word));
  for (const file of filesIn('src', inBrowser)) {
    if (shared.test(file)) {
      keep(read(file));
      continue;
    }
    visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true), (node) => {
      const name = nameOf(node);
      if (name) (hasDecorator(node) ? open : named).add(name);
      else if (isKey(node)) open.add(node.name.text);
      if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) keep(node.text);
    });
  }
  for (const { declarations } of JSON.parse(read('custom-elements.json')).modules)
    for (const { members = [] } of declarations) for (const { name } of members) open.add(name);
  for (const folder of libraries)
    for (const file of filesIn(`node_modules/${folder}`, /\.js$/)) keep(read(file));
  for (const file of filesIn('node_modules/typescript/lib', /^lib\.(dom|es).*\.d\.ts$/)) keep(read(file));
  const internal = [...named].filter((name) => !open.has(name));
  return new RegExp(`^(${internal.join('|')})$`);
}

function visit(node, look) {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function nameOf(node) {
  return ts.isClassElement(node) && node.name && ts.isIdentifier(node.name) ? node.name.text : null;
}

function isKey(node) {
  return (
    (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name)
  );
}

function hasDecorator(node) {
  return ts.canHaveDecorators(node) && (ts.getDecorators(node) ?? []).length > 0;
}

function filesIn(folder, pattern) {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file}`);
}

function read(file) {
  return readFileSync(inProject(file), 'utf8');
}
