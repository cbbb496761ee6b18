/** Words of a question that say nothing of what is asked for. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    ...each(' 需要 带 要 办', '什么 啥', ' 材料 手续 条件 证件 证 许可'),
    ...each(' 去 到 在 找 归 该找', '哪 哪里 哪儿 哪个部门 什么部门 谁', ' 办 管 能办 可以办'),
    ...each(' 要', '怎么 咋 咋个 如何 怎样', ' 办 办理 弄 搞 整 申请 处理 才能 样'),
    ...`可不可以 行不行 可以 有没有 罚多少钱 罚多少 多少钱 多少 几天 多久 多长时间 什么时候 啥时候 需要 哪个 给谁说 跟谁说 我们家 我家 他家 人家 家里 自己家 自家 自己 我们
他们 你们 咱们 咱 我 你 他 她 俺 本人 想 要办证 怎么办个 办理 手续 材料 条件 流程 申请表 请问 问一下 咨询 现在 已经 一直 总是 老是 经常 天天 每天 今年 去年
最近 突然 到底 但是 如果 因为 所以 然后 应该 必须 一下子 这样 这种 这边 那边 里面 上面 下面 旁边 边上 附近 外面 门口 跟前 里头 里 上 下 时候 之前 之后 以后
以前 的话 有家 一家 一点 一起 不少 特别 非常 太 很 真 好 都 还 又 再 也 就 才 只 先 刚 没啥 知道 了 去 来 吗 吧 呢 啊 呀 嘛 哦 么 的 地 得 着 过 把
被 让 给 跟 和 与 或 及 在 到 从 对 向 往 由 于 要 有 是 会 能 用 个 这 那 些 办 搞 弄 做 出来 起来 进去 不 人 叫 说 嘞 咧 哩 一 二 三 四 五 六
七 八 九 十 百 千 万 两 几 多`.split(/\s+/),
  ].filter((word) => word !== ''),
)

/** Every question made of one of each; what stands before the first space is nothing. */
function each(before: string, asked: string, after: string): readonly string[] {
  return before
    .split(' ')
    .flatMap((first) => asked.split(' ').flatMap((word) => after.split(' ').map((last) => `${first}${word}${last}`)))
}

/** Characters that seldom begin or end a word of their own, and that stand next to one instead. */
export const PARTICLES: ReadonlySet<string> = new Set(
  '的了在把被给和跟吗呢吧上里是有没不我你他个去来就也都从到想要地得过',
)

/** Words that say that something is asked or complained of, or where, when and by whom, more than of what. */
export const GENERAL: ReadonlySet<string> = new Set(
  `举报 投诉 检查 谁来检查 谁检查 谁来查 没人查 政策 优惠 帮助 登记 备案 申请 许可 审批 项目 建设 登记证 许可证
  街上 街边 城里 镇上 县城 村 村里 村上 村子 农村 乡下 乡里 村民 村口 路边 马路边 马路上 路上 人行道 小区 小区里 院里 楼下 山里 山上 地里 地头
  晚上 夜里 半夜 凌晨 深夜 通宵 冬天 老板 单位 公司 企业 厂里 工厂 厂 店 老人 老年 孩子 娃 小孩 娃娃 农民 工人 学生 学校 公家 外地 外地人 外人`.split(
    /\s+/,
  ),
)

/** What somebody has not got, or has not done, and must have: whoever says so complains. */
const MISSING =
  /(?:没|无|未|不)(?:有|得|办|领|拿|取得|经过?|按|给)?.{0,5}?(?:证(?!明)|手续|执照|资质|许可|备案|登记|报备|检疫|审批|批准|批(?!发)|防疫针|疫苗|消毒|标价|公开|公示|培训|检定|标签|说明|围挡|报警器|不给)/

/** Words by which a question shows that it complains, and those by which it shows that something is wanted. */
const COMPLAINT =
  /有人|邻[居家]|隔壁|对面|楼上|楼下|举报|投诉|反映|谁管|没人管|乱|偷|罚|违[法规章]|非法|私自|私下|擅自|扰民|黑(?!木)|没照|[没未]批|不按|不[给让]|硬[要让]|强迫|逼|假(?!肢)|过期(?!了)|变质|污染|[臭吵脏]|弄坏|损坏|破坏|砸|撬|被(?:人|砍|拆|挖|毁|砸|偷|占)|叫人|[霸抢]占|占了|堵|挡住|检查|查不查|没人查|谁来?查|不拆|不还|照样|怕着|熏|[短缺]斤|克扣|[闹毒电炸]鱼|下套/
const REQUEST =
  /申请|办理|办证|办个|办啥|啥证|证咋|证怎么|怎么办证|手续|材料|补贴|补助|津贴|资助|救助|帮助|领钱|怎么领|咋领|领取|报名|备案|登记|要批|谁批|哪批|审批|许可|核准|想|要证|要啥证|要什么证|丢了|补办|换证|代办|报销|咋报|认定|开个|开一家|咋交|怎么交|缴费|注册|验收|有没有补|要办|去哪办|在哪办|要考/

export type Intent = 'complaint' | 'request' | undefined

/** Which of the two a question is, where it shows only one. */
export function intentOf(typed: string): Intent {
  const missing = MISSING.test(typed)
  const complains = missing || COMPLAINT.test(typed)
  const requests = REQUEST.test(missing ? typed.replace(MISSING, '') : typed)
  if (complains === requests) return undefined
  return complains ? 'complaint' : 'request'
}
