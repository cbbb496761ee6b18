import type * as records from '../../../generated/types/records.ts'
import { type Place, within } from '../../source/place.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'
import type { County, Placed, Town } from '../../vocabulary/model.ts'
import type { People, Scheme, StaffRegisters, TownPeople } from '../../vocabulary/people.ts'
import type { RecordFile, RecordKind } from '../../vocabulary/record-files.ts'
import { type FileOf, filesOf, onlyFile } from '../files.ts'
import type { Registers } from '../link-registers.ts'
import { register } from '../register.ts'
import { TOWN, UNIT } from '../things.ts'
import { misplaced, unknown } from '../words.ts'
import { findPerson } from './find-person.ts'
import { linkBonus, linkCompetition } from './link-people-rules.ts'
import { linkScheme } from './link-scheme.ts'
import { StatedReader } from './stated.ts'

const TERM: Text = { zh: '考核办法', en: 'term of the scheme' }

/** The people of the towns: both ledgers, and what is reckoned from them, with every person, post, term and parameter found. */
export function linkPeople(
  files: readonly RecordFile[],
  counties: readonly County[],
  known: Registers,
  diagnostics: Diagnostic[],
): People {
  const reader = new StatedReader(known.parameters, diagnostics)
  const schemeFile = onlyFile(files, 'scheme')
  const scheme = schemeFile && linkScheme(schemeFile, reader, diagnostics)
  const towns = new Map(counties.flatMap((county) => county.towns.map((town) => [town.record.code, town] as const)))
  const all = <K extends RecordKind>(kind: K, folder: string) =>
    filesOf(files, kind).filter((file) => file.path.startsWith(`${folder}/`))
  const folders = [...new Set(files.flatMap(({ path }) => /^.*\/people\/\d{9}(?=\/)/.exec(path)?.[0] ?? []))].sort()
  const found = folders.flatMap((folder): readonly TownPeople[] => {
    const registersFile = all('registers', folder)[0]
    const others = [...all('competition', folder), ...all('assessment', folder), ...all('bonus', folder)]
    for (const file of [...(registersFile ? [registersFile] : []), ...others]) checkTown(file, towns, diagnostics)
    const town = towns.get(folder.split('/').at(-1) ?? '')
    if (!registersFile) {
      for (const file of others) diagnostics.push(lacksFile(file.path, `${folder}/registers.yaml`))
      return []
    }
    if (!town) return []
    const registers = linkRegistersFile(registersFile, known, diagnostics)
    return [linkTownPeople(town, registers, { folder, all, reader, scheme, diagnostics })]
  })
  return { scheme, towns: found }
}

interface Context {
  readonly folder: string
  readonly all: <K extends RecordKind>(kind: K, folder: string) => readonly FileOf<K>[]
  readonly reader: StatedReader
  readonly scheme: Scheme | undefined
  readonly diagnostics: Diagnostic[]
}

function linkTownPeople(town: Town, registers: StaffRegisters, context: Context): TownPeople {
  const { folder, all, reader, scheme, diagnostics } = context
  const competition = all('competition', folder)[0]
  const assessmentFile = all('assessment', folder)[0]
  const bonuses = all('bonus', folder)
  if (assessmentFile) linkAssessment(assessmentFile, registers, scheme, diagnostics)
  for (const bonus of assessmentFile ? [] : bonuses)
    diagnostics.push(lacksFile(bonus.path, `${folder}/assessment.yaml`))
  return {
    town,
    registers,
    competition: competition && linkCompetition(competition, registers, reader, diagnostics),
    assessment: assessmentFile && { record: assessmentFile.value, place: { file: assessmentFile.path, path: [] } },
    bonuses: bonuses.map((bonus) => linkBonus(bonus, registers, reader, diagnostics)),
  }
}

function checkTown(
  file: { readonly path: string; readonly value: { readonly town: string } },
  towns: ReadonlyMap<string, unknown>,
  diagnostics: Diagnostic[],
): void {
  const at: Place = { file: file.path, path: ['town'] }
  const folder = file.path.split('/').at(-2) ?? ''
  if (!towns.has(file.value.town)) diagnostics.push(unknown('town', TOWN, file.value.town, towns.keys(), at))
  else if (folder !== file.value.town) diagnostics.push(misplaced(at, file.value.town, folder))
}

function linkRegistersFile(file: FileOf<'registers'>, { units }: Registers, diagnostics: Diagnostic[]): StaffRegisters {
  const place: Place = { file: file.path, path: [] }
  const rows = file.value.people.map((record, index) => ({ record, place: within(place, 'people', index) }))
  const first = new Map<string, Placed<records.Person>>()
  for (const row of rows) if (!first.has(row.record.id)) first.set(row.record.id, row)
  const posts = register(
    'post',
    { zh: '岗位', en: 'post' },
    file.value.posts.map((record, index) => [record.id, { record, place: within(place, 'posts', index) }] as const),
    diagnostics,
  )
  for (const { record, place: at } of [...rows, ...posts.values()])
    if (!units.has(record.unit)) diagnostics.push(unknown('unit', UNIT, record.unit, units.keys(), within(at, 'unit')))
  for (const { record, place: at } of rows)
    for (const [index, id] of (record.kin ?? []).entries()) findPerson(id, first, within(at, 'kin', index), diagnostics)
  checkHolders(posts, first, diagnostics)
  return { record: file.value, rows, first, posts, place }
}

/** Every holder is in the establishment register, and holds one post unless the others say that they are held beside it. */
function checkHolders(
  posts: ReadonlyMap<string, Placed<records.Post>>,
  first: ReadonlyMap<string, unknown>,
  diagnostics: Diagnostic[],
): void {
  const main = new Map<string, Placed<records.Post>>()
  for (const post of posts.values()) {
    const { holder, concurrent } = post.record
    if (holder === undefined) continue
    findPerson(holder, first, within(post.place, 'holder'), diagnostics)
    if (concurrent) continue
    const other = main.get(holder)
    if (other) diagnostics.push(twoPosts(holder, post, other))
    else main.set(holder, post)
  }
}

function linkAssessment(
  { path, value }: FileOf<'assessment'>,
  { first }: StaffRegisters,
  scheme: Scheme | undefined,
  diagnostics: Diagnostic[],
): void {
  const place: Place = { file: path, path: [] }
  if (!scheme) {
    diagnostics.push(lacksFile(path, 'catalogs/reform/people/scheme.yaml'))
    return
  }
  register(
    'assessed-person',
    { zh: '考核台账里人员', en: 'assessed person' },
    value.people.map((each, index) => [each.person, { place: within(place, 'people', index) }] as const),
    diagnostics,
  )
  for (const [index, person] of value.people.entries()) {
    const at = within(place, 'people', index)
    findPerson(person.person, first, within(at, 'person'), diagnostics)
    const term = (id: string, terms: ReadonlyMap<string, unknown>, where: Place) => {
      if (!terms.has(id)) diagnostics.push(unknown('term', TERM, id, terms.keys(), where))
    }
    for (const [n, id] of person.coefficients.entries())
      term(id, scheme.terms.coefficient, within(at, 'coefficients', n))
    for (const [n, { item }] of person.points.entries())
      term(item, scheme.terms.points, within(at, 'points', n, 'item'))
    for (const [n, { item }] of (person.deductions ?? []).entries())
      term(item, scheme.terms.deduction, within(at, 'deductions', n, 'item'))
  }
}

function twoPosts(id: string, post: Placed<records.Post>, other: Placed<records.Post>): Diagnostic {
  return {
    code: 'link/person-in-two-posts',
    severity: 'error',
    at: within(post.place, 'holder'),
    related: [{ at: within(other.place, 'holder'), note: { zh: '另一个岗位在这里', en: 'the other post is here' } }],
    what: { zh: `「${id}」同时在两个岗位上。`, en: `${id} stands in two posts.` },
    why: {
      zh: '一个人只有一个主岗位，两本账才能对得上。',
      en: 'With one main post a person, the two ledgers can be laid against each other.',
    },
    fix: {
      zh: '改正在岗人员；确实兼任的，在兼任的岗位上写 concurrent: true。',
      en: 'Correct the holder; where the post is held beside another, write concurrent: true.',
    },
  }
}

function lacksFile(path: string, wanted: string): Diagnostic {
  return {
    code: 'link/people-file-missing',
    severity: 'error',
    at: { file: path, line: 1 },
    what: { zh: `这份文件要用 ${wanted}，没有找到。`, en: `This file needs ${wanted}, which is not there.` },
    why: {
      zh: '人员、得分和公式各写在一份文件里，缺一份就算不出来。',
      en: 'People, scores and the formula each stand in a file of their own; without one nothing can be worked out.',
    },
    fix: { zh: '补上那份文件，或者删去这一份。', en: 'Add that file, or delete this one.' },
  }
}
