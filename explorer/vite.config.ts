import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run explorer` finds the API; ASTERISM_URL names another server. */
const api = process.env.ASTERISM_URL ?? 'http://127.0.0.1:4000';

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
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/graphiql', '/assets', '/favicon.svg'].map((at) => [at, api])),
  },
});
