import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

const graphqlOnce = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    reporters: ['default', ['json', { outputFile: 'test/results/tests.json' }]],
    projects: [
      {
        resolve: graphqlOnce,
        test: { name: 'unit', root, include: ['server/src/**/*.test.ts', 'web/src/**/*.test.ts'] },
      },
      { test: { name: 'architecture', root, include: ['test/architecture/**/*.test.ts'] } },
      {
        resolve: graphqlOnce,
        test: {
          name: 'outside',
          root,
          include: ['test/**/*.test.ts'],
          exclude: ['test/architecture/**', 'test/api/**', 'test/domain/**', 'test/web/**', '**/node_modules/**'],
          globalSetup: ['test/setup/machine.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'service',
          root,
          include: ['test/api/**/*.test.ts', 'test/domain/**/*.test.ts', 'test/web/**/*.test.ts'],
          globalSetup: ['test/setup/demo-service.ts'],
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
