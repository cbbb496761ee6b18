import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { steps } from './workflow.ts'

const script = String(steps('comment.yml').find((step) => step.with?.script !== undefined)?.with?.script)
const HEAD = 'a'.repeat(40)

interface Comment {
  readonly id: number
  readonly user: { readonly type: string }
  readonly body: string
}

/** What the script did on a stand-in for the host. */
interface Done {
  readonly created: Record<string, unknown>[]
  readonly updated: Record<string, unknown>[]
  readonly notices: string[]
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingdan-'))
  mkdirSync(join(folder, 'review'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the script as the host's action does: the body of an asynchronous function with these names. */
async function comment(comments: readonly Comment[], head = HEAD): Promise<Done> {
  const done: Done = { created: [], updated: [], notices: [] }
  const listComments = () => comments
  const github = {
    paginate: async (list: () => unknown) => list(),
    rest: {
      pulls: { get: async () => ({ data: { head: { sha: head } } }) },
      issues: {
        listComments,
        createComment: async (each: Record<string, unknown>) => done.created.push(each),
        updateComment: async (each: Record<string, unknown>) => done.updated.push(each),
      },
    },
  }
  const core = { notice: (text: string) => done.notices.push(text) }
  const context = { repo: { owner: 'o', repo: 'r' } }
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor
  const inFolder = {
    existsSync: (path: string) => existsSync(join(folder, path)),
    readFileSync: (path: string, encoding: BufferEncoding) => readFileSync(join(folder, path), encoding),
  }
  const required = (name: string) => (name === 'node:fs' ? inFolder : undefined)
  const run = new AsyncFunction('github', 'context', 'core', 'require', 'process', script)
  await run(github, context, core, required, { env: { HEAD } })
  return done
}

const given = (name: string, text: string) => writeFileSync(join(folder, 'review', name), text)

describe('the script of comment.yml', () => {
  it('posts the page once and writes over its own comment afterwards', async () => {
    given('number', '7\n')
    given('review.md', '# 审查\n')
    given('generated.patch', '')
    const first = await comment([])
    expect(first.updated).toEqual([])
    expect(first.created).toHaveLength(1)
    expect(first.created[0]).toMatchObject({ owner: 'o', repo: 'r', issue_number: 7 })
    const body = String(first.created[0]?.body)
    expect(body).toContain('# 审查')
    expect(body).not.toContain('不是最新的')
    const foreign = { id: 1, user: { type: 'User' }, body }
    const second = await comment([foreign, { id: 2, user: { type: 'Bot' }, body }])
    expect(second.created).toEqual([])
    expect(second.updated).toEqual([{ owner: 'o', repo: 'r', comment_id: 2, body }])
  })

  it('says when what is generated is out of date, and when there is no page', async () => {
    given('number', '7')
    given('generated.patch', 'diff --git a/generated/x b/generated/x')
    const body = String((await comment([])).created[0]?.body)
    expect(body).toContain('目录编译不过')
    expect(body).toContain('不是最新的')
  })

  it('stays silent when the pull request has moved on', async () => {
    given('number', '7')
    const done = await comment([], 'b'.repeat(40))
    expect([done.created, done.updated, done.notices.length]).toEqual([[], [], 1])
  })

  it.each(['', '0', '-1', '7; x', '1e99'])('refuses %j as the number of a pull request', async (number) => {
    given('number', number)
    await expect(comment([])).rejects.toThrow('no pull request')
  })
})
