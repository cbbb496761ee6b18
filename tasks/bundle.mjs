// Bundles the compiled command line, and the thread that sets PDF files, into dist/bin/: a few files load faster than a few hundred.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
rmSync(join(root, 'dist/bin'), { recursive: true, force: true })
await build({
  entryPoints: [join(root, 'dist/src/cli.js'), join(root, 'dist/src/command/typesetter-thread.js')],
  entryNames: '[name]',
  outdir: join(root, 'dist/bin'),
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: true,
  format: 'esm',
  platform: 'node',
  // Optional, with a binary of its own; its absence is a finding.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  target: 'node20',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'error',
})
