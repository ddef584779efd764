import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/** All but the entry itself, which waits for its texts: what waits must not be what other chunks import from. */
const FRAME = /[\\/]src[\\/](app[\\/](router|app-frame)|shared[\\/]api[\\/]apollo-client)\.tsx?$|[\\/]react-dom[\\/]/;

const server = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [
    react(),
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
  server: { proxy: { '/graphql': server, '/sign-in': server } },
});
