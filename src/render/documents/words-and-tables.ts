import { load, YAMLException } from 'js-yaml'
import type { SourceFile } from '../../source/source-file.ts'
import { TemplateFault } from './template.ts'

/** A column of a table: its heading, and which field of a row stands in it. */
export interface Column {
  readonly title: string
  readonly value: string
  /** Millimetres on the page; without it, by what stands in the column. */
  readonly width?: number
  readonly align?: 'left' | 'center'
  /** Rows with the same value stand together under it as a label, which every page repeats. */
  readonly group?: boolean
  /** Stands for as many columns as the template gives as the third value of `{{table}}`. */
  readonly each?: boolean
  /** Millimetres that a row needs at least: room to write and to sign. */
  readonly height?: number
}

/** The published words for coded values, by group: `words.source.entrusted` is 委托. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The tables of the documents, by name. */
export type Tables = Readonly<Record<string, readonly Column[]>>

/** @throws TemplateFault when the file is not YAML of the expected form. */
export function readWords(file: SourceFile): Words {
  const value = readYaml(file)
  for (const group of Object.values(value))
    if (typeof group !== 'object' || group === null || Object.values(group).some((word) => typeof word !== 'string'))
      throw new TemplateFault(file, 1, 'groups of words are expected')
  return value as Words
}

/** @throws TemplateFault when the file is not YAML of the expected form. */
export function readTables(file: SourceFile): Tables {
  const value = readYaml(file)
  for (const [name, columns] of Object.entries(value))
    if (!Array.isArray(columns) || !columns.every(isColumn))
      throw new TemplateFault(
        file,
        lineOf(file, name),
        `the table "${name}" needs columns with title and value; width and height in mm, align (left, center), group and each are optional`,
      )
  return value as Tables
}

function isColumn(column: Partial<Column> | null): boolean {
  return (
    typeof column?.title === 'string' &&
    typeof column.value === 'string' &&
    ['undefined', 'number'].includes(typeof column.width) &&
    ['undefined', 'number'].includes(typeof column.height) &&
    [undefined, 'left', 'center'].includes(column.align) &&
    ['undefined', 'boolean'].includes(typeof column.group) &&
    ['undefined', 'boolean'].includes(typeof column.each)
  )
}

/** The line on which a top-level key stands. */
export function lineOf(file: SourceFile, key: string): number {
  const index = file.text.split('\n').findIndex((line) => line.startsWith(`${key}:`))
  return index === -1 ? 1 : index + 1
}

/** @throws TemplateFault when the file is not a YAML mapping. */
export function readYaml(file: SourceFile): Record<string, unknown> {
  try {
    const value = load(file.text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
    throw new TemplateFault(file, 1, 'the file is empty')
  } catch (error) {
    if (error instanceof YAMLException)
      throw new TemplateFault(file, (error.mark?.line ?? 0) + 1, error.reason ?? 'not YAML')
    throw error
  }
}
