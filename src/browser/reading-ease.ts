/** Large type for older readers. */
const LARGE = 'large'
/** Dark or light where a reader has chosen; else as the device says. */
const SHADE = 'shade'

/** Applies what the reader chose on an earlier page. */
export function applyKeptEase(): void {
  const { classList } = document.documentElement
  classList.toggle(LARGE, kept(LARGE) === 'yes')
  const shade = kept(SHADE)
  if (shade === 'dark' || shade === 'light') classList.add(shade)
}

/** The buttons for large type and for the dark; what was chosen is kept on this device only. */
export function offerEase(): void {
  const { classList } = document.documentElement
  document.querySelector<HTMLElement>('.ease')?.removeAttribute('hidden')
  offer('larger', classList.contains(LARGE), (on) => {
    classList.toggle(LARGE, on)
    keep(LARGE, on ? 'yes' : 'no')
  })
  const isDark = classList.contains('dark') || (!classList.contains('light') && prefersDark())
  offer('darker', isDark, (on) => {
    classList.toggle('dark', on)
    classList.toggle('light', !on)
    keep(SHADE, on ? 'dark' : 'light')
  })
}

function offer(id: string, isOn: boolean, choose: (on: boolean) => void): void {
  const button = document.getElementById(id)
  if (!button) return
  button.setAttribute('aria-pressed', String(isOn))
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true'
    button.setAttribute('aria-pressed', String(on))
    choose(on)
  })
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches
}

/** A browser may refuse storage; the choice then lasts as long as the page. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {}
}
