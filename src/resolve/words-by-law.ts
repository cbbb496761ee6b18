import type { Place } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'
import type { Item } from '../vocabulary/model.ts'
import { finding, named } from './words.ts'

export function statutoryDropped(item: Item, at: Place): Diagnostic {
  const found = finding(
    'statutory-dropped',
    'error',
    item,
    at,
    { zh: `${named(item).zh}是法定事项，不能不选。`, en: `${named(item).en} is given by law and cannot be refused.` },
    {
      zh: '法律直接赋予的职权，县里不能减（行政许可法第二十二条、行政处罚法第十七条）。',
      en: 'A county cannot take away what law itself gives (Licensing Law art. 22, Penalties Law art. 17).',
    },
    { zh: '删去这一条不选。', en: 'Delete the refusal.' },
  )
  return { ...found, policy: 'SEL-12' }
}

/** A power that law gives, chosen: `cause` is why it does not apply in this town, if it does not. */
export function statutoryChosen(item: Item, at: Place, cause?: 'town-kind' | 'not-designated'): Diagnostic {
  if (cause === 'town-kind') return notForThisKind(item, at)
  if (cause === 'not-designated') return notDesignated(item, at)
  return finding(
    'statutory-chosen',
    'error',
    item,
    at,
    { zh: `${named(item).zh}是法定事项，不用选。`, en: `${named(item).en} is given by law and is not chosen.` },
    {
      zh: '它在每个适用的镇自动列入清单，写成选择会被误读为县里下放的。',
      en: 'It is in the list of every town it applies to; choosing it would read as if the county had handed it down.',
    },
    { zh: '删去这一条选择。', en: 'Delete the choice.' },
  )
}

function notForThisKind(item: Item, at: Place): Diagnostic {
  const found = finding(
    'not-for-this-kind',
    'error',
    item,
    at,
    {
      zh: `${named(item).zh}法律没有给这一类镇级单位。`,
      en: `Law does not give ${named(item).en} to this kind of town-level body.`,
    },
    {
      zh: '法律把权力给了镇、乡人民政府而没有给街道办事处的，街道不能行使（行政处罚法第十七条、行政许可法第二十二条）。',
      en: 'What law gives to town governments and not to sub-district offices is not theirs (Penalties Law art. 17, Licensing Law art. 22).',
    },
    {
      zh: '删去这一条选择；街道的同类事项由县级部门查处，或者依省级决定交由。',
      en: 'Delete the choice; in a sub-district the county department acts, or the province confers it.',
    },
  )
  return { ...found, policy: 'SUB-02' }
}

function notDesignated(item: Item, at: Place): Diagnostic {
  const found = finding(
    'not-designated',
    'error',
    item,
    at,
    {
      zh: `${named(item).zh}须经指定，这个镇没有登记指定文件。`,
      en: `${named(item).en} needs a designation, and none is recorded for this town.`,
    },
    {
      zh: '法律写明由指定的镇行使的，没有指定不能行使（例如城乡规划法第四十条第二款）。',
      en: 'What law gives to designated towns is not for others (e.g. Urban and Rural Planning Law art. 40 para. 2).',
    },
    {
      zh: '取得指定文件，登记到县文件的 designations；删去这一条选择。',
      en: 'Obtain the designation and record it in the county’s designations; delete the choice.',
    },
  )
  return { ...found, policy: 'SUB-04' }
}
