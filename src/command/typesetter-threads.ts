import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FontRole } from '../typeset/choose-fonts.ts'
import type { TypesetResult } from '../typeset/typesetter.ts'

/** A face for a thread to load. */
export interface ThreadFont {
  readonly role: FontRole
  readonly family: string
  readonly families: readonly string[]
  readonly isBold: boolean
  readonly path: string
}

/** What a thread is sent; it answers with the same number. `data` is JSON. */
export interface TypesetTask {
  readonly number: number
  readonly layout: string
  readonly data: string
}

interface Answer {
  readonly number: number
  readonly result: TypesetResult
}

interface Waiting {
  readonly size: number
  readonly done: (result: TypesetResult) => void
  readonly failed: (error: unknown) => void
}

/** Sets documents on all processors, while this thread goes on with what is not PDF. Threads begin when there is something to set. */
export class TypesetterThreads {
  readonly #fonts: readonly ThreadFont[]
  readonly #threads: Thread[] = []

  constructor(fonts: readonly ThreadFont[]) {
    this.#fonts = fonts
  }

  typeset(layout: string, data: object): Promise<TypesetResult> {
    return this.#free().typeset(layout, JSON.stringify(data))
  }

  /** A thread with nothing to do, else a new one, else the one with the least. */
  #free(): Thread {
    const [least] = [...this.#threads].sort((a, b) => a.load - b.load)
    if (least && (least.load === 0 || this.#threads.length >= availableParallelism())) return least
    const thread = new Thread(this.#fonts)
    this.#threads.push(thread)
    return thread
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => thread.close()))
  }
}

class Thread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #sent = 0

  constructor(fonts: readonly ThreadFont[]) {
    const entry = createRequire(import.meta.url).resolve('#typesetter-thread')
    this.#worker = new Worker(entry, { workerData: fonts })
    this.#worker.on('message', ({ number, result }: Answer) => {
      this.#waiting.get(number)?.done(result)
      this.#waiting.delete(number)
    })
    this.#worker.on('error', (error) => this.#fail(error))
    this.#worker.on('exit', () => this.#fail(new Error('the typesetter ended early')))
  }

  /** How much it has still to set. */
  get load(): number {
    let sum = 0
    for (const { size } of this.#waiting.values()) sum += size
    return sum
  }

  typeset(layout: string, data: string): Promise<TypesetResult> {
    return new Promise((done, failed) => {
      const task: TypesetTask = { number: this.#sent++, layout, data }
      this.#waiting.set(task.number, { size: data.length, done, failed })
      this.#worker.postMessage(task)
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(error: unknown): void {
    for (const { failed } of this.#waiting.values()) failed(error)
    this.#waiting.clear()
  }
}
