import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LanguageClient } from './support/language-client.ts'
import { ROOT } from './support/project.ts'

/** The very settings an editor reads, with schema paths made absolute as the editor does. */
function settings(): Record<string, unknown> {
  const read = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>
  const schemas = Object.entries(read['yaml.schemas'] as Record<string, unknown>).map(([path, globs]) => [
    pathToFileURL(join(ROOT, path)).href,
    globs,
  ])
  return {
    yaml: {
      schemas: Object.fromEntries(schemas),
      schemaStore: { enable: false },
      validate: true,
      completion: true,
      hover: true,
    },
  }
}

let client: LanguageClient
let opened = 0

beforeAll(async () => {
  const root = pathToFileURL(ROOT).href
  client = new LanguageClient(
    process.execPath,
    [join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    settings(),
  )
  await client.request('initialize', {
    processId: null,
    rootUri: root,
    locale: 'zh-cn',
    workspaceFolders: [{ uri: root, name: 'qingdan' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  })
  client.notify('initialized', {})
  client.notify('workspace/didChangeConfiguration', { settings: settings() })
})
afterAll(() => client.stop())

function openFile(path: string, text: string): string {
  const uri = pathToFileURL(join(ROOT, path)).href
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: ++opened, text } })
  return uri
}

async function complete(path: string, marked: string): Promise<readonly { label: string; documentation?: unknown }[]> {
  const at = marked.indexOf('┆')
  const before = marked.slice(0, at).split('\n')
  const uri = openFile(path, marked.replace('┆', ''))
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  for (let attempt = 0; attempt < 50; attempt++) {
    const { items } = await client.request<{ items: { label: string; documentation?: unknown }[] }>(
      'textDocument/completion',
      { textDocument: { uri }, position },
    )
    if (items.length > 0) return items
    await new Promise((resolve) => setTimeout(resolve, 100)) // the server reads its settings after it has answered `initialize`
  }
  return []
}

describe('the editor', () => {
  it('completes keys with their Chinese description', async () => {
    const items = await complete(
      'catalogs/delegated-services/new.yaml',
      'theme: 林业\nitems:\n  - id: svc-9001\n    kind: licence\n    ob┆\n',
    )
    const key = items.find((item) => item.label === 'obligation')
    expect(JSON.stringify(key?.documentation)).toContain('规定动作还是自选动作')
  })

  it('completes values with their Chinese explanation', async () => {
    const items = await complete(
      'catalogs/counties/610981/towns/610981100.yaml',
      'town: "610981100"\nstate: drafted\nchoices:\n  - item: svc-0001\n    source: ┆\n',
    )
    const value = items.find((item) => item.label === 'entrusted')
    expect(JSON.stringify(value?.documentation)).toContain('委托')
  })

  it('explains a key in Chinese when the pointer rests on it', async () => {
    const uri = openFile(
      'catalogs/counties/610981/towns/610981101.yaml',
      'town: "610981101"\nstate: drafted\nchoices: []\n',
    )
    const hover = await client.request<{ contents: unknown }>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: 2 },
    })
    expect(JSON.stringify(hover.contents)).toContain('清单所处的状态')
  })

  it.each([
    ['catalogs/edition.yaml', 'nonsense: 1\n', 'nonsense'],
    ['catalogs/divisions.yaml', 'nonsense: 1\n', 'nonsense'],
    ['catalogs/departments.yaml', 'nonsense: 1\n', 'nonsense'],
    ['catalogs/units.yaml', 'nonsense: 1\n', 'nonsense'],
    ['catalogs/parameters.yaml', 'nonsense: 1\n', 'nonsense'],
    ['catalogs/instruments/laws.yaml', 'nonsense: 1\n', 'nonsense'],
    ['catalogs/statutory-licences/catalog.yaml', 'items: []\n', 'items'],
    ['catalogs/statutory-enforcement/new.yaml', 'binding: closed\n', 'binding'],
    ['catalogs/counties/610981/county.yaml', 'choices: []\n', 'choices'],
    ['catalogs/counties/610981/agreements.yaml', 'decisions: []\n', 'decisions'],
    ['catalogs/coordination.yaml', 'decisions: []\n', 'decisions'],
    ['catalogs/counties/610981/towns/610981102.yaml', 'decisions: []\n', 'decisions'],
  ])('binds %s to its own schema', async (path, text, key) => {
    const uri = pathToFileURL(join(ROOT, path)).href
    const found = client.diagnostics(decodeURIComponent(uri), (messages) =>
      messages.some((message) => message.includes(key)),
    )
    openFile(path, text)
    expect((await found).join()).toContain(key)
  })
})
