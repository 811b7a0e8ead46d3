import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const target = 'http://localhost:4000';

// The server refuses requests from other origins, which is what a development server is to it.
const server = { target, changeOrigin: true, headers: { origin: target } };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
  server: {
    port: 5173,
    proxy: { '/graphql': server, '/files': server, '/demo-accounts.json': server },
  },
});
