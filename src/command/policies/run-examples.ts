import type { PolicyExample } from '../../../generated/types/records.ts'
import { compile, inMemory } from '../../compile.ts'
import { examplesOf } from '../../policy/document-of.ts'
import { evaluate } from '../../policy/evaluate.ts'
import type { PolicyLibrary } from '../../policy/library.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Diagnostic } from '../../vocabulary/diagnostic.ts'
import { byCodeUnit } from '../../vocabulary/order.ts'
import { exampleProject } from './example-project.ts'

/** How one example of a policy came out. */
export interface ExampleOutcome {
  readonly policy: string
  readonly kind: 'pass' | 'fail'
  readonly index: number
  readonly what: string | undefined
  /** Empty when it came out as it should. */
  readonly problem: string
}

/** Compiles an example as a project of its own, keeping what was resolved. */
export function compileWhole(example: PolicyExample) {
  return compile(inMemory({ value: exampleProject(example), diagnostics: [] }), { formats: [] })
}

/**
 * Runs both sides of every policy. Alone, the policy must be silent on what passes and speak on what fails; on the whole compile
 * it must be found with exactly the co-findings that the example names.
 */
export async function runExamples(
  policies: readonly Policy[],
  library: PolicyLibrary,
): Promise<readonly ExampleOutcome[]> {
  const outcomes: ExampleOutcome[] = []
  for (const policy of policies)
    for (const kind of ['pass', 'fail'] as const)
      for (const [index, example] of examplesOf(policy)[kind].entries())
        outcomes.push({
          policy: policy.record.id,
          kind,
          index,
          what: example.what,
          problem: await outcome(policy, kind, example, library),
        })
  return outcomes
}

async function outcome(
  policy: Policy,
  kind: 'pass' | 'fail',
  example: PolicyExample,
  library: PolicyLibrary,
): Promise<string> {
  const { diagnostics, resolved } = await compileWhole(example)
  const broken = diagnostics.filter((each) => each.policy === undefined && each.severity === 'error' && !expected(each))
  if (broken.length > 0)
    return `the example itself is wrong: ${broken.map((each) => `${each.code} ${each.what.en}`).join('; ')}`
  const id = policy.record.id
  if (policy.body.kind !== 'stage') {
    if (!resolved) return 'the example does not compile as far as checking'
    const alone = evaluate([policy], resolved, library).some((each) => each.policy === id)
    if (alone !== (kind === 'fail')) return alone ? 'found alone where it should pass' : 'not found alone'
  }
  const ids = [...new Set(diagnostics.flatMap((each) => each.policy ?? []))].sort(byCodeUnit)
  const wanted = (kind === 'fail' ? [id, ...(example.with ?? [])] : (example.with ?? [])).sort(byCodeUnit)
  return ids.join() === wanted.join()
    ? ''
    : `found ${ids.join(', ') || 'nothing'}, expected ${wanted.join(', ') || 'nothing'}`
}

/** Choices that are wrong by their form as well as by law are found by both. */
function expected({ code }: Diagnostic): boolean {
  return code === 'select/source-not-offered'
}
