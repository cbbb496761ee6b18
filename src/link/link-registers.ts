import type { InstrumentRecord, Parameter } from '../../generated/types/records.ts'
import { rememberedAcrossRuns } from '../memory/remembered.ts'
import { within } from '../source/place.ts'
import type { IsoDate } from '../vocabulary/date.ts'
import type { Diagnostic, Text } from '../vocabulary/diagnostic.ts'
import type { Department, Instrument, Lock, Movement, Placed, Project, Unit } from '../vocabulary/model.ts'
import { titlesOf } from '../vocabulary/names.ts'
import { by } from '../vocabulary/order.ts'
import { fits, PARAMETER_FORMS } from '../vocabulary/parameter.ts'
import type { RecordFile } from '../vocabulary/record-files.ts'
import { filesOf } from './files.ts'
import { lawRegister } from './law-register.ts'
import { CitationLinker } from './link-citation.ts'
import { placed } from './placed.ts'
import { register } from './register.ts'
import { DEPARTMENT, PARAMETER, UNIT } from './things.ts'
import { duplicate, unknown } from './words.ts'
import { parameterForm } from './words-reform.ts'

const INSTRUMENT: Text = { zh: '法律文件', en: 'instrument' }

/** The registers that everything else refers to, and the linker of citations made from them. */
export interface Registers extends Pick<Project, 'departments' | 'movements' | 'units' | 'instruments' | 'parameters'> {
  readonly linker: CitationLinker
}

export function linkRegisters(
  files: readonly RecordFile[],
  asOf: IsoDate,
  lock: Lock | undefined,
  diagnostics: Diagnostic[],
): Registers {
  const instruments = register('instrument', INSTRUMENT, instrumentsIn(files), diagnostics)
  refuseDuplicateTitles(instruments, diagnostics)
  const linker = new CitationLinker(lawRegister(instruments.values(), asOf, lock))
  const departments = register('department', DEPARTMENT, departmentsIn(files), diagnostics)
  const units = register('unit', UNIT, unitsIn(files), diagnostics)
  const parameters = register('parameter', PARAMETER, parametersIn(files), diagnostics)
  checkParameterForms(parameters, diagnostics)
  checkReferences(departments, units, linker, diagnostics)
  return {
    instruments,
    linker,
    departments,
    units,
    parameters,
    movements: linkMovements(files, departments, linker, diagnostics),
  }
}

function* instrumentsIn(files: readonly RecordFile[]): Iterable<readonly [string, Instrument]> {
  for (const file of filesOf(files, 'instruments'))
    for (const [index, record] of file.value.instruments.entries())
      yield [record.id, instrumentOf(record, file.path, index)]
}

const instrumentOf = rememberedAcrossRuns(
  (record: InstrumentRecord, file: string, index: number): Instrument => ({
    record: { ...record, versions: [...record.versions].sort(by((version) => version.date)) },
    place: { file, path: ['instruments', index] },
  }),
)

function* departmentsIn(files: readonly RecordFile[]): Iterable<readonly [string, Department]> {
  for (const file of filesOf(files, 'departments'))
    for (const [index, record] of file.value.departments.entries())
      yield [record.id, placed(record, file.path, ['departments', index])]
}

function* unitsIn(files: readonly RecordFile[]): Iterable<readonly [string, Unit]> {
  for (const file of filesOf(files, 'units'))
    for (const [index, record] of file.value.units.entries())
      yield [record.id, placed(record, file.path, ['units', index])]
}

function* parametersIn(files: readonly RecordFile[]): Iterable<readonly [string, Placed<Parameter>]> {
  for (const file of filesOf(files, 'parameters'))
    for (const [index, record] of file.value.parameters.entries())
      yield [record.id, placed(record, file.path, ['parameters', index])]
}

function checkParameterForms(parameters: Registers['parameters'], diagnostics: Diagnostic[]): void {
  for (const [id, form] of Object.entries(PARAMETER_FORMS)) {
    const found = parameters.get(id)
    if (found && !fits(found.record.value, form))
      diagnostics.push(parameterForm(within(found.place, 'value'), id, form))
  }
}

function refuseDuplicateTitles(instruments: ReadonlyMap<string, Instrument>, diagnostics: Diagnostic[]): void {
  const named = new Map<string, Instrument>()
  for (const instrument of instruments.values())
    for (const name of titlesOf(instrument.record)) {
      const first = named.get(name)
      if (first)
        diagnostics.push(
          duplicate(
            'title',
            { zh: '法律文件名称', en: 'instrument title' },
            name,
            within(instrument.place, 'title'),
            within(first.place, 'title'),
          ),
        )
      else named.set(name, instrument)
    }
}

function checkReferences(
  departments: ReadonlyMap<string, Department>,
  units: ReadonlyMap<string, Unit>,
  linker: CitationLinker,
  diagnostics: Diagnostic[],
): void {
  for (const department of departments.values())
    for (const [index, id] of (department.record.predecessors ?? []).entries())
      if (!departments.has(id))
        diagnostics.push(
          unknown('department', DEPARTMENT, id, departments.keys(), within(department.place, 'predecessors', index)),
        )
  for (const unit of units.values()) {
    const id = unit.record.department
    if (id !== undefined && !departments.has(id))
      diagnostics.push(unknown('department', DEPARTMENT, id, departments.keys(), within(unit.place, 'department')))
    linker.linkAll(unit.record.basis, within(unit.place, 'basis'), diagnostics)
  }
}

function linkMovements(
  files: readonly RecordFile[],
  departments: ReadonlyMap<string, Department>,
  linker: CitationLinker,
  diagnostics: Diagnostic[],
): readonly Movement[] {
  const movements: Movement[] = []
  for (const file of filesOf(files, 'departments'))
    for (const [index, record] of (file.value.movements ?? []).entries()) {
      const place = { file: file.path, path: ['movements', index] }
      const missing = record.from.findIndex((id) => !departments.has(id))
      if (missing !== -1)
        diagnostics.push(
          unknown(
            'department',
            DEPARTMENT,
            record.from[missing] ?? '',
            departments.keys(),
            within(place, 'from', missing),
          ),
        )
      linker.linkAll(record.basis, within(place, 'basis'), diagnostics)
      const to = departments.get(record.to)
      if (to) movements.push(movementOf(record, to, file.path, index))
      else diagnostics.push(unknown('department', DEPARTMENT, record.to, departments.keys(), within(place, 'to')))
    }
  return movements
}

const movementOf = rememberedAcrossRuns(
  (record: Movement['record'], to: Department, file: string, index: number): Movement => ({
    record,
    to,
    place: { file, path: ['movements', index] },
  }),
)
