import { glob, readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse, validate, visit } from 'graphql';

const here = new URL('./', import.meta.url);
const described = parse(await readFile(new URL('../schema/rapport.graphql', here), 'utf8'));
const published = visit(described, { enter: (node) => (node.description ? { ...node, description: undefined } : undefined) });
const schemaAst = buildASTSchema(published, { assumeValid: true, assumeValidSDL: true });

const config = {
  scalars: { Date: 'string', DateTime: 'string', TimeZone: 'string' },
  defaultScalarType: 'unknown',
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  enumType: 'string-literal',
  useTypeImports: true,
};

const paths = (await Array.fromAsync(glob('src/**/*.graphql', { cwd: here }))).toSorted();
let refused = 0;
for (const path of paths) {
  const source = new URL(path, here);
  const document = parse(await readFile(source, 'utf8'));
  const faults = validate(schemaAst, document);
  if (faults.length > 0) {
    refused += 1;
    process.stderr.write(`${path}\n${faults.map(({ message }) => `  ${message}\n`).join('')}`);
    continue;
  }
  const target = new URL(path.replace(/\.graphql$/, '.gen.ts'), here);
  const text = await codegen({
    filename: target.pathname,
    schema: published,
    schemaAst,
    documents: [{ location: path, document }],
    config,
    plugins: [{ operations: config }, { documents: config }],
    pluginMap: { operations: operationTypes, documents: typedDocuments },
  });
  await writeFile(target, text);
}
process.stdout.write(`${paths.length - refused} documents\n`);
if (refused > 0) process.exitCode = 1;
