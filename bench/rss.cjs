// Preloaded into a measured process: writes its peak memory in KiB to a file when it ends.
process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_RSS_FILE, String(process.resourceUsage().maxRSS)))
