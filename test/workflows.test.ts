import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { ROOT } from './support/project.ts'

interface Workflow {
  readonly on: unknown
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, { steps: { run?: string; uses?: string; with?: Record<string, unknown> }[] }>
}

const folder = join(ROOT, '.github/workflows')
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const workflow = (name: string) => load(texts.get(name) ?? '') as Workflow
const steps = (name: string) => Object.values(workflow(name).jobs).flatMap((job) => job.steps)

describe('workflows', () => {
  it('say what they may do, and none runs the code of a pull request with more rights than to read', () => {
    for (const [name, text] of texts) {
      expect(workflow(name).permissions, name).toBeDefined()
      expect(text, name).not.toContain('pull_request_target')
      expect(text, name).not.toMatch(/secrets\./)
    }
    expect(workflow('review.yml').on).toBe('pull_request')
    expect(workflow('review.yml').permissions).toEqual({ contents: 'read' })
  })

  it('put nothing that others write into a script', () => {
    for (const name of texts.keys())
      for (const { run, with: inputs } of steps(name)) {
        expect(run ?? '', name).not.toContain('${{')
        expect(String(inputs?.script ?? ''), name).not.toContain('${{')
      }
  })

  it('that comment on a pull request check out and run nothing of it', () => {
    const used = steps('comment.yml').map((step) => step.uses ?? '')
    expect(used.filter((each) => each.startsWith('actions/checkout'))).toEqual([])
    expect(steps('comment.yml').filter((step) => step.run !== undefined)).toEqual([])
  })
})
