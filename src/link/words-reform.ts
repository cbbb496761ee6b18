import type { Place } from '../source/place.ts'
import type { Diagnostic } from '../vocabulary/diagnostic.ts'

/** A town's part refers to common records that no file holds. */
export function missingPart(at: Place, part: string): Diagnostic {
  return {
    code: 'link/reform-part-missing',
    severity: 'error',
    at,
    what: {
      zh: `这里用到共同部分，项目里却没有 catalogs/reform/${part}.yaml。`,
      en: `This refers to common records, and there is no catalogs/reform/${part}.yaml.`,
    },
    why: {
      zh: '机构、权利和流转的样式全市共用一份，各镇只写自己的。',
      en: 'Institutions, rights and patterns are stated once for all; a town states only its own.',
    },
    fix: {
      zh: `补上 catalogs/reform/${part}.yaml，或者删去这一段。`,
      en: `Add catalogs/reform/${part}.yaml, or delete this part.`,
    },
  }
}

/** A unit that is no dispatched office stands among the stations. */
export function notAStation(at: Place, name: string): Diagnostic {
  return {
    code: 'link/not-a-station',
    severity: 'error',
    at,
    what: { zh: `「${name}」不是派驻机构。`, en: `"${name}" is no dispatched office.` },
    why: {
      zh: '县属县派、镇管镇用说的是县级部门派出的机构；镇自己的机构写在 institutions 里。',
      en: 'Only offices that a county department dispatches are stations; the town’s own are institutions.',
    },
    fix: {
      zh: '换成 units.yaml 里性质为 dispatched-office 的机构。',
      en: 'Name a unit of units.yaml whose nature is dispatched-office.',
    },
  }
}

/** A parameter that the compiler reads states something else than it needs. */
export function parameterForm(at: Place, id: string, form: 'number' | 'answer' | readonly string[]): Diagnostic {
  const wanted =
    form === 'number'
      ? { zh: '写一个不小于零的整数。', en: 'Write a whole number that is not negative.' }
      : form === 'answer'
        ? { zh: '写 true 或者 false。', en: 'Write true or false.' }
        : { zh: `写一个列表，取 ${form.join('、')}。`, en: `Write a list of ${form.join(', ')}.` }
  return {
    code: 'link/parameter-form',
    severity: 'error',
    at,
    what: { zh: `参数「${id}」的值不是它该有的样子。`, en: `The value of the parameter "${id}" has not its form.` },
    why: {
      zh: '规则要拿它计算或者比较，写成别的就算不出来。',
      en: 'Policies count or compare with it; in another form they could not.',
    },
    fix: wanted,
  }
}
