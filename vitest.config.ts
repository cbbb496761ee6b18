import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    // What a user's environment names must not change what a test sees; the tests of real law texts ask for them by another name.
    env: { QINGDAN_CORPUS: '', QINGDAN_TEST_CORPUS: process.env.QINGDAN_CORPUS ?? '' },
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './test/tsconfig.json' },
  },
})
