/** Characters of 2号 that fit between the margins. */
const LINE = 19
const OPENING = '（《「“〔'
const CLOSING = '）》」”〕、，的和及与或等'
/** Longer titles are cut into even slices instead of being searched for good breaks. */
const MOST_LINES = 5
/** Words that a line of a title keeps whole. */
const WHOLE = [
  '人民政府',
  '办事处',
  '县级',
  '镇级',
  '镇（街道）',
  '街道',
  '权责清单',
  '清单',
  '目录',
  '事项',
  '行政许可',
  '行政执法',
  '政务服务',
  '综合执法',
  '法定',
  '承接',
  '委托',
  '委托书',
  '委托协议',
  '公布',
  '调整',
  '收回',
  '执法',
  '责任',
  '审核',
  '统计',
  '报告',
  '指导',
  '参考',
  '通告',
  '通知',
  '请示',
  '办事指南',
  '一览表',
  '关于',
  '其他',
  '审批',
  '转报',
  '确认',
  '救济',
  '决定',
  '国务院',
  '法规',
  '法律',
  '设定',
  '办理',
  '部门',
  '实施',
  '市场监管所',
]
/** After these a line of a title ends well. */
const GOOD_END = /(人民政府|办事处|局|委员会|的|和|、|清单|目录|事项)$/

/**
 * Breaks a title by meaning into lines that fit (GB/T 9704: 回行时词意完整、排列对称). The issuing body stands alone before 关于;
 * no name, bracket or word is cut; among what remains the most even division wins.
 */
export function breakTitle(title: string, names: readonly string[], most: number = LINE): readonly string[] {
  const about = title.indexOf('关于')
  if (about > 1 && /(人民政府|办事处|局|委员会|办公室)$/.test(title.slice(0, about)) && title.length > most)
    return [title.slice(0, about), ...breakRest(title.slice(about), names, most)]
  return breakRest(title, names, most)
}

function breakRest(text: string, names: readonly string[], most: number): readonly string[] {
  const count = Math.ceil(text.length / most)
  if (count <= 1) return [text]
  const breaks = allowedBreaks(text, [...names.filter((name) => name.length > 1), ...WHOLE])
  return divide(text, count, breaks, most) ?? divide(text, count + 1, breaks, most) ?? slices(text, most)
}

function allowedBreaks(text: string, whole: readonly string[]): readonly number[] {
  const forbidden = new Set<number>()
  for (const word of whole)
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
      for (let inside = at + 1; inside < at + word.length; inside++) forbidden.add(inside)
  let depth = 0
  const allowed: number[] = []
  for (let at = 1; at < text.length; at++) {
    const before = text[at - 1] ?? ''
    if (OPENING.includes(before)) depth++
    if ('）》」”〕'.includes(before)) depth--
    const isNumber = /\d/.test(before) && /[\d年月日.]/.test(text[at] ?? '')
    const isYear = /\d年$/.test(text.slice(0, at)) && text[at] === '度'
    if (
      depth <= 0 &&
      !isNumber &&
      !isYear &&
      !forbidden.has(at) &&
      !CLOSING.includes(text[at] ?? '') &&
      !OPENING.includes(before)
    )
      allowed.push(at)
  }
  return allowed
}

/** The division into a number of lines with the least cost, or undefined when none fits. */
function divide(
  text: string,
  count: number,
  breaks: readonly number[],
  longest: number,
): readonly string[] | undefined {
  if (count > MOST_LINES) return undefined
  const even = text.length / count
  let best: { readonly cost: number; readonly lines: readonly string[] } | undefined
  function search(from: number, lines: readonly string[], cost: number): void {
    if (best && cost >= best.cost) return
    if (lines.length === count - 1) {
      const last = text.slice(from)
      if (last.length === 0 || last.length > longest + 1) return
      const total = cost + (last.length - even) ** 2
      if (!best || total < best.cost) best = { cost: total, lines: [...lines, last] }
      return
    }
    for (const at of breaks) {
      if (at <= from || at - from > longest + 1) continue
      const line = text.slice(from, at)
      search(
        at,
        [...lines, line],
        cost + (line.length - even) ** 2 + (GOOD_END.test(line) || text[at] === '（' ? 0 : 20),
      )
    }
  }
  search(0, [], 0)
  return best?.lines
}

function slices(text: string, length: number): readonly string[] {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += length) lines.push(text.slice(at, at + length))
  return lines
}
