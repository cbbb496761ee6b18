const CHOICES = { larger: 'large', darker: 'dark' } as const

/** The buttons for large type and for the dark; what was chosen is kept on this device only. */
export function offerEase(): void {
  const root = document.documentElement
  document.querySelector<HTMLElement>('.ease')?.removeAttribute('hidden')
  for (const [id, name] of Object.entries(CHOICES)) {
    const button = document.getElementById(id)
    if (!button) continue
    const set = (on: boolean) => {
      root.classList.toggle(name, on)
      button.setAttribute('aria-pressed', String(on))
    }
    set(kept(name) === 'yes')
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') !== 'true'
      set(on)
      keep(name, on ? 'yes' : 'no')
    })
  }
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
