import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '../../src/policy/library.ts'
import { comparable } from '../../src/statutes/comparable.ts'
import { Corpus } from '../../src/statutes/corpus.ts'
import { findProvision } from '../../src/statutes/find-provision.ts'
import { measureBranches } from '../../src/statutes/measure.ts'
import { parseCitation } from '../../src/vocabulary/citation.ts'
import { ROOT, run } from '../support/project.ts'

const FOLDER = process.env.QINGDAN_TEST_CORPUS || join(ROOT, '../shared/statutes')
const QUOTES = join(ROOT, '../shared/domain/legal-citations.tsv')
const present = existsSync(FOLDER)
if (!present)
  console.warn('SKIPPED: no law corpus. Set QINGDAN_CORPUS to a folder of law texts to verify every citation.')

/** The branches in which nearly everything is numbered by 条: not 司法解释, 宪法, 民法典 in parts and 刑法. */
const CORE = ['宪法相关法', '行政法', '行政法规', '经济法', '社会法', '民法商法', '诉讼与非诉讼程序法', '部门规章']

describe.skipIf(!present)('the law corpus', () => {
  it('proves every citation of the catalogs, with the same numbers as the lock alone', async () => {
    const byText = JSON.parse((await run('check', '--format', 'json', '--root', ROOT, '--corpus', FOLDER)).out)
    const byLock = JSON.parse((await run('check', '--format', 'json', '--root', ROOT, '--corpus', '')).out)
    expect([byText.citations.by, byLock.citations.by]).toEqual(['text', 'lock'])
    expect({ ...byText.citations, by: '' }).toEqual({ ...byLock.citations, by: '' })
    expect(byText.findings).toEqual(byLock.findings)
    expect(byText.citations.proven + byText.citations.unverified).toBe(byText.citations.citations)
    expect((await run('statutes', 'lock', '--check', '--root', ROOT, '--corpus', FOLDER)).exit).toBe(0)
    console.info(`${byText.citations.proven} citations proven by text and by lock`)
  })

  it('is read as well as measured: 1,018 clean core files, all but two of 3,351 internal references', () => {
    const core = measureBranches(new Corpus(FOLDER)).filter((each) => CORE.includes(each.branch))
    const sum = (key: 'files' | 'clean' | 'references' | 'resolved') =>
      core.reduce((total, each) => total + each[key], 0)
    expect(sum('files')).toBe(1044)
    expect(sum('clean')).toBeGreaterThanOrEqual(1018)
    expect(sum('references')).toBeGreaterThanOrEqual(3351)
    expect(sum('references') - sum('resolved')).toBeLessThanOrEqual(2)
  })

  it.skipIf(!existsSync(QUOTES))('holds every quoted sentence in the provision it is quoted from', () => {
    const corpus = new Corpus(FOLDER)
    const rows = readFileSync(QUOTES, 'utf8').trim().split('\n').slice(1)
    const wrong = rows.filter((row) => {
      const [, law, version, article, paragraph, item, quote = ''] = row.split('\t')
      const dated = version === '' ? '' : `(${version})`
      const cite = `《${law}》${dated}第${article}条${paragraph ? `第${paragraph}款` : ''}${item ? `第（${item}）项` : ''}`
      const parsed = parseCitation(cite)
      if ('problem' in parsed || !parsed.provision) return true
      const file = corpus.find(parsed.title, parsed.version)
      const found = file && findProvision(corpus.read(file), parsed.provision)
      return !found || 'missing' in found || !comparable(found.text).includes(comparable(quote))
    })
    expect(wrong).toEqual([])
    expect(rows.length).toBeGreaterThanOrEqual(160)
  })

  it('has every provision that a policy or a decision table cites', () => {
    const corpus = new Corpus(FOLDER)
    const { policies, tables } = BUILT_IN
    const cites = [
      ...policies.flatMap(({ record }) => record.cite.map((cite) => [record.id, cite] as const)),
      ...tables.all.flatMap(({ id, rows }) => rows.map(({ cite }) => [id, cite] as const)),
    ]
    const wrong = cites.filter(([, cite]) => {
      const parsed = parseCitation(cite)
      if ('problem' in parsed) return true
      const file = corpus.find(parsed.title, parsed.version)
      if (!file || !parsed.provision) return !file
      return 'missing' in findProvision(corpus.read(file), parsed.provision)
    })
    expect(wrong).toEqual([])
    expect(cites.length).toBeGreaterThan(200)
  })
})
