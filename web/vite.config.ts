import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const backend = 'http://127.0.0.1:3000';

export default defineConfig({
  root: here,
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    // The content security policy allows no inline script, so the polyfill must not be inlined.
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: { '/api': backend, '/healthz': backend, '/readyz': backend },
  },
});
