import type { ASTNode } from '@marcbachmann/cel-js'
import { elementOf, type Scope, typeOf, type Vocabulary } from './expression.ts'

/** One small change of a predicate: what was changed, and the whole text with the change. */
export interface Mutant {
  readonly change: string
  readonly source: string
}

/**
 * Every predicate that differs from one in a single operator, literal or conjunct. An example that cannot tell a mutant from the
 * rule says nothing about that part of it.
 */
export function mutantsOf(source: string, ast: ASTNode, scope: Scope, vocabulary: Vocabulary): readonly Mutant[] {
  const found: Mutant[] = []
  const replace = (start: number, end: number, text: string) =>
    found.push({
      change: `${source.slice(start, end)} → ${text === '' ? 'nothing' : text}`,
      source: source.slice(0, start) + text + source.slice(end),
    })
  const text = (node: ASTNode) => source.slice(node.start, node.end)

  function operator(left: ASTNode, right: ASTNode, from: string, to: string): void {
    const at = source.indexOf(from, left.end)
    if (at !== -1 && at < right.start) replace(at, at + from.length, to)
  }

  function literal(node: ASTNode, type: string): void {
    if (node.op !== 'value') return
    if (typeof node.args === 'bigint' || typeof node.args === 'number') {
      replace(node.start, node.end, String(Number(node.args) + 1))
      if (Number(node.args) > 0) replace(node.start, node.end, String(Number(node.args) - 1))
    } else if (typeof node.args === 'string') {
      const values = type.startsWith('enum:') ? (vocabulary.values(type.slice('enum:'.length)) ?? []) : ['某']
      const other = values[(values.indexOf(node.args) + 1) % values.length]
      if (other !== undefined && other !== node.args) replace(node.start, node.end, `'${other}'`)
    }
  }

  function visit(node: ASTNode, within: Scope): void {
    switch (node.op) {
      case '&&':
      case '||': {
        const [left, right] = node.args
        operator(left, right, node.op, node.op === '&&' ? '||' : '&&')
        replace(node.start, node.end, text(left))
        replace(node.start, node.end, text(right))
        visit(left, within)
        visit(right, within)
        return
      }
      case '!_':
        replace(node.start, node.end, text(node.args))
        visit(node.args, within)
        return
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=': {
        const [left, right] = node.args
        for (const other of OTHERS[node.op] ?? []) operator(left, right, node.op, other)
        literal(right, typeOf(left, within, vocabulary))
        literal(left, typeOf(right, within, vocabulary))
        return
      }
      case 'in': {
        const [left, right] = node.args
        const elements = right.op === 'list' ? right.args : []
        if (right.op !== 'list') literal(left, elementOf(typeOf(right, within, vocabulary)))
        for (const [index, each] of elements.entries())
          if (elements.length > 1)
            replace(
              right.start,
              right.end,
              `[${elements
                .filter((_, at) => at !== index)
                .map(text)
                .join(', ')}]`,
            )
          else literal(each, typeOf(left, within, vocabulary))
        return
      }
      case 'rcall': {
        const [name, target, args] = node.args
        const [variable, body] = args
        if (name === 'contains') {
          for (const each of args) literal(each, 'string')
          return
        }
        const at = source.indexOf(name, target.end)
        replace(at, at + name.length, name === 'exists' ? 'all' : 'exists')
        if (variable?.op === 'id' && body)
          visit(body, { ...within, [variable.args]: elementOf(typeOf(target, within, vocabulary)) })
        return
      }
      case '.':
      case 'id':
      case 'call':
        replace(node.start, node.end, `!${text(node)}`)
        return
      default:
        return
    }
  }

  visit(ast, scope)
  return found
}

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
}
