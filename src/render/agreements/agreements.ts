import type { Program } from '../../vocabulary/program.ts'
import type { DocumentSource } from '../documents/document-source.ts'
import type { WordOf } from '../documents/kinds.ts'
import { agreementView } from './agreement-view.ts'
import { registerView } from './register-view.ts'

/** The agreements and letters of every town that has choices, and for each town the table of all of them. */
export function agreementDocuments(program: Program, word: WordOf): readonly DocumentSource[] {
  return program.lists.flatMap((list) => {
    const folder = `agreements/${list.town.record.code}`
    const place = { county: list.county.record.code, town: list.town.record.code }
    return [
      {
        name: `${folder}/register`,
        template: 'agreement-register.md.hbs',
        view: registerView(program, list, word),
        ...place,
      },
      ...list.agreements.map((agreement) => ({
        name: `${folder}/${agreement.kind}-${agreement.department.record.id}`,
        template: TEMPLATES[agreement.kind],
        view: agreementView(program, list, agreement, word),
        ...place,
      })),
    ]
  })
}

const TEMPLATES = { services: 'service-agreement.md.hbs', enforcement: 'enforcement-letter.md.hbs' } as const
