import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockingPair, deferredAcceptance, type Preferences } from '../../src/people/matching.ts'

const sides = fc
  .record({ people: fc.integer({ min: 1, max: 12 }), posts: fc.integer({ min: 1, max: 12 }) })
  .chain(({ people, posts }) => {
    const persons = Array.from({ length: people }, (_, index) => `P-${index}`)
    const places = Array.from({ length: posts }, (_, index) => `G-${index}`)
    const side = (from: readonly string[], to: readonly string[]) =>
      fc
        .tuple(...from.map(() => fc.shuffledSubarray([...to])))
        .map((lists): Preferences => new Map(from.map((id, index) => [id, lists[index] ?? []])))
    return fc.tuple(side(persons, places), side(places, persons))
  })

describe('matching two sides', () => {
  it('is stable, pairs only those who accept each other, and nobody twice', () => {
    fc.assert(
      fc.property(sides, ([people, posts]) => {
        const matching = deferredAcceptance(people, posts)
        expect(blockingPair(people, posts, matching)).toBeUndefined()
        expect(new Set(matching.values()).size).toBe(matching.size)
        for (const [person, post] of matching) {
          expect(people.get(person)).toContain(post)
          expect(posts.get(post)).toContain(person)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('does not depend on the order in which anybody is named', () => {
    fc.assert(
      fc.property(sides, fc.infiniteStream(fc.nat()), ([people, posts], stream) => {
        const numbers = stream[Symbol.iterator]()
        const shuffled = (side: Preferences): Preferences =>
          new Map(
            [...side]
              .map((entry) => ({ entry, at: numbers.next().value as number }))
              .sort((a, b) => a.at - b.at)
              .map(({ entry }) => entry),
          )
        const sorted = (matching: ReadonlyMap<string, string>) => [...matching].sort()
        expect(sorted(deferredAcceptance(shuffled(people), shuffled(posts)))).toEqual(
          sorted(deferredAcceptance(people, posts)),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('gives every proposer the best that any stable matching gives: all matchings of small sides tried', () => {
    fc.assert(
      fc.property(
        sides.filter(([people, posts]) => people.size <= 4 && posts.size <= 4),
        ([people, posts]) => {
          const mine = deferredAcceptance(people, posts)
          for (const other of allMatchings([...people.keys()], people, posts)) {
            if (blockingPair(people, posts, other)) continue
            for (const [person, list] of people) {
              const best = mine.get(person)
              const theirs = other.get(person)
              if (theirs !== undefined)
                expect(best !== undefined && list.indexOf(best) <= list.indexOf(theirs)).toBe(true)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('notices a pair that would rather have each other', () => {
    const people: Preferences = new Map([
      ['P-1', ['G-1', 'G-2']],
      ['P-2', ['G-1', 'G-2']],
    ])
    const posts: Preferences = new Map([
      ['G-1', ['P-1', 'P-2']],
      ['G-2', ['P-1', 'P-2']],
    ])
    const crossed = new Map([
      ['P-1', 'G-2'],
      ['P-2', 'G-1'],
    ])
    expect(blockingPair(people, posts, crossed)).toEqual(['P-1', 'G-1'])
  })
})

function* allMatchings(
  rest: readonly string[],
  people: Preferences,
  posts: Preferences,
  taken: ReadonlyMap<string, string> = new Map(),
): Iterable<ReadonlyMap<string, string>> {
  const [first, ...others] = rest
  if (first === undefined) {
    yield taken
    return
  }
  yield* allMatchings(others, people, posts, taken)
  for (const post of people.get(first) ?? [])
    if (posts.get(post)?.includes(first) && ![...taken.values()].includes(post))
      yield* allMatchings(others, people, posts, new Map([...taken, [first, post]]))
}
