import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { parse } from '../src/parse/parse.ts'
import { locateAll } from '../src/source/locate.ts'
import { ROOT, TestProject } from './support/project.ts'

/** YAML is read by one parser and, after an error, explained by another: on the accepted subset both must agree. */
describe('the two YAML parsers', () => {
  for (const root of [ROOT, join(ROOT, 'starter')])
    it(`agree on every value and place of ${root === ROOT ? 'the reference edition' : 'the starter'}`, async () => {
      const project = new TestProject(root)
      const paths = Object.keys(project.snapshot('catalogs'))
      project.dispose()
      for (const path of paths) {
        const text = readFileSync(join(root, path), 'utf8')
        const document = parseDocument(text)
        const { value } = await parse([{ path, text }])
        expect(value[0]?.value, path).toEqual(document.toJS())
        const wanted = pathsOf(document.toJS()).filter((_, index) => index % 7 === 0)
        const spans = locateAll(text, wanted)
        wanted.forEach((steps, index) => {
          const node = document.getIn(steps, true) as { range?: [number, number, number] } | undefined
          if (node?.range) expect(spans[index]?.value.start, `${path} ${steps.join('/')}`).toBe(node.range[0])
        })
      }
    })
})

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
