// Marks the build as finished, so that the next command need not repeat it.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '../dist/.built'), '')
