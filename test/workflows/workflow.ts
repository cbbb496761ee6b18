import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { ROOT } from '../support/project.ts'

/** One step of a job, as far as the tests look at it. */
export interface Step {
  readonly run?: string
  readonly uses?: string
  readonly if?: unknown
  readonly with?: Record<string, unknown>
}

export interface Workflow {
  readonly on: unknown
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, { readonly steps: readonly Step[] }>
}

const folder = join(ROOT, '.github/workflows')

/** The texts of all workflows by file name. */
export const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
)

export const workflow = (name: string): Workflow => load(texts.get(name) ?? '') as Workflow

export const steps = (name: string): readonly Step[] => Object.values(workflow(name).jobs).flatMap((job) => job.steps)
