import Handlebars from 'handlebars'
import type { SourceFile } from '../../source/source-file.ts'
import type { Diagnostic, Text } from '../../vocabulary/diagnostic.ts'

/** A template that cannot be read or names something that is not there; carries the finding. */
export class TemplateFault extends Error {
  readonly diagnostic: Diagnostic
  constructor(file: SourceFile, line: number, reason: string) {
    super(reason)
    this.diagnostic = templateFinding(file, line, reason)
  }
}

export type Helpers = Readonly<Record<string, (...values: unknown[]) => unknown>>

/** How a value is put into the template's text. */
export type Insert = (value: unknown) => string

const BLOCKS = new Set(['if', 'unless', 'each'])

/**
 * Fills a template. Every value goes through `insert`, so no template can forget to escape; a name that is not there is a
 * fault with its line, inside blocks too.
 *
 * @throws TemplateFault
 */
export function fill(
  file: SourceFile,
  view: object,
  insert: Insert,
  helpers: Helpers,
  raw: readonly string[] = [],
): string {
  const compiled = compileTemplate(file, helpers, raw)
  const inline: Record<string, Handlebars.HelperDelegate> = {
    value: strictInline(insert),
    raw: strictInline(String),
  }
  for (const [name, helper] of Object.entries(helpers))
    inline[name] = strictInline((...values) => insert(helper(...values)))
  try {
    return compiled(view, { allowProtoPropertiesByDefault: false, helpers: { ...STRICT_BLOCKS, ...inline } })
  } catch (error) {
    throw error instanceof TemplateFault ? error : faultOf(file, error)
  }
}

/** A template is compiled once, however many documents it makes. */
const compiledTemplates = new WeakMap<SourceFile, HandlebarsTemplateDelegate>()

function compileTemplate(file: SourceFile, helpers: Helpers, raw: readonly string[]): HandlebarsTemplateDelegate {
  const known = compiledTemplates.get(file)
  if (known) return known
  const program = parseTemplate(file)
  route(program.body, file, helpers, new Set(raw))
  const compiled = Handlebars.create().compile(program, { noEscape: true })
  compiledTemplates.set(file, compiled)
  return compiled
}

function parseTemplate(file: SourceFile): hbs.AST.Program {
  try {
    return Handlebars.parse(file.text)
  } catch (error) {
    throw unpairedBlock(file) ?? faultOf(file, error)
  }
}

/** A block that is not closed, or an end without a beginning: the parser only says where it gave up, often the last line. */
function unpairedBlock(file: SourceFile): TemplateFault | undefined {
  const open: { readonly name: string; readonly line: number }[] = []
  for (const [at, text] of file.text.split('\n').entries())
    for (const [, sign, name = ''] of text.matchAll(/\{\{([#/])(\w+)[^}]*\}\}/g)) {
      if (sign === '#') open.push({ name, line: at + 1 })
      else {
        const last = open.pop()
        if (!last) return new TemplateFault(file, at + 1, `{{/${name}}} closes nothing`)
        if (last.name !== name)
          return new TemplateFault(file, last.line, `{{#${last.name}}} is not closed before {{/${name}}}`)
      }
    }
  const first = open[0]
  return first && new TemplateFault(file, first.line, `{{#${first.name}}} is never closed`)
}

/** Handlebars itself lets an unknown name pass as nothing when a helper takes it; here it is a fault with its place. */
function strictInline(helper: (...values: unknown[]) => string): Handlebars.HelperDelegate {
  return (...values: unknown[]) => {
    const options = values.pop() as { loc?: unknown }
    if (values.some((value) => value === undefined))
      throw new Error('a name here is not defined', { cause: options.loc })
    return helper(...values)
  }
}

const STRICT_BLOCKS: Readonly<Record<string, Handlebars.HelperDelegate>> = Object.fromEntries(
  [...BLOCKS].map((name) => [name, strictBlock(name)]),
)

function strictBlock(name: string): Handlebars.HelperDelegate {
  const original = Handlebars.helpers[name]
  return function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined)
      throw new Error(`a name in {{#${name}}} is not defined`, { cause: (options as { loc?: unknown }).loc })
    return original?.call(this, value, options)
  }
}

/** Sends every plain value through `value`, and refuses what would let a value or a template step outside. */
function route(body: readonly hbs.AST.Statement[], file: SourceFile, helpers: Helpers, raw: ReadonlySet<string>): void {
  for (const statement of body) {
    if (statement.type === 'MustacheStatement')
      routeMustache(statement as hbs.AST.MustacheStatement, file, helpers, raw)
    else if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement
      const name = (block.path as hbs.AST.PathExpression).original
      if (!BLOCKS.has(name)) throw new TemplateFault(file, block.loc.start.line, `there is no block {{#${name}}}`)
      route(block.program.body, file, helpers, raw)
      if (block.inverse) route(block.inverse.body, file, helpers, raw)
    } else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement')
      throw new TemplateFault(file, statement.loc.start.line, `${statement.type} is not allowed here`)
  }
}

function routeMustache(
  statement: hbs.AST.MustacheStatement,
  file: SourceFile,
  helpers: Helpers,
  raw: ReadonlySet<string>,
): void {
  const path = statement.path as hbs.AST.PathExpression
  const name = path.original
  if (statement.params.length > 0) {
    if (!Object.hasOwn(helpers, name))
      throw new TemplateFault(file, statement.loc.start.line, `there is no helper "${name}"`)
    return
  }
  const isRaw = raw.has(name)
  if (!statement.escaped && !isRaw)
    throw new TemplateFault(file, statement.loc.start.line, `{{{${name}}}} would insert a value as markup`)
  statement.params = [{ ...path }]
  statement.path = {
    ...path,
    original: isRaw ? 'raw' : 'value',
    parts: [isRaw ? 'raw' : 'value'],
    depth: 0,
    data: false,
  }
}

function faultOf(file: SourceFile, error: unknown): TemplateFault {
  const message = error instanceof Error ? error.message : String(error)
  const cause = error instanceof Error ? (error.cause as { start?: { line?: number } } | undefined) : undefined
  const line = cause?.start?.line ?? Number(/(?:line |- )(\d+)/.exec(message)?.[1] ?? 1)
  return new TemplateFault(file, line, message.split('\n')[0] ?? message)
}

/** A finding at a line of a template. */
function templateFinding(file: SourceFile, line: number, reason: string): Diagnostic {
  const starts = [0]
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1)
  const start = starts[line - 1] ?? 0
  const end = (starts[line] ?? file.text.length + 1) - 1
  return {
    code: 'template/wrong',
    severity: 'error',
    at: { file: file.path, start, end: Math.max(start + 1, end) },
    ...words(reason),
  }
}

function words(reason: string): { what: Text; why: Text; fix: Text } {
  return {
    what: { zh: `模板这一行用不了（${reason}）。`, en: `This line of the template cannot be used (${reason}).` },
    why: {
      zh: '模板里的名称写错，公布的文件就会缺字。',
      en: 'A wrong name in a template leaves a gap in a published document.',
    },
    fix: {
      zh: '对照模板文件夹里的说明改正名称或括号。',
      en: 'Correct the name or the braces; the notes in the templates folder list what there is.',
    },
  }
}
