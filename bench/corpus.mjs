// Opens a folder of law texts and reads every law in it; prints the milliseconds. A process of its own, so that nothing is warm.
import { performance } from 'node:perf_hooks'
import { Corpus } from '../dist/src/statutes/corpus.js'

const start = performance.now()
const corpus = new Corpus(process.argv[2] ?? '')
for (const file of corpus.files) corpus.read(file)
console.log(performance.now() - start)
