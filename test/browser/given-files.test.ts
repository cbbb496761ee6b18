import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { filesOfZip, projectFiles } from '../../src/browser/given-files.ts'

function given(...paths: string[]) {
  return paths.map((path) => ({ path, bytes: new Uint8Array() }))
}

function paths(result: ReturnType<typeof projectFiles>): unknown {
  return typeof result === 'string' ? result : result.map(({ path }) => path)
}

describe('the files that a person hands over', () => {
  it.each([
    [
      ['p/catalogs/edition.yaml', 'p/catalogs/a/b.yaml'],
      ['catalogs/a/b.yaml', 'catalogs/edition.yaml'],
    ],
    [['catalogs/edition.yaml', 'README.yaml'], ['catalogs/edition.yaml']],
    [['q/p/catalogs/edition.yaml', 'q/p/starter/catalogs/edition.yaml'], ['catalogs/edition.yaml']],
    [
      ['目录/edition.yaml', '目录/units.yaml'],
      ['catalogs/edition.yaml', 'catalogs/units.yaml'],
    ],
    [['p/catalogs/.draft/edition.yaml', 'p/catalogs/x.txt'], 'no-catalogs'],
    [['notes.yaml'], 'no-catalogs'],
  ])('of %j are %j', (files, expected) => {
    expect(paths(projectFiles(given(...files)))).toEqual(expected)
  })

  it('of an archive are its YAML, with any slash', () => {
    const result = filesOfZip(zipSync({ 'p\\catalogs\\edition.yaml': strToU8('a'), 'p/logo.png': strToU8('b') }))
    expect(paths(result)).toEqual(['p/catalogs/edition.yaml'])
  })

  it('of an archive that would unpack too large are refused before they are unpacked', () => {
    const bomb = zipSync({ 'catalogs/a.yaml': new Uint8Array(1024) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true)
    expect(filesOfZip(bomb)).toBe('too-large')
  })
})
