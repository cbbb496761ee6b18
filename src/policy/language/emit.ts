import type { ASTNode } from '@marcbachmann/cel-js'
import { elementOf, type Scope, typeOf, type Vocabulary } from './expression.ts'

/** A predicate that cannot be put into plain code; none that {@link readPredicate} accepts is one. */
class Unemittable extends Error {}

/**
 * A checked predicate as a plain JavaScript expression over the same variables. It gives what the interpreter gives, for every
 * row whose fields all have values: strings compare by code unit, `missing` becomes the comparison that its type calls for.
 *
 * @throws Unemittable
 */
export function emit(node: ASTNode, scope: Scope, vocabulary: Vocabulary): string {
  const write = (each: ASTNode) => emit(each, scope, vocabulary)
  switch (node.op) {
    case 'value':
      return typeof node.args === 'string' ? quoted(node.args) : String(node.args)
    case 'id':
      return node.args
    case '.':
      return `${write(node.args[0])}.${node.args[1]}`
    case '&&':
    case '||':
      return node.args
        .map((side) => (isLogic(side) && side.op !== node.op ? `(${write(side)})` : write(side)))
        .join(` ${node.op} `)
    case '!_':
      return isPlain(node.args) ? `!${write(node.args)}` : `!(${write(node.args)})`
    case '-_':
      return `-${write(node.args)}`
    case '==':
    case '!=':
      return `${write(node.args[0])} ${node.op}= ${write(node.args[1])}`
    case '<':
    case '<=':
    case '>':
    case '>=':
      return `${write(node.args[0])} ${node.op} ${write(node.args[1])}`
    case 'in':
      return `${write(node.args[1])}.includes(${write(node.args[0])})`
    case 'list':
      return `[${node.args.map(write).join(', ')}]`
    case 'call':
      return emitCall(node.args[0], node.args[1], scope, vocabulary)
    case 'rcall':
      return emitMethod(node.args[0], node.args[1], node.args[2], scope, vocabulary)
    default:
      throw new Unemittable(node.op)
  }
}

/** The function that {@link emit} writes a call of, for modules in which it occurs. */
export const YEARS_AFTER = `function yearsAfter(day, years) {
  return day === '' ? '' : \`\${Number(day.slice(0, 4)) + years}\${day.slice(4)}\`
}
`

/** A text as a single-quoted literal. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function isLogic(node: ASTNode): boolean {
  return node.op === '&&' || node.op === '||'
}

function isPlain(node: ASTNode): boolean {
  return node.op === 'id' || node.op === '.' || node.op === 'rcall'
}

function emitCall(name: string, args: readonly ASTNode[], scope: Scope, vocabulary: Vocabulary): string {
  const [first, second] = args.map((each) => emit(each, scope, vocabulary))
  if (first === undefined || args[0] === undefined) throw new Unemittable(name)
  if (name === 'size') return `${first}.length`
  if (name === 'yearsAfter') return `yearsAfter(${first}, ${second})`
  return `(${missing(first, typeOf(args[0], scope, vocabulary))})`
}

function missing(value: string, type: string): string {
  if (type === 'int') return `${value} === -1`
  if (type === 'bool') return `${value} === false`
  if (type.startsWith('list:')) return `${value}.length === 0`
  return type.startsWith('row:') ? `${value}.absent` : `${value} === ''`
}

const METHODS: Readonly<Record<string, string>> = { exists: 'some', all: 'every' }

function emitMethod(
  name: string,
  target: ASTNode,
  args: readonly ASTNode[],
  scope: Scope,
  vocabulary: Vocabulary,
): string {
  const on = emit(target, scope, vocabulary)
  const [first, body] = args
  const method = METHODS[name]
  if (!method || first?.op !== 'id' || !body)
    return `${on}.includes(${args.map((each) => emit(each, scope, vocabulary)).join(', ')})`
  const element = elementOf(typeOf(target, scope, vocabulary))
  return `${on}.${method}((${first.args}) => ${emit(body, { ...scope, [first.args]: element }, vocabulary)})`
}
