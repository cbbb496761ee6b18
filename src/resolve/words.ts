import type { Place } from '../source/place.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Item, Source } from '../vocabulary/model.ts'

export function finding(
  slug: string,
  severity: Diagnostic['severity'],
  item: Item,
  at: Place,
  what: Text,
  why: Text,
  fix: Text,
  related?: Diagnostic['related'],
): Diagnostic {
  return { code: `select/${slug}`, severity, at, item: item.id, what, why, fix, ...(related ? { related } : {}) }
}

export function named(item: Item): Text {
  return { zh: `「${item.record.name}」（${item.id}）`, en: `"${item.record.name}" (${item.id})` }
}

export function chosenTwice(item: Item, at: Place, first: Place): Diagnostic {
  const found = finding(
    'chosen-twice',
    'error',
    item,
    at,
    { zh: `${named(item).zh}选了两次。`, en: `${named(item).en} is chosen twice.` },
    { zh: '一项权力在一个镇只能有一个来源。', en: 'A power has one source in a town.' },
    { zh: '删去其中一次。', en: 'Delete one of the two.' },
    [{ at: first, note: { zh: '第一次在这里', en: 'first here' } }],
  )
  return { ...found, policy: 'SUB-01' }
}

export function answeredTwice(item: Item, at: Place, first: Place): Diagnostic {
  return finding(
    'chosen-and-refused',
    'error',
    item,
    at,
    { zh: `${named(item).zh}既选了又不选。`, en: `${named(item).en} is answered twice, here by a refusal.` },
    { zh: '清单上只能有一个结果。', en: 'A list can have only one answer.' },
    { zh: '留下选择或者不选，删去另一个。', en: 'Keep the choice or the refusal, and delete the other.' },
    [{ at: first, note: { zh: '先在这里', en: 'first here' } }],
  )
}

export function optionalRefused(item: Item, at: Place): Diagnostic {
  return finding(
    'optional-refused',
    'warning',
    item,
    at,
    {
      zh: `${named(item).zh}是自选动作，不选不用写理由。`,
      en: `${named(item).en} is optional; not choosing it needs no refusal.`,
    },
    { zh: '只有规定动作不选才要写明理由。', en: 'Only a mandatory item needs a reason when it is not chosen.' },
    { zh: '删去这一条。', en: 'Delete the refusal.' },
  )
}

export function mandatoryMissing(item: Item, at: Place): Diagnostic {
  const found = finding(
    'mandatory-missing',
    'error',
    item,
    at,
    {
      zh: `规定动作${named(item).zh}没有选，也没有写不选的理由。`,
      en: `The mandatory item ${named(item).en} is neither chosen nor refused.`,
    },
    {
      zh: '规定动作每个镇都要承接；依法不能承接的，要写明理由。',
      en: 'Every town takes a mandatory item on, or records the lawful reason why it cannot.',
    },
    {
      zh: `在 choices 里选上，或者在 refusals 里写明 item: ${item.id}、excuse 和 reason。`,
      en: `Choose it under choices, or record item: ${item.id}, excuse and reason under refusals.`,
    },
    [{ at: item.place, note: { zh: '事项在这里', en: 'the item' } }],
  )
  return { ...found, policy: 'SEL-01' }
}

export function sourceNotOffered(item: Item, source: Source, at: Place): Diagnostic {
  const offered = item.record.sources.join('、')
  const found = finding(
    'source-not-offered',
    'error',
    item,
    at,
    { zh: `${named(item).zh}不能以「${source}」承接。`, en: `${named(item).en} cannot be taken on as "${source}".` },
    { zh: `目录只允许：${offered}。`, en: `The catalog allows ${item.record.sources.join(', ')}.` },
    {
      zh: '改成目录允许的方式；要增加方式，先在目录里写明依据。',
      en: 'Use a source the catalog allows; to add one, state its basis in the catalog first.',
    },
    [
      {
        at: { ...item.place, path: [...item.place.path, 'sources'] },
        note: { zh: '允许的方式', en: 'allowed sources' },
      },
    ],
  )
  return { ...found, policy: 'SEL-03' }
}

export function delegatorMissing(item: Item, at: Place): Diagnostic {
  return finding(
    'delegator-missing',
    'error',
    item,
    at,
    { zh: `${named(item).zh}是委托，没有写委托部门。`, en: `${named(item).en} is entrusted, but by whom is not said.` },
    {
      zh: '委托以委托部门的名义行使，后果由它承担（行政许可法第二十四条、行政处罚法第二十条）。',
      en: 'An entrusted power is exercised in the delegator’s name and at its risk (Licensing Law art. 24, Penalties Law art. 20).',
    },
    {
      zh: `补上 delegator，例如 delegator: ${item.department.record.id}。`,
      en: `Add delegator, e.g. delegator: ${item.department.record.id}.`,
    },
  )
}

export function decisionMissing(item: Item, at: Place): Diagnostic {
  const found = finding(
    'decision-missing',
    'error',
    item,
    at,
    {
      zh: `${named(item).zh}是交由（赋权），没有写省级决定。`,
      en: `${named(item).en} is conferred, but no provincial decision is named.`,
    },
    {
      zh: '只有省、自治区、直辖市能决定把县级部门的处罚权交由镇行使（行政处罚法第二十四条第一款）。',
      en: 'Only a province can confer a county department’s power to punish on towns (Penalties Law art. 24 para. 1).',
    },
    {
      zh: '在 county.yaml 的 decisions 里登记省级决定，并在这里写 decision。',
      en: 'Register the provincial decision under decisions in county.yaml and name it here as decision.',
    },
  )
  return { ...found, policy: 'SUB-05' }
}

export function authorisedRead(item: Item, at: Place): Diagnostic {
  return finding(
    'authorised-read-as-entrusted',
    'warning',
    item,
    at,
    {
      zh: `${named(item).zh}写的是「授权办理」，按委托处理。`,
      en: `${named(item).en} is marked "authorised" and is treated as entrusted.`,
    },
    {
      zh: '没有法律、法规、规章规定的「授权」视为委托（行诉解释第二十条第三款）。',
      en: 'Authorisation without a statute counts as entrustment (Interpretation on the Administrative Litigation Law art. 20 para. 3).',
    },
    {
      zh: '写成 entrusted；真有授权依据的写成 statutory 并移到法定目录。',
      en: 'Write entrusted; where a statute does authorise, the item belongs in a statutory catalog.',
    },
  )
}

export function itemEnded(item: Item, at: Place): Diagnostic {
  const found = finding(
    'item-ended',
    'error',
    item,
    at,
    {
      zh: `${named(item).zh}在这一天已经失效，选择却没有终止。`,
      en: `${named(item).en} has ended by this day, but the choice has not.`,
    },
    { zh: '没有效力的事项不能继续承接。', en: 'What is no longer in force cannot be held on to.' },
    {
      zh: '删去这一条，或者写上 effectiveTo；有替代事项的改选替代的。',
      en: 'Delete the choice or give it an effectiveTo; choose the item that replaces it, if any.',
    },
  )
  return { ...found, policy: 'SRC-12' }
}

export function emptyInterval(item: Item, at: Place): Diagnostic {
  return finding(
    'empty-period',
    'error',
    item,
    at,
    { zh: `${named(item).zh}的止日不晚于起日。`, en: `The period of ${named(item).en} ends before it begins.` },
    { zh: '没有一天有效的选择等于没选。', en: 'A choice that holds on no day is no choice.' },
    { zh: '改正起止日期。', en: 'Correct the dates.' },
  )
}
