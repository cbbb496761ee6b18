import { by, byCodeUnit } from '../vocabulary/order.ts'
import type { Kept, Output, Product, Rendering } from '../vocabulary/output.ts'

/** Gathers what a rendering makes and what it leaves alone. Products may be in the making at the same time. */
export class Gathering {
  readonly #kept: Kept | undefined
  readonly #paths: string[] = []
  readonly #jobs: Promise<readonly Output[]>[] = []

  /** @param kept finds what need not be made again; without it, everything is made */
  constructor(kept: Kept | undefined) {
    this.#kept = kept
  }

  add(outputs: readonly Output[]): void {
    this.#jobs.push(Promise.resolve(outputs))
  }

  /** Leaves a product alone that stands as it would be made, and begins to make any other. */
  product(product: Product, make: () => Promise<readonly Output[]>): void {
    const paths = this.#kept?.(product)
    if (paths) {
      this.#paths.push(...paths)
      return
    }
    const job = make()
    job.catch(() => {}) // whoever asks for all of it is told; nobody may have come to ask when it fails
    this.#jobs.push(job)
  }

  /** Everything, sorted by path, once all of it is made. Of several faults the first in the order of the products is thrown. */
  async all(): Promise<Rendering> {
    const outputs: Output[] = []
    for (const done of await Promise.allSettled(this.#jobs)) {
      if (done.status === 'rejected') throw done.reason
      outputs.push(...done.value)
    }
    return { made: outputs.sort(by((output) => output.path)), kept: this.#paths.sort(byCodeUnit) }
  }
}
