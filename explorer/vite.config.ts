import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run explorer` finds the API; ASTERISM_URL names another server. */
const api = process.env.ASTERISM_URL ?? 'http://127.0.0.1:4000';

/**
 * What most views need comes in one file, fetched with the page: else each view waits for a dozen small ones. Plots are
 * left to the views that draw.
 */
const SHARED =
  /\/explorer\/src\/(styles|state|api|words|parts\/(?!(Small)?Plots?\.|(small-)?plots?\.|series-plot|time-axis))/;

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: path.join(import.meta.dirname, '../.cache/vite'),
  plugins: [react()],
  build: {
    target: 'es2022',
    // Apart from /assets, which is the server's own.
    assetsDir: 'explorer',
    manifest: 'manifest.json',
    // Everything comes from an address of its own: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { output: { manualChunks: (id) => (SHARED.test(id) ? 'shared' : undefined) } },
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/graphiql', '/assets', '/favicon.svg'].map((at) => [at, api])),
  },
});
