import { type Browser, chromium } from 'playwright-core'
import { browser } from '../../tasks/browser.mjs'

/** A headless browser that reaches nothing but this machine. The caller closes it. */
export function launch(): Promise<Browser> {
  const { executablePath, env } = browser()
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
