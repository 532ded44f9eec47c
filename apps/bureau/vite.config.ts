import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const server = 'http://localhost:3000'

export default defineConfig({
  base: '/bureau/',
  plugins: [react()],
  resolve: { alias: { '@': here('./src') } },
  build: {
    target: 'es2022',
    // ECharts is one chunk of this size, fetched with the first chart.
    chunkSizeWarningLimit: 600,
    // One page for staff (served at /bureau) and one for everybody (served at /verify).
    rolldownOptions: { input: { bureau: here('./index.html'), verify: here('./verify.html') } },
  },
  server: { proxy: { '/trpc': server, '/public': server, '/bureau/totals.csv': server } },
})
