/** The sources as the rules about them need to see them: parsed, not searched with regular expressions. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every TypeScript file in src: its path (from src, with forward slashes), its text and its syntax tree. */
export function readSources() {
  return readdirSync(SRC, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readSource(join(SRC, name)));
}

function readSource(file) {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return { file, path: relative(SRC, file).split(sep).join('/'), text, tree };
}

/** What a file imports or re-exports, in any way of writing: the name of the module, and whether only its types. */
export function importsOf({ tree }) {
  return nodesOf(tree).flatMap((node) => {
    const name = moduleNameOf(node);
    return name ? [{ name: name.text, onlyTypes: isTypeOnly(node) }] : [];
  });
}

function moduleNameOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  const isImportCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [argument] = isImportCall ? node.arguments : [];
  return argument && ts.isStringLiteralLike(argument) ? argument : undefined;
}

function isTypeOnly(node) {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return Boolean(node.importClause?.isTypeOnly);
}

/** The fixed text of each html and svg template, a gap for every expression. */
export function templatesOf({ tree }) {
  return nodesOf(tree)
    .filter((node) => ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText()))
    .map(({ template }) =>
      ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join('${}'),
    );
}

function nodesOf(node) {
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return [node, ...children.flatMap(nodesOf)];
}
