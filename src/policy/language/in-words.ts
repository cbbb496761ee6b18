import type { ASTNode } from '@marcbachmann/cel-js'
import { ROWS } from '../row-types.ts'
import { wordOf } from '../value-words.ts'
import { elementOf, type Scope, typeOf, type Vocabulary } from './expression.ts'

const SUBJECT: Readonly<Record<string, string>> = {
  Item: '',
  Entry: '',
  Town: '镇',
  Citation: '引用',
  Penalty: '处罚',
  Material: '材料',
  Step: '环节',
  Sourced: '内容',
  Parameter: '参数',
  Quota: '编制',
  Person: '人员',
  Post: '岗位',
  Applicant: '报名人',
  Term: '考核项目',
  Assessed: '被考核人',
  Point: '积分',
  Pool: '资金池',
  Funding: '来源',
  Payee: '参加分配的人',
  Indicator: '指标',
  InstitutionPlan: '',
  Institution: '机构',
  CoordinationBody: '议事协调机构',
  RightStep: '步骤',
  Station: '派驻机构',
  Network: '',
  Flow: '',
}
const ORDER: Readonly<Record<string, string>> = { '<': '小于', '<=': '不大于', '>': '大于', '>=': '不小于' }

/** A checked predicate as a Chinese sentence for a reader who does not program: each field by its meaning, each value by its word. */
export function inWords(node: ASTNode, scope: Scope, vocabulary: Vocabulary): string {
  return new Words(vocabulary).say(node, scope, false).replace(/(写明了|没有写)写明的/g, '$1')
}

class Words {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  say(node: ASTNode, scope: Scope, denied: boolean): string {
    switch (node.op) {
      case '&&':
      case '||': {
        const both = (node.op === '&&') !== denied
        const sides = node.args.map((side) => this.#side(side, scope, denied, both))
        return sides.join(both ? '，并且' : '，或者')
      }
      case '!_':
        return this.say(node.args, scope, !denied)
      case '==':
      case '!=':
        return this.#equal(node.args[0], node.args[1], scope, (node.op === '==') === denied)
      case '<':
      case '<=':
      case '>':
      case '>=':
        return `${this.#value(node.args[0], scope)}${denied ? '不' : ''}${ORDER[node.op]}${this.#value(node.args[1], scope)}`
      case 'in':
        return this.#contained(node.args[0], node.args[1], scope, denied)
      case 'call':
        return `${this.#stated(node.args[1][0] as ASTNode, scope, denied)}${this.#value(node.args[1][0] as ASTNode, scope)}`
      case 'rcall':
        return this.#method(node.args[0], node.args[1], node.args[2], scope, denied)
      case '.':
        if (node.args[1] === 'absent') return `${denied ? '写明了' : '没有写'}${this.#value(node.args[0], scope)}`
        return `${this.#value(node, scope)}：${denied ? '否' : '是'}`
      default:
        return `${this.#value(node, scope)}：${denied ? '否' : '是'}`
    }
  }

  /** A side of the other connective stands in brackets. */
  #side(side: ASTNode, scope: Scope, denied: boolean, both: boolean): string {
    const inner = side.op === '!_' ? side.args : side
    const turned = side.op === '!_' ? !denied : denied
    const text = this.say(side, scope, denied)
    if (inner.op !== '&&' && inner.op !== '||') return text
    return ((inner.op === '&&') !== turned) === both ? text : `（${text}）`
  }

  #equal(left: ASTNode, right: ASTNode, scope: Scope, differs: boolean): string {
    if (right.op === '-_') return `${differs ? '写明了' : '没有写'}${this.#value(left, scope)}`
    const verb = differs ? '不是' : '是'
    return right.op === 'value'
      ? `${this.#value(left, scope)}${verb}${this.#literal(right, typeOf(left, scope, this.#vocabulary))}`
      : `${this.#value(left, scope)}与${this.#value(right, scope)}${differs ? '不同' : '相同'}`
  }

  #contained(left: ASTNode, right: ASTNode, scope: Scope, denied: boolean): string {
    if (right.op === 'list') {
      const type = typeOf(left, scope, this.#vocabulary)
      const values = right.args.map((each) => this.#literal(each, type)).join('、')
      return `${this.#value(left, scope)}${denied ? '不是' : '是'}${values}${right.args.length > 1 ? (denied ? '中的任何一个' : '之一') : ''}`
    }
    const element = elementOf(typeOf(right, scope, this.#vocabulary))
    const what = left.op === 'value' ? this.#literal(left, element) : this.#value(left, scope)
    return `${this.#value(right, scope)}里${denied ? '没有' : '有'}${what}`
  }

  #method(name: string, target: ASTNode, args: readonly ASTNode[], scope: Scope, denied: boolean): string {
    const on = this.#value(target, scope)
    const [first, body] = args
    if (name === 'contains' || first?.op !== 'id' || !body)
      return `${on}${denied ? '不含' : '含'}${args.map((each) => this.#literal(each, 'string')).join('、')}`
    const element = elementOf(typeOf(target, scope, this.#vocabulary))
    const inner = this.say(body, { ...scope, [first.args]: element }, false)
    const quantity = name === 'exists' ? (denied ? '中没有一条' : '中有一条') : denied ? '不是每一条都' : '中每一条都'
    return `${on}${quantity}（${inner}）`
  }

  /** A list has something in it or has not; anything else is stated or is not. */
  #stated(node: ASTNode, scope: Scope, denied: boolean): string {
    if (typeOf(node, scope, this.#vocabulary).startsWith('list:')) return denied ? '有' : '没有'
    return denied ? '写明了' : '没有写'
  }

  #value(node: ASTNode, scope: Scope): string {
    if (node.op === 'value') return this.#literal(node, 'string')
    if (node.op === '-_') return `-${this.#value(node.args, scope)}`
    if (node.op === 'id') return SUBJECT[String(scope[node.args]).slice('row:'.length)] ?? '其值'
    if (node.op === '.') {
      const [target, name] = node.args
      const row = typeOf(target, scope, this.#vocabulary).slice('row:'.length)
      const meaning = (ROWS[row]?.[name]?.[1] ?? name).replace(/[；，（].*$/, '')
      const of = this.#value(target, scope)
      return of === '' ? meaning : `${of}的${meaning}`
    }
    if (node.op === 'call' && node.args[0] === 'size') return `${this.#value(node.args[1][0] as ASTNode, scope)}的数目`
    if (node.op === 'call' && node.args[0] === 'yearsAfter')
      return `${this.#value(node.args[1][0] as ASTNode, scope)}以后 ${this.#value(node.args[1][1] as ASTNode, scope)} 年的日子`
    return this.say(node, scope, false)
  }

  #literal(node: ASTNode, type: string): string {
    if (node.op !== 'value') return node.op === '-_' ? `-${this.#literal(node.args, type)}` : '…'
    if (typeof node.args !== 'string')
      return typeof node.args === 'boolean' ? (node.args ? '真' : '假') : ` ${node.args} `
    const name = type.startsWith('enum:') ? type.slice('enum:'.length) : ''
    return `「${wordOf(name, node.args)}」`
  }
}
