import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one line that any runner can read: «N passed, N failed, N skipped». */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests)
        count[test.result().state === 'pending' ? 'failed' : (test.result().state as keyof typeof count)]++
      if (module.errors().length > 0 && tests.length === 0) count.failed++
    }
    setImmediate(() => console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`))
  }
}
