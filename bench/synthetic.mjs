import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A seeded generator of numbers in [0, 1): the same items on every machine. */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const FOLDERS = [
  ['statutory-licences', 'lic', 'statutory'],
  ['delegated-services', 'svc', 'assisted'],
  ['statutory-enforcement', 'enf', 'statutory'],
  ['delegated-enforcement', 'dlg', 'call-county'],
]
const OBJECTS = ['林木', '河道', '道路', '市容', '农药', '兽药', '种子', '宅基地', '护堤', '垃圾', '广告', '燃气']
const ACTS = ['未经批准擅自占用', '不按规定处置', '损坏或者移动', '未按规定备案的', '逾期不改正的', '超出范围经营']

/** A project of the real registers with `count` synthetic items, spread over the four catalogs; every hundredth has two faults if asked. */
export function makeProject(root, catalogs, count, { faults = false, towns = [] } = {}) {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(join(root, 'catalogs'), { recursive: true })
  for (const name of ['edition', 'divisions', 'departments', 'units', 'parameters'])
    cpSync(join(catalogs, `${name}.yaml`), join(root, 'catalogs', `${name}.yaml`))
  cpSync(join(catalogs, 'instruments'), join(root, 'catalogs/instruments'), { recursive: true })
  cpSync(join(catalogs, 'instruments.lock.yaml'), join(root, 'catalogs/instruments.lock.yaml'))
  const random = seeded(20250430)
  const files = []
  for (const [index, [folder, prefix, source]] of FOLDERS.entries()) {
    mkdirSync(join(root, 'catalogs', folder), { recursive: true })
    const catalog = readFileSync(join(catalogs, folder, 'catalog.yaml'), 'utf8')
    writeFileSync(join(root, 'catalogs', folder, 'catalog.yaml'), catalog.replace(/\nwaivers:[\s\S]*$/, '\n'))
    const share = Math.floor(count / 4) + (index < count % 4 ? 1 : 0)
    const items = Array.from({ length: share }, (_, at) =>
      item(prefix, source, at + 1, random, faults && at % 100 === 99),
    )
    const path = join(root, 'catalogs', folder, 'synthetic.yaml')
    writeFileSync(path, `items:\n${items.join('\n')}`)
    files.push(path)
  }
  for (const [code, text] of towns) {
    const folder = join(root, 'catalogs/counties', code.slice(0, 6), 'towns')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${code}.yaml`), text)
  }
  return files
}

/** About 1.1 KB of YAML, as a real penalty has. */
function item(prefix, source, number, random, faulty) {
  const object = OBJECTS[Math.floor(random() * OBJECTS.length)]
  const act = ACTS[Math.floor(random() * ACTS.length)]
  const maximum = Math.ceil(random() * 50) * 1000
  return `  - id: ${prefix}-${String(number).padStart(4, '0')}
    kind: ${faulty ? 'penelty' : 'penalty'}
    name: 对${act}${object}（第${number}类）行为的处罚
    aliases: [${object}${number}, ${act}${number}]
    department: urban-management
    field: urban-management
    ${faulty ? 'holdr' : 'holder'}: county-department
    basis:
      - cite: 《森林法》(2019-12-28)第五十七条第一款
        role: penalty
        anchor: 采伐许可证由县级以上人民
      - cite: 《森林法》(2019-12-28)第二十二条第三款
        role: procedure
        anchor: 三十日内
    sources: [${source}]
    ${prefix === 'svc' || prefix === 'dlg' ? 'obligation: optional\n    ' : ''}firstResponsible: town
    violation: ${act}${object}，影响市容、环境卫生或者公共安全，经责令改正后逾期没有改正，造成较大影响或者其他后果的
    penalties:
      - kind: warning
        against: any
      - kind: fine
        against: person
        minimum: ${Math.floor(maximum / 10)}
        maximum: ${maximum}
    note: 合成数据，只用来量速度。${object}和${act}没有任何法律含义，数额、名称都是随机的。
`
}

/** The choices of one town: `share` of the delegated items, seeded by the town. */
export function townChoices(code, count, share) {
  const random = seeded(Number(code))
  const chosen = new Set()
  const quarter = Math.floor(count / 4)
  while (chosen.size < Math.min(share, quarter * 2)) {
    const prefix = random() < 0.5 ? 'svc' : 'dlg'
    chosen.add(`${prefix}-${String(1 + Math.floor(random() * quarter)).padStart(4, '0')}`)
  }
  const lines = [...chosen].map(
    (id) => `  - item: ${id}\n    source: ${id.startsWith('svc') ? 'assisted' : 'call-county'}`,
  )
  return `town: "${code}"\nstate: drafted\nchoices:\n${lines.join('\n')}\n`
}
