import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js'
import type { Text } from '../../vocabulary/diagnostic.ts'
import type { FieldType } from '../row-types.ts'
import { noFields, notBoolean, notListed, unknownName, unsupported, wrongType } from './expression-words.ts'

/** Something wrong in a predicate, and where in its text (UTF-16 units). */
export interface ExpressionFault {
  readonly at: number
  readonly length: number
  readonly what: Text
  readonly fix: Text
}

/** A predicate that was read and checked. */
export interface Predicate {
  readonly source: string
  readonly ast: ASTNode
  /** True where the rule is broken. */
  test(variables: Readonly<Record<string, unknown>>): boolean
}

/** What names mean: the fields of every row, and the values of every enumeration. */
export interface Vocabulary {
  fields(row: string): Readonly<Record<string, FieldType>> | undefined
  values(enumeration: string): readonly string[] | undefined
}

/** The variables a predicate may name, with their types. */
export type Scope = Readonly<Record<string, FieldType>>

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  homogeneousAggregateLiterals: false,
  limits: { maxAstNodes: 400, maxDepth: 20, maxListElements: 40 },
})
  .registerFunction('missing(dyn): bool', (value: unknown) => isMissing(value))
  .registerFunction('yearsAfter(string, int): string', (day: string, years: bigint) => yearsAfter(day, Number(years)))

/** Whether a value says nothing: what is not stated has such a value in every row. */
function isMissing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && value !== null) return 'absent' in value && value.absent === true
  return value === '' || value === -1 || value === false
}

/** The same day some years later; '' stays ''. */
function yearsAfter(day: string, years: number): string {
  return day === '' ? '' : `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}

/** Reads a predicate and checks every name, literal and type in it, so that evaluating it can never fail. */
export function readPredicate(
  source: string,
  scope: Scope,
  vocabulary: Vocabulary,
): Predicate | readonly ExpressionFault[] {
  let parsed: ReturnType<Environment['parse']>
  try {
    parsed = environment.parse(source)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { start = 0, end = source.length } = error.range ?? {}
    return [
      {
        at: Math.min(start, Math.max(0, source.length - 1)),
        length: Math.max(1, end - start),
        what: { zh: '条件写得读不懂。', en: `The predicate cannot be read: ${error.summary ?? error.code}.` },
        fix: { zh: '对照 policies 里别的条件改写法。', en: 'Write it as the other policies do.' },
      },
    ]
  }
  const checker = new Checker(vocabulary)
  const type = checker.typeOf(parsed.ast, scope)
  if (checker.faults.length === 0 && type !== 'bool') checker.fault(parsed.ast, ...notBoolean(type))
  if (checker.faults.length > 0) return checker.faults
  return { source, ast: parsed.ast, test: (variables) => parsed(variables) === true }
}

/** The type of a part of a checked predicate. */
export function typeOf(node: ASTNode, scope: Scope, vocabulary: Vocabulary): string {
  return new Checker(vocabulary).typeOf(node, scope)
}

type Known = FieldType | 'unknown' | `literal:${string}`

class Checker {
  readonly faults: ExpressionFault[] = []
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  fault(node: ASTNode, what: Text, fix: Text): Known {
    this.faults.push({ at: node.start, length: node.end - node.start, what, fix })
    return 'unknown'
  }

  typeOf(node: ASTNode, scope: Scope): Known {
    switch (node.op) {
      case 'value':
        return typeof node.args === 'string' ? 'string' : typeof node.args === 'boolean' ? 'bool' : 'int'
      case 'id':
        return scope[node.args] ?? this.fault(node, ...unknownName(node.args, Object.keys(scope)))
      case '.':
        return this.#member(node, node.args[0], node.args[1], scope)
      case '&&':
      case '||':
        for (const side of node.args) this.#demand(side, 'bool', scope)
        return 'bool'
      case '!_':
        this.#demand(node.args, 'bool', scope)
        return 'bool'
      case '==':
      case '!=':
        return this.#equal(node, node.args[0], node.args[1], scope)
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.#ordered(node, node.args[0], node.args[1], scope)
      case 'in':
        return this.#contained(node, node.args[0], node.args[1], scope)
      case '-_':
        return this.#demand(node.args, 'int', scope)
      case 'call':
        return this.#call(node, node.args[0], node.args[1], scope)
      case 'rcall':
        return this.#method(node, node.args[0], node.args[1], node.args[2], scope)
      default:
        return this.fault(node, ...unsupported(node.op))
    }
  }

  #demand(node: ASTNode, wanted: FieldType, scope: Scope): Known {
    const type = this.typeOf(node, scope)
    if (type !== 'unknown' && type !== wanted) this.fault(node, ...wrongType(type, wanted))
    return wanted
  }

  #member(node: ASTNode, target: ASTNode, name: string, scope: Scope): Known {
    const type = this.typeOf(target, scope)
    if (type === 'unknown') return type
    const fields = type.startsWith('row:') ? this.#vocabulary.fields(type.slice(4)) : undefined
    if (!fields) return this.fault(node, ...noFields(type))
    const at = { ...node, start: node.end - name.length } as ASTNode
    return fields[name] ?? this.fault(at, ...unknownName(name, Object.keys(fields)))
  }

  #equal(node: ASTNode, left: ASTNode, right: ASTNode, scope: Scope): Known {
    const a = this.typeOf(left, scope)
    const b = this.typeOf(right, scope)
    if (a === 'unknown' || b === 'unknown') return 'bool'
    if (!this.#literal(a, right) && !this.#literal(b, left) && a !== b) this.fault(node, ...wrongType(b, a))
    return 'bool'
  }

  #ordered(node: ASTNode, left: ASTNode, right: ASTNode, scope: Scope): Known {
    const a = this.typeOf(left, scope)
    const b = this.typeOf(right, scope)
    if (a !== 'unknown' && b !== 'unknown' && (a !== b || (a !== 'int' && a !== 'string')))
      this.fault(node, ...wrongType(b, a))
    return 'bool'
  }

  #contained(node: ASTNode, left: ASTNode, right: ASTNode, scope: Scope): Known {
    const a = this.typeOf(left, scope)
    if (right.op === 'list') {
      for (const each of right.args) {
        const type = this.typeOf(each, scope)
        if (a !== 'unknown' && !this.#literal(a, each) && a !== type) this.fault(each, ...wrongType(type, a))
      }
      return 'bool'
    }
    const list = this.typeOf(right, scope)
    if (a === 'unknown' || list === 'unknown') return 'bool'
    if (!list.startsWith('list:')) this.fault(right, ...wrongType(list, 'list:string'))
    else if (!this.#literal(list.slice(5) as FieldType, left) && list.slice(5) !== a)
      this.fault(node, ...wrongType(a, list.slice(5)))
    return 'bool'
  }

  /** Whether a node is a literal that an enumeration takes; one that it does not take is a finding with near names. */
  #literal(type: Known, node: ASTNode): boolean {
    if (!type.startsWith('enum:') || node.op !== 'value' || typeof node.args !== 'string') return false
    const values = this.#vocabulary.values(type.slice(5)) ?? []
    if (!values.includes(node.args)) this.fault(node, ...notListed(node.args, type.slice(5), values))
    return true
  }

  #call(node: ASTNode, name: string, args: readonly ASTNode[], scope: Scope): Known {
    const types = args.map((each) => this.typeOf(each, scope))
    if (name === 'missing' && types.length === 1) return 'bool'
    if (name === 'size' && types.length === 1) return 'int'
    if (name === 'yearsAfter' && types.length === 2) {
      if (types[0] !== 'string') this.fault(args[0] ?? node, ...wrongType(types[0] ?? 'unknown', 'string'))
      if (types[1] !== 'int') this.fault(args[1] ?? node, ...wrongType(types[1] ?? 'unknown', 'int'))
      return 'string'
    }
    return this.fault(node, ...unknownName(name, ['missing', 'size', 'yearsAfter']))
  }

  #method(node: ASTNode, name: string, target: ASTNode, args: readonly ASTNode[], scope: Scope): Known {
    const type = this.typeOf(target, scope)
    if (type === 'unknown') return type
    if (name === 'contains' && type === 'string') {
      for (const each of args) this.#demand(each, 'string', scope)
      return 'bool'
    }
    const [variable, body] = args
    if ((name === 'exists' || name === 'all') && type.startsWith('list:') && variable?.op === 'id' && body) {
      this.#demand(body, 'bool', { ...scope, [variable.args]: elementOf(type) })
      return 'bool'
    }
    return this.fault(node, ...unknownName(name, ['contains', 'exists', 'all']))
  }
}

/** The type of the elements of a list. */
export function elementOf(list: string): FieldType {
  const element = list.slice('list:'.length)
  return (/^[A-Z]/.test(element) ? `row:${element}` : element) as FieldType
}
