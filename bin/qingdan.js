#!/usr/bin/env node
import { main } from '../dist/bin/cli.js'

// A reader such as head may close the pipe before everything is written; that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main(process.argv.slice(2))
