// Bundles the server and its commands. Our own packages go in as TypeScript; what npm installed stays outside.
import { build } from 'esbuild'

const keepInstalled = {
  name: 'keep-installed',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      return path.startsWith('@tanpuhui/') && path !== '@tanpuhui/store/sqlite-writer' ? undefined : { path, external: true }
    })
  },
}

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: {
    server: 'src/main.ts',
    migrate: 'src/commands/migrate.ts',
    sandbox: 'src/commands/sandbox.ts',
    verify: 'src/commands/verify.ts',
    admin: 'src/commands/admin.ts',
    backup: 'src/commands/backup.ts',
    copy: 'src/commands/copy.ts',
    methods: 'src/commands/methods.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: true,
  plugins: [keepInstalled],
})
