import { ReadFailure } from '../read/read.ts'
import { toFindings } from '../report/finding.ts'
import { reportText } from '../report/report.ts'
import type { CorpusFailure } from '../statutes/corpus.ts'
import type { Lang } from '../vocabulary/diagnostic.ts'
import { UsageError } from './usage.ts'

/** What ended a command, told to whoever ran it; undefined for what nobody foresaw. */
export async function failureWords(error: unknown, lang: Lang): Promise<string | undefined> {
  if (error instanceof UsageError) return error.text[lang]
  if (error instanceof ReadFailure) return reportText(toFindings([error.diagnostic], []), lang)
  if (isCorpusFailure(error)) return corpusWords(error, lang)
  if (!isSystemError(error)) return undefined
  return lang === 'zh'
    ? `读写失败（${error.code}）：${error.path ?? ''}`
    : `Input or output failed (${error.code}): ${error.path ?? ''}`
}

function isCorpusFailure(error: unknown): error is CorpusFailure {
  return error instanceof Error && 'folder' in error
}

function corpusWords({ folder, empty }: CorpusFailure, lang: Lang): string {
  if (lang === 'zh')
    return empty
      ? `「${folder}」里没有法律文本（标题(YYYY-MM-DD).md）。`
      : `没有「${folder}」这个文件夹。用 --corpus 指明法律文本的文件夹。`
  return empty
    ? `"${folder}" holds no law texts (title(YYYY-MM-DD).md).`
    : `There is no folder "${folder}". Name the folder of law texts with --corpus.`
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
