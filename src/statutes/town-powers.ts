import type { LawArticle, LawText } from './law-text.ts'

/** A provision of a law that names a town-level organ together with a word of power. */
export interface TownProvision {
  readonly article: number
  readonly subArticle: number
  /** From 1; the article’s only paragraph is 1 too. */
  readonly paragraph: number
  /** How many paragraphs the article has. */
  readonly paragraphs: number
  /** 0 for the paragraph itself. */
  readonly item: number
  readonly text: string
  /** The organ is named in the paragraph before, which this one goes on from. */
  readonly carried: boolean
}

/** Every wording under which laws speak of towns, sub-districts and the lowest level of government. */
const ORGAN =
  /乡级|乡[（(]镇[）)]|乡、民族乡|乡、镇|乡镇|(?<!城)镇人民政府|乡人民政府|乡[（(]民族乡、镇[）)]|民族乡|街道办事处|基层人民政府|基层政府|乡政府|镇政府|派出机关/
/** Verbs by which an organ decides about a citizen or an organisation, or prepares such a decision. */
const POWER =
  /批准|审批|许可|审核|同意|审查|登记|备案|确认|证明|责令|处罚|罚款|警告|没收|拆除|查封|扣押|强制|代履行|检查|巡查|制止|调解|处理|裁决|裁定|征收|收取|给付|评定|认定|核发|颁发|发给|延缓|收回|代为|清除|取缔|处置|调查|批评教育|训诫|劝诫|捕杀|签订|核查|核实|核销|开具|出具|委托的|逐户|限高|养护|鉴定|考核|监护|撤销/
/** A paragraph that names another subject does not go on from the one before. */
const OTHER_SUBJECT =
  /县级|省、|省级|国务院|自治区|设区的市|部门|人民法院|人民检察院|公安机关|委员会|村民|居民|单位|企业|个人|任何|公民|法律|本法|本条例/

/** The provisions of one law that name a town-level organ and a power in one sentence, in their order. */
export function townProvisions(law: LawText): readonly TownProvision[] {
  return law.articles.flatMap((article) => inArticle(article))
}

function inArticle(article: LawArticle): readonly TownProvision[] {
  const found: TownProvision[] = []
  const named = (text: string) => text.split(/[。；]/).some((sentence) => ORGAN.test(sentence) && POWER.test(sentence))
  article.paragraphs.forEach((paragraph, index) => {
    const at = {
      article: article.number,
      subArticle: article.subNumber,
      paragraph: index + 1,
      paragraphs: article.paragraphs.length,
    }
    const before = article.paragraphs[index - 1]
    const carried =
      !ORGAN.test(paragraph.text) &&
      before !== undefined &&
      ORGAN.test(before.text) &&
      POWER.test(paragraph.text) &&
      !OTHER_SUBJECT.test(paragraph.text)
    if (named(paragraph.text) || carried) found.push({ ...at, item: 0, text: paragraph.text, carried })
    for (const item of paragraph.items) {
      const text = item.text + item.subItems.map((each) => each.text).join('')
      const below = ORGAN.test(paragraph.text) && POWER.test(item.text)
      if (named(text) || below) found.push({ ...at, item: item.number, text, carried: false })
    }
  })
  return found
}
