import type { LawArticle, LawParagraph, LawText } from './law-text.ts'

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
  /** The organ is named in an earlier sentence, which this one goes on from or refers to. */
  readonly carried: boolean
}

/** Every wording under which laws speak of towns, sub-districts, the lowest level of government, and the stations in a town. */
const ORGAN =
  /乡级|乡[（(]镇[）)]|乡、民族乡|乡、镇|乡镇|(?<!城)镇人民政府|乡人民政府|乡[（(]民族乡、镇[）)]|民族乡|街道办事处|基层人民政府|基层政府|乡政府|镇政府|派出机关|街道、社区|城市的?街道(?!两侧)|县、乡|(?<!城)乡、村(?!庄)|乡或者|派出所|工商所|工商行政管理所|市场监督管理所|税务所|司法所|财政所|(?:县级[^，。；]{0,20}|药品监督管理部门)(?:设置|设立|的)的?派出机构|公安机关或者其派出机构/
/** Verbs by which an organ decides about a citizen or an organisation, or prepares such a decision. */
const POWER =
  /批准|审批|许可|审核|同意|审查|登记|备案|确认|证明|责令|处罚|罚款|警告|没收|拆除|查封|扣押|强制|强行|代履行|检查|巡查|制止|调解|处理|裁决|裁定|征收|征用|收取|给付|评定|认定|核发|颁发|发给|延缓|收回|代为|清除|取缔|处置|调查|批评教育|训诫|劝诫|捕杀|签订|核查|核实|核销|开具|出具|委托的|逐户|限高|养护|鉴定|考核|监护|撤销|审计|监管|监督|督促|受理|申请|报到|减发|扣发|停发|追回|疏散|撤离|有权|指定|解除|注销|换发|吊销|暂扣|查阅|询问|纠正|退还|退回|恢复原状|改正|取消|准予|延期|凭证|办理|转送|告知|公告|公示|报告|确定|决定|调处|发放/
/** A sentence whose own subject is somebody else does not go on from the one before. */
const OTHER_SUBJECT =
  /(?:^|[，：由])(?:应当由)?(?:县级|省、|省级|国务院|自治区|设区的市|[^，]{0,10}部门|人民法院|人民检察院|公安机关|[^，]{0,8}委员会|村民|居民|单位|企业|个人|任何|公民|法律|本法|本条例|国家|当事人|农村集体)/
/** Words that mean an organ named elsewhere in the article. */
const REFERRING =
  /前款规定的(?:机关|人民政府)|有关人民政府|原(?:批准|审批|登记)[^，。；]{0,6}(?:机关|人民政府)|(?:审批|批准|登记|作出[^，。；]{0,8}决定的)(?:机关|人民政府)|上述机关|该人民政府|(?:依照|按照)(?:前[^，。；]{0,2}款|本条第[^，。；]{1,4}款)[^，。；]{0,10}规定(?:的[^，。；]{0,4}程序|[^，。；]{0,4}处罚|[^，。；]{0,4}处理)/
/** How a law gives the organ another name for all that follows: 以下统称管理审批机关, 为户口登记机关, 办理婚姻登记的机关是. */
const NAMING: readonly { readonly pattern: RegExp; readonly suffix: string }[] = [
  { pattern: /[（(]以下(?:统称|简称|称)(?:为)?[“"]?([^)）”"，]{2,12}机关)/g, suffix: '' },
  { pattern: /为([^，。；、（(]{2,8}机关)$/g, suffix: '' },
  { pattern: /办理([^，。；、（(]{2,6})的机关是/g, suffix: '机关' },
]

/** The provisions of one law that name a town-level organ and a power, in their order. */
export function townProvisions(law: LawText): readonly TownProvision[] {
  const names = organNames(law)
  const isNamed = (text: string) => ORGAN.test(text) || names.some((name) => text.includes(name))
  return law.articles.flatMap((article) => inArticle(article, isNamed))
}

/** The names of its own that a law gives to organs of which a town is one. */
export function organNames(law: LawText): readonly string[] {
  const found = new Set<string>()
  for (const sentence of law.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(textsOf)).flatMap(sentences))
    if (ORGAN.test(sentence))
      for (const { pattern, suffix } of NAMING)
        for (const match of sentence.matchAll(pattern)) found.add(`${match[1]}${suffix}`)
  found.delete('派出机关') // a kind of organ, and asked for already
  return [...found]
}

function inArticle(article: LawArticle, isNamed: (text: string) => boolean): readonly TownProvision[] {
  const found: TownProvision[] = []
  const namedSomewhere = article.paragraphs.some((paragraph) => textsOf(paragraph).some(isNamed))
  let goesOn = false
  article.paragraphs.forEach((paragraph, index) => {
    const at = {
      article: article.number,
      subArticle: article.subNumber,
      paragraph: index + 1,
      paragraphs: article.paragraphs.length,
    }
    let named = false
    let carried = false
    for (const sentence of sentences(paragraph.text)) {
      const hasPower = POWER.test(sentence)
      if (isNamed(sentence)) {
        goesOn = true
        named ||= hasPower
      } else if (namedSomewhere && REFERRING.test(sentence)) {
        goesOn = true
        carried ||= hasPower
      } else if (OTHER_SUBJECT.test(sentence)) goesOn = false
      else carried ||= goesOn && hasPower
    }
    if (named || carried) found.push({ ...at, item: 0, text: paragraph.text, carried: !named })
    const leads = isNamed(paragraph.text) || goesOn
    for (const item of paragraph.items) {
      const text = item.text + item.subItems.map((each) => each.text).join('')
      const itself =
        sentences(text).some((sentence) => isNamed(sentence) && POWER.test(sentence)) ||
        (isNamed(text) && POWER.test(paragraph.text)) // 「由下列机关登记：（一）乡级人民政府」
      if (itself || (leads && POWER.test(item.text)))
        found.push({ ...at, item: item.number, text, carried: !itself && !isNamed(paragraph.text) })
    }
    if (paragraph.items.length > 0) goesOn = isNamed(paragraph.text)
  })
  return found
}

function textsOf(paragraph: LawParagraph): readonly string[] {
  return [paragraph.text, ...paragraph.items.map((item) => item.text)]
}

function sentences(text: string): readonly string[] {
  return text.split(/[。；]/).filter((sentence) => sentence !== '')
}
