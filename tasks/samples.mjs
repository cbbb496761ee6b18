// Makes docs/samples/: one document of each kind from the catalogs as they stand, with the digest of each. Run after `npm run compile`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'docs/samples')
const [town = '610981106', county = '610981'] = process.argv.slice(2)

/** What is shown of each kind: where it is made, and in which formats. */
const SAMPLES = [
  ['镇（街道）权责清单', `lists/${town}`, ['docx', 'xlsx', 'pdf']],
  ['各镇承接事项一览表', `documents/${county}/county-matrix`, ['docx', 'xlsx']],
  ['请示', `documents/${county}/approval-request`, ['docx']],
  ['通告', `documents/${county}/public-notice`, ['docx']],
  ['行政执法责任分解表', `documents/${town}/enforcement-responsibility`, ['docx']],
  ['合法性审核表', `documents/${county}/legal-review`, ['docx']],
  ['统计报告', 'documents/statistics', ['docx', 'html']],
  ['办事指南目录', 'documents/guide-index', ['docx', 'csv']],
  ['办事指南', firstGuide, ['docx']],
]

function firstGuide(out) {
  const guides = join(out, 'documents/guides')
  const name = existsSync(guides) ? readdirSync(guides).sort()[0] : undefined
  return name && `documents/guides/${name.replace(/\.\w+$/, '')}`
}

const made = mkdtempSync(join(tmpdir(), 'samples-'))
const { status } = spawnSync(
  process.execPath,
  [join(root, 'bin/qingdan.js'), 'build', '--root', root, '--out', made, '--only', 'docx,xlsx,pdf,html,csv'],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, QINGDAN_CORPUS: '' } },
)
if (status !== 0) process.exit(status ?? 1)
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (!/\.(md|png)$/.test(name)) rmSync(join(folder, name))
const rows = []
for (const [kind, place, formats] of SAMPLES) {
  const stem = typeof place === 'function' ? place(join(made, 'out')) : place
  if (stem === undefined) {
    rows.push(`| ${kind} | （现在没有要素完整度达到标准的事项，没有这一种） | |`)
    continue
  }
  const from = join(made, 'out', dirname(stem))
  for (const name of readdirSync(from).filter((each) =>
    formats.some((format) => each.startsWith(`${basename(stem)}.`) && each.includes(`.${format}`)),
  )) {
    copyFileSync(join(from, name), join(folder, name))
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    rows.push(`| ${kind} | [${name}](${name}) | \`${sha256.slice(0, 16)}\` |`)
  }
}
writeFileSync(
  join(folder, 'README.md'),
  `# 样张\n\n由 \`node tasks/samples.mjs\` 从本库的目录生成，都是参考样例，不是任何机关公布的文件。每份文件里带有生成摘要，用 \`qingdan verify 文件\` 可以查出它出自哪一版目录；下表是文件本身的 SHA-256 开头。PDF 用的替代字体写在文件的属性里。\n\n| 种类 | 文件 | SHA-256 |\n|---|---|---|\n${rows.join('\n')}\n`,
)
rmSync(made, { recursive: true })
