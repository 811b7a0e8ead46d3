import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const target = 'http://localhost:4000';

/** Libraries that every page needs: in one piece they compress better than in the many that sharing would make. */
const firstPage =
  /node_modules\/(react|react-dom|scheduler|react-router|@refinedev\/core|@tanstack|@ant-design\/cssinjs|rc-(field-form|menu|dialog|dropdown|util|motion|overflow|notification|input|textarea|resize-observer)|antd\/es\/(alert|app|button|config-provider|dropdown|form|input|menu|message|modal|notification|spin|theme|tooltip))\//;

// The server refuses requests from other origins, which is what a development server is to it.
const server = { target, changeOrigin: true, headers: { origin: target } };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The list of all documents stays out of the first page.
  resolve: {
    alias: [
      {
        find: /^.*\/generated\/documents\/gql\.ts$/,
        replacement: join(import.meta.dirname, 'src/console/api/run-time-documents.ts'),
      },
    ],
  },
  build: {
    ...{ outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
    rolldownOptions: { output: { advancedChunks: { groups: [{ name: 'first', test: firstPage }] } } },
  },
  server: {
    port: 5173,
    proxy: { '/graphql': server, '/files': server, '/demo-accounts.json': server },
  },
});
