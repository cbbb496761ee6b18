import { load, YAMLException } from 'js-yaml'
import type { SourceFile } from '../../source/source-file.ts'
import { TemplateFault } from './template.ts'

/** A column of a table: its heading, and which field of a row stands in it. */
export interface Column {
  readonly title: string
  readonly value: string
}

/** The published words for coded values, by group: `words.source.entrusted` is 委托. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The tables of the documents, by name. */
export type Tables = Readonly<Record<string, readonly Column[]>>

/** @throws TemplateFault when the file is not YAML of the expected form. */
export function readWords(file: SourceFile): Words {
  const value = read(file)
  for (const group of Object.values(value))
    if (typeof group !== 'object' || group === null || Object.values(group).some((word) => typeof word !== 'string'))
      throw new TemplateFault(file, 1, 'groups of words are expected')
  return value as Words
}

/** @throws TemplateFault when the file is not YAML of the expected form. */
export function readTables(file: SourceFile): Tables {
  const value = read(file)
  for (const [name, columns] of Object.entries(value))
    if (
      !Array.isArray(columns) ||
      columns.some((column) => typeof column?.title !== 'string' || typeof column?.value !== 'string')
    )
      throw new TemplateFault(file, lineOf(file, name), `the table "${name}" needs columns with title and value`)
  return value as Tables
}

/** The line on which a top-level key stands. */
export function lineOf(file: SourceFile, key: string): number {
  const index = file.text.split('\n').findIndex((line) => line.startsWith(`${key}:`))
  return index === -1 ? 1 : index + 1
}

function read(file: SourceFile): Record<string, unknown> {
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
