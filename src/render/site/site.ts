import { checkPage, siteScript } from '#browser-files'
import { pack } from '../../search/packed-index.ts'
import type { SourceFile } from '../../source/source-file.ts'
import type { Output } from '../../vocabulary/output.ts'
import type { Program } from '../../vocabulary/program.ts'
import { wordFor } from '../documents/document.ts'
import { findTemplate } from '../documents/template-set.ts'
import { readWords } from '../documents/words-and-tables.ts'
import type { Gathering } from '../gathering.ts'
import { changesPage } from './changes.ts'
import { countyPage } from './county.ts'
import { departmentPages } from './department.ts'
import { homePage } from './home.ts'
import { itemPage } from './item.ts'
import { lawPages } from './law.ts'
import { type Page, PageMaker } from './page.ts'
import { searchIndex } from './search-data.ts'
import { searchPage } from './search-page.ts'
import { statisticsPage } from './statistics.ts'
import { Survey } from './survey.ts'
import { townPages } from './town.ts'

/** The public site: static pages that need no server and ask nothing of any other host. @throws TemplateFault, MissingTemplate */
export function renderSite(program: Program, templates: readonly SourceFile[], gathering: Gathering): void {
  const find = (name: string) => findTemplate(templates, name)
  const wordsFile = find('words.yaml')
  const words = readWords(wordsFile)
  const survey = new Survey(program, (group, value) => wordFor({ words, wordsFile }, group, value))
  const maker = new PageMaker(program, find)
  const index = pack(searchIndex(program, survey.lists))
  for (const page of pagesOf(survey)) maker.make(page, gathering)
  gathering.add([
    asset('site.css', find('site/tokens.css').text + find('site/site.css').text),
    asset('icon.svg', find('site/icon.svg').text),
    asset('site.js', siteScript),
    asset('search.json', JSON.stringify(index.items)),
    asset('search-words.json', JSON.stringify(index.words)),
    asset('check.html', checkPage),
  ])
}

function* pagesOf(survey: Survey): Iterable<Page> {
  yield homePage(survey)
  for (const county of survey.counties) yield countyPage(survey, county)
  for (const list of survey.lists) yield* townPages(survey, list)
  for (const item of survey.items) yield itemPage(survey, item)
  yield* departmentPages(survey)
  yield* lawPages(survey)
  yield searchPage(survey)
  yield changesPage(survey)
  yield statisticsPage(survey)
}

function asset(path: string, content: string): Output {
  return { path: `out/site/${path}`, format: 'site', content }
}
