import { type ChildProcess, spawn } from 'node:child_process'

type Message = { readonly id?: number; readonly method?: string; readonly params?: unknown; readonly result?: unknown }

/** A minimal client of a language server over stdio: requests, notifications, and the diagnostics it publishes. */
export class LanguageClient {
  readonly #process: ChildProcess
  readonly #waiting = new Map<number, (result: unknown) => void>()
  readonly #diagnostics = new Map<string, (diagnostics: readonly { message: string }[]) => void>()
  readonly #settings: unknown
  #buffer = Buffer.alloc(0)
  #next = 1

  constructor(command: string, args: readonly string[], settings: unknown) {
    this.#settings = settings
    this.#process = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] })
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk))
  }

  request<T>(method: string, params: unknown): Promise<T> {
    const id = this.#next++
    return new Promise((resolve) => {
      this.#waiting.set(id, (result) => resolve(result as T))
      this.#send({ id, method, params })
    })
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  /** The first diagnostics for a document that satisfy a condition. */
  diagnostics(uri: string, wanted: (messages: readonly string[]) => boolean): Promise<readonly string[]> {
    return new Promise((resolve) => {
      this.#diagnostics.set(uri, (diagnostics) => {
        const messages = diagnostics.map((each) => each.message)
        if (wanted(messages)) resolve(messages)
      })
    })
  }

  stop(): void {
    this.#process.kill('SIGKILL')
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n')
      if (head === -1) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head).toString())?.[1] ?? 0)
      if (this.#buffer.length < head + 4 + length) return
      const message = JSON.parse(this.#buffer.subarray(head + 4, head + 4 + length).toString()) as Message
      this.#buffer = this.#buffer.subarray(head + 4 + length)
      this.#handle(message)
    }
  }

  #handle(message: Message): void {
    if (message.id !== undefined && message.method === undefined) this.#waiting.get(message.id)?.(message.result)
    else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly { message: string }[] }
      this.#diagnostics.get(decodeURIComponent(uri))?.(diagnostics)
    } else if (message.method === 'workspace/configuration') {
      const { items } = message.params as { items: readonly { section?: string }[] }
      const settings = this.#settings as Record<string, unknown>
      this.#send({ id: message.id, result: items.map(({ section }) => settings[section ?? ''] ?? null) })
    } else if (message.id !== undefined) this.#send({ id: message.id, result: null })
  }
}
