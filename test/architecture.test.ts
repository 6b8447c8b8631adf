import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Rooms and doors of the design: which room may import from which. Doors open downwards only. */
const below: Record<string, readonly string[]> = {
  places: [],
  model: ['places'],
  geometry: ['model', 'places'],
  text: ['model', 'places'],
  sources: ['model', 'places'],
  elements: ['sources', 'text', 'geometry', 'model', 'places'],
  importers: ['text', 'model', 'places'],
  export: ['sources', 'text', 'geometry', 'model', 'places'],
  render: ['sources', 'text', 'geometry', 'model', 'places'],
  cli: ['render', 'export', 'importers', 'sources', 'text', 'geometry', 'model', 'places'],
  pages: ['render', 'export', 'importers', 'elements', 'sources', 'text', 'geometry', 'model', 'places'],
  '.': ['elements', 'sources', 'text', 'geometry', 'model', 'places'],
};

/** Packages a room may use; `types` for those it may name in types only. */
const packages: Record<string, { values: RegExp; types?: RegExp }> = {
  places: { values: /^$/ },
  model: { values: /^(zod\/mini|fastest-levenshtein)$/ },
  geometry: { values: /^d3-/ },
  // The dictionary of traditional characters, which is loaded for a document's text alone.
  text: { values: /^opencc-js\/cn2t$/ },
  sources: { values: /^@lit\/context$/, types: /^lit$/ },
  elements: { values: /^(lit(\/.*)?|@lit\/context)$/ },
  // Each of them stands in the reader of its format alone.
  importers: { values: /^(@e965\/xlsx|mammoth|parse5|unpdf|fflate|d3-dsv|opencc-js\/t2cn)$/ },
  export: { values: /^(@e965\/xlsx|fflate)$/ },
  cli: { values: /^(node:.+|commander)$/ },
  pages: { values: /^(lit(\/.*)?|@lit\/context|idb-keyval|fflate)$/ },
  '.': { values: /^$/ },
};

interface Import {
  from: string;
  to: string;
  typesOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => normalize(file))
  .filter((file) => file.endsWith('.ts'))
  .toSorted();
const imports = files.flatMap(importsOf);
const ours = imports.filter(({ to }) => to.startsWith('.'));
const foreign = imports.filter(({ to }) => !to.startsWith('.'));

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const add = (name: ts.Node | undefined, typesOnly: boolean): void => {
      if (name && ts.isStringLiteral(name)) found.push({ from: file, to: name.text, typesOnly });
    };
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return (
    !importClause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '.';
}

function targetOf({ from, to }: Import): string {
  return join(dirname(from), to).replace(/\.js$/, '.ts');
}

function read(file: string): string {
  return readFileSync(`src/${file}`, 'utf8');
}

function printed(found: Import[]): string[] {
  return found.map(({ from, to }) => `${from} → ${to}`);
}

describe('architecture', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(ours.length).toBeGreaterThan(20);
  });

  it('has only rooms of the design', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in below))).toEqual([]);
  });

  it('opens its doors downwards only', () => {
    const wrong = ours.filter((found) => {
      const [from, to] = [roomOf(found.from), roomOf(targetOf(found))];
      return from !== to && !below[from]?.includes(to);
    });
    expect(printed(wrong)).toEqual([]);
  });

  it('imports files that are there, by their .js names', () => {
    const known = new Set(files);
    expect(printed(ours.filter((found) => !found.to.endsWith('.js') || !known.has(targetOf(found))))).toEqual(
      [],
    );
  });

  it('uses in each room only the packages it may', () => {
    const wrong = foreign.filter(({ from, to, typesOnly }) => {
      const may = packages[roomOf(from)];
      return may && !may.values.test(to) && !(typesOnly && may.types?.test(to));
    });
    expect(printed(wrong)).toEqual([]);
  });

  it('reads each format in the room of its reader alone, and loads that when such a file comes', () => {
    const readers = /^importers\/read\/(xlsx|docx|html|pdf|text)\/read-\w+\.ts$/;
    const wrong = ours.filter((found) => {
      const reader = readers.exec(targetOf(found))?.[1];
      const own =
        found.from.startsWith(`importers/read/${reader}/`) || found.from === 'importers/read/read-file.ts';
      return reader && !found.typesOnly && !own;
    });
    // The reader of Word documents writes the web page that mammoth makes of one.
    expect(printed(wrong).filter((each) => !each.startsWith('importers/read/docx/'))).toEqual([]);
    const source = read('importers/read/read-file.ts');
    expect(source).not.toMatch(/^import (?!type)[^;]*\/read-\w+\.js/m);
  });

  it('has no circles', () => {
    const graph = new Map(
      files.map((file) => [file, ours.filter(({ from }) => from === file).map(targetOf)]),
    );
    expect(circleIn(graph)).toEqual([]);
  });

  it('keeps every file within 400 lines', () => {
    expect(files.filter((file) => read(file).split('\n').length > 401)).toEqual([]);
  });

  it('keeps words out of the model and the geometry: no Intl', () => {
    const rooms = files.filter((file) => ['model', 'geometry'].includes(roomOf(file)));
    expect(rooms.filter((file) => /\bIntl\.|\.toLocale\w*\(/.test(read(file)))).toEqual([]);
  });

  it('keeps the browser and Node out of the model and the geometry', () => {
    const roots = files
      .filter((file) => ['model', 'geometry'].includes(roomOf(file)))
      .map((file) => `src/${file}`);
    const program = ts.createProgram(roots, {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    });
    const faults = roots.flatMap((root) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(root))
        .map(({ messageText }) => `${root}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
    );
    expect(faults).toEqual([]);
  });
});

/** The first circle of imports, as the files on it, or nothing. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const search = (file: string, trail: string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of graph.get(file) ?? []) {
      const circle = search(target, [...trail, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = search(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
