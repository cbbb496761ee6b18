import type { RootContent } from 'mdast'
import { BUILD_ID } from '#build-id'
import type { PolicyTable } from '../../../generated/types/records.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Project } from '../../vocabulary/model.ts'
import type { Product } from '../../vocabulary/output.ts'
import { digestOf } from '../digest.ts'
import type { Gathering } from '../gathering.ts'
import { markdownOf } from '../markdown/markdown-of.ts'
import { heading, paragraph, table } from '../markdown/nodes.ts'
import { policySection } from './policy-section.ts'

/** The names of the families, by the head of a policy's id. */
const FAMILIES: Readonly<Record<string, string>> = {
  CIT: '引用',
  SRC: '依据和设定权',
  SUB: '主体和权力转移',
  LIC: '许可和服务',
  ENF: '处罚',
  COE: '强制',
  STN: '派出机构',
  REM: '救济',
  AGR: '协议和委托书',
  SEL: '选择和审定',
  PUB: '公布',
  CAP: '承接能力',
  LIF: '生效以后',
  HRM: '编制、岗位和竞争上岗',
  PAY: '差异化奖补',
  ASM: '考核',
  EVA: '评估',
  ORG: '机构设置',
  STA: '派驻机构（县属县派、镇管镇用）',
  NET: '三级便民服务网络',
}
const SEVERITY: Readonly<Record<string, string>> = { error: '错误', warning: '警告', note: '提示' }

const PATH = 'generated/docs/policies.md'

/** `generated/docs/policies.md`: every rule, table and parameter of a project, for a legal reviewer. */
export function renderDocs(project: Project, gathering: Gathering): void {
  const { policies, tables } = project.policies
  const parameters = [...project.parameters.values()].map(({ record }) => record)
  const product: Product = {
    id: PATH,
    inputs: digestOf([BUILD_ID, policies.map(({ record }) => record), tables.all, parameters]),
  }
  gathering.product(product, async () => [{ path: PATH, format: 'md', content: rulesPage(project), product }])
}

function rulesPage(project: Project): string {
  const { policies, tables } = project.policies
  const law = policies.filter(({ record }) => !record.internal)
  const internal = policies.filter(({ record }) => record.internal)
  return markdownOf([
    heading(1, '规则、决策表和参数'),
    paragraph(
      `编译时执行的规则共 ${policies.length} 条，其中写明法律的 ${law.length} 条、本地另加的内部要求 ${internal.length} 条。每条都有依据、判断的条件和执行过的例子；“属理解”的不是条文原意，可以写明理由放行；写明法律的错误不能放行。`,
    ),
    table(
      ['编号', '规则', '程度', '依据'],
      policies.map(({ record }) => [
        record.id,
        `${record.title.zh}${record.interpretation ? '（属理解）' : ''}${record.internal ? '（内部要求）' : ''}`,
        SEVERITY[record.severity] ?? record.severity,
        [...record.cite, ...(record.parameters ?? []).map((id) => `参数 ${id}`)].join('、'),
      ]),
    ),
    ...families(law),
    ...(internal.length === 0 ? [] : family('内部要求', internal)),
    heading(2, '决策表'),
    ...tables.all.flatMap(decisionTable),
    heading(2, '参数'),
    table(
      ['编号', '名称', '值', '出处', '状态'],
      [...project.parameters.values()].map(({ record }) => [
        record.id,
        record.name,
        Array.isArray(record.value) ? record.value.join('、') : String(record.value),
        [record.document.number ?? '', record.document.title, record.document.reason ?? ''].filter(Boolean).join('；'),
        record.document.status,
      ]),
    ),
  ])
}

function families(policies: readonly Policy[]): readonly RootContent[] {
  const heads = [...new Set(policies.map(({ record }) => record.id.split('-')[0] ?? ''))]
  return heads.flatMap((head) =>
    family(
      `${head} ${FAMILIES[head] ?? ''}`.trim(),
      policies.filter(({ record }) => record.id.startsWith(`${head}-`)),
    ),
  )
}

function family(title: string, policies: readonly Policy[]): readonly RootContent[] {
  return [heading(2, title), ...policies.flatMap((policy) => policySection(policy, 'zh'))]
}

function decisionTable({ id, title, inputs, outputs, rows, note }: PolicyTable): readonly RootContent[] {
  const names = Object.keys(inputs)
  return [
    heading(3, `${title}（${id}）`),
    ...(note === undefined ? [] : [paragraph(note)]),
    table(
      [...names, ...outputs, '依据', '说明'],
      rows.map((row) => [
        ...names.map((name) => shown(row.when[name])),
        ...outputs.map((output) => row.gives[output] ?? ''),
        row.cite,
        row.note ?? '',
      ]),
    ),
  ]
}

function shown(wanted: string | readonly string[] | undefined): string {
  return wanted === undefined ? '任何' : typeof wanted === 'string' ? wanted : wanted.join('、')
}
