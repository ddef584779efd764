import react from '@vitejs/plugin-react';
import compile from 'icu-minify/compile';
import { defineConfig, type Plugin } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/** All but the entry itself, which waits for its texts: what waits must not be what other chunks import from. */
const FRAME = /[\\/]src[\\/](app[\\/](router|app-frame)|shared[\\/]api[\\/]apollo-client)\.tsx?$|[\\/]react-dom[\\/]/;

const server = 'http://127.0.0.1:4000';

const CATALOGUE = /[\\/]messages[\\/]\w+\.json$/;

/** Messages are compiled when they are bundled, so that the parser of their grammar stays out of the browser. */
function compiledMessages(): Plugin {
  const compiled = (messages: unknown): unknown =>
    typeof messages === 'string'
      ? compile(messages)
      : Object.fromEntries(Object.entries(messages as Record<string, unknown>).map(([key, inner]) => [key, compiled(inner)]));
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    transform: (source, id) => (CATALOGUE.test(id) ? JSON.stringify(compiled(JSON.parse(source))) : null),
  };
}

export default defineConfig({
  plugins: [
    react(),
    compiledMessages(),
    compression({
      include: /\.(html|js|css|json|svg)$/,
      threshold: 512,
      algorithms: [defineAlgorithm('brotliCompress'), defineAlgorithm('gzip', { level: 9 })],
      logLevel: 'silent',
    }),
  ],
  build: {
    outDir: 'dist',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } } },
  },
  resolve: { alias: [{ find: 'use-intl/format-message', replacement: 'use-intl/format-message/format-only' }] },
  server: { proxy: { '/graphql': server, '/sign-in': server } },
});
