// Names this build of the compiler by its sources, so that a file can say what made it: the same sources give the same name everywhere.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const hash = createHash('sha256')
for (const folder of ['src', 'schemas', 'policies'])
  for (const name of readdirSync(join(root, folder), { recursive: true }).map(String).sort())
    if (/\.(ts|json|yaml)$/.test(name))
      hash.update(
        `${folder}/${name.replaceAll('\\', '/')}\n${readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n')}\n`,
      )
const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
hash.update(JSON.stringify(dependencies))
writeFileSync(
  join(root, 'dist/build-id.js'),
  `export const VERSION = ${JSON.stringify(version)}\nexport const BUILD_ID = ${JSON.stringify(`${version}+${hash.digest('hex').slice(0, 12)}`)}\n`,
)
