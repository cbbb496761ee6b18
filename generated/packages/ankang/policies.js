// Generated from catalogs/ by qingdan. Do not edit.

export const policies = [
  {"id":"AGR-01","title":{"zh":"委托处罚要有写明事项、权限、期限的委托书","en":"Penalties are entrusted by a letter with items, powers and term"},"severity":"error","cite":["《行政处罚法》第二十条第一款","《行政处罚法》第二十条第二款"],"interpretation":false,"internal":false,"function":"entrustmentWithoutLetter"},
  {"id":"AGR-02","title":{"zh":"委托书由双方公布","en":"Both sides publish the letter"},"severity":"error","cite":["《行政处罚法》第二十条第二款"],"interpretation":false,"internal":false,"function":"letterPublishedByOneSide"},
  {"id":"AGR-03","title":{"zh":"委托许可由委托机关公告","en":"The entrusting organ announces an entrusted licence"},"severity":"error","cite":["《行政许可法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"licenceEntrustedWithoutAnnouncement"},
  {"id":"AGR-04","title":{"zh":"协议的事项就是选定的事项","en":"An agreement covers what was chosen"},"severity":"error","cite":["《行政许可法》第二十四条第一款","《行政处罚法》第二十条第二款"],"interpretation":false,"internal":false,"function":null},
  {"id":"AGR-05","title":{"zh":"委托的后果由委托机关承担","en":"The entrusting organ bears the consequences"},"severity":"error","cite":["《行政许可法》第二十四条第二款","《行政处罚法》第二十条第三款"],"interpretation":false,"internal":false,"function":"liabilityShiftedToTown"},
  {"id":"AGR-06","title":{"zh":"协议不能许可再委托","en":"An agreement allows no re-delegation"},"severity":"error","cite":["《行政许可法》第二十四条第三款","《行政处罚法》第二十条第四款"],"interpretation":false,"internal":false,"function":"redelegationAllowed"},
  {"id":"AGR-07","title":{"zh":"机关之间的争议报共同的上级","en":"Disputes between organs go to their common superior"},"severity":"error","cite":["《最高人民法院关于审理行政协议案件若干问题的规定》第三条第（一）项","《行政处罚法》第二十五条第二款"],"interpretation":false,"internal":false,"function":"disputeToCourt"},
  {"id":"AGR-08","title":{"zh":"协议不含行政强制措施","en":"An agreement includes no coercive measure"},"severity":"error","cite":["《行政强制法》第十七条第一款"],"interpretation":false,"internal":false,"function":"agreementIncludesCoercion"},
  {"id":"AGR-09","title":{"zh":"协议的期限管到事项的期限","en":"The term of an agreement covers that of its entries"},"severity":"error","cite":["《行政处罚法》第二十条第二款"],"interpretation":false,"internal":false,"function":"termShorterThanEntry"},
  {"id":"AGR-10","title":{"zh":"协议写明怎样监督","en":"An agreement says how the department supervises"},"severity":"warning","cite":["《行政许可法》第二十四条第二款","《行政处罚法》第二十条第三款"],"interpretation":true,"internal":false,"function":"agreementWithoutSupervision"},
  {"id":"AGR-11","title":{"zh":"协议写明怎样收回、没有办结的怎么办","en":"An agreement says how it ends and what becomes of pending cases"},"severity":"warning","cite":["《行政处罚法》第二十条第二款"],"interpretation":true,"internal":false,"function":"agreementWithoutEnding"},
  {"id":"AGR-12","title":{"zh":"协议写明印章、案卷的保管和交回","en":"An agreement says who keeps seals and files"},"severity":"warning","cite":["《行政许可法》第三十二条第二款","《行政处罚法》第四十七条"],"interpretation":true,"internal":false,"function":"agreementWithoutCustody"},
  {"id":"AGR-13","title":{"zh":"协议数、事项数与选择对得上","en":"Totals of agreements match the choice"},"severity":"note","cite":[],"interpretation":false,"internal":false,"function":null},
  {"id":"ASM-01","title":{"zh":"罚没、收费不计积分","en":"Fines and fees score no points"},"severity":"error","cite":["《行政处罚法》第七十四条第三款","《优化营商环境条例》第五十九条第三款"],"interpretation":false,"internal":false,"function":"finesFeedScores"},
  {"id":"ASM-02","title":{"zh":"两套等次不混用","en":"The two scales of grades are never mixed"},"severity":"error","cite":["《公务员法》第三十八条第一款","《事业单位人事管理条例》第二十一条第二款"],"interpretation":false,"internal":false,"function":"gradeScalesMixed"},
  {"id":"ASM-03","title":{"zh":"每个数都有写明出处的参数","en":"Every figure is a sourced parameter"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":null},
  {"id":"ASM-04","title":{"zh":"公式里没有负数","en":"No figure of the formula is negative"},"severity":"error","cite":["《公务员法》第八十四条"],"interpretation":true,"internal":false,"function":"negativeFigure"},
  {"id":"ASM-05","title":{"zh":"每次积分有凭据","en":"Points have their evidence"},"severity":"warning","cite":["《公务员法》第三十六条","《事业单位人事管理条例》第二十条"],"interpretation":true,"internal":false,"function":"pointWithoutEvidence"},
  {"id":"ASM-06","title":{"zh":"参数能用来计算","en":"Parameters can be reckoned with"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":null},
  {"id":"ASM-07","title":{"zh":"真实人员不用没有出处的数","en":"Real people are not reckoned by unsourced figures"},"severity":"error","cite":["《公务员法》第八十四条"],"interpretation":false,"internal":false,"function":null},
  {"id":"CAP-01","title":{"zh":"处罚至少两名持证人员","en":"Penalties need two certified officers"},"severity":"error","cite":["《行政处罚法》第四十二条第一款"],"interpretation":false,"internal":false,"function":"tooFewCertified"},
  {"id":"CAP-02","title":{"zh":"重大案件有法制审核人员","en":"Weighty cases have a legal reviewer"},"severity":"error","cite":["《行政处罚法》第五十八条第一款","《行政处罚法》第五十八条第二款"],"interpretation":false,"internal":false,"function":"noLegalReviewer"},
  {"id":"CAP-03","title":{"zh":"调查、审核、听证分开","en":"Investigation, review and hearing are apart"},"severity":"warning","cite":["《行政处罚法》第六十四条第（四）项","《行政处罚法》第五十八条第一款"],"interpretation":false,"internal":false,"function":"rolesOverlap"},
  {"id":"CAP-04","title":{"zh":"重大案件至少四个人","en":"Weighty cases take four people"},"severity":"warning","cite":["《行政处罚法》第四十二条第一款","《行政处罚法》第五十八条第一款","《行政处罚法》第六十四条第（四）项"],"interpretation":true,"internal":false,"function":"tooFewForSerious"},
  {"id":"CAP-05","title":{"zh":"人均事项不超过规定","en":"Not too many items for each officer"},"severity":"warning","cite":["《行政处罚法》第二十四条第二款"],"interpretation":true,"internal":false,"function":"tooManyItemsPerOfficer"},
  {"id":"CAP-06","title":{"zh":"辅助人员不能实施处罚","en":"Auxiliaries do not punish"},"severity":"warning","cite":["《行政处罚法》第二十一条第（二）项"],"interpretation":false,"internal":false,"function":"auxiliariesOnly"},
  {"id":"CIT-01","title":{"zh":"引用的法律和版本都登记过","en":"Every cited law and version is registered"},"severity":"error","cite":["《立法法》第六十三条第二款"],"interpretation":false,"internal":false,"function":null},
  {"id":"CIT-02","title":{"zh":"引用的条、款、项存在","en":"The cited article, paragraph and item exist"},"severity":"error","cite":["《立法法》第六十五条第二款"],"interpretation":false,"internal":false,"function":null},
  {"id":"CIT-03","title":{"zh":"锚在所引的规定里","en":"The anchor stands in the cited provision"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":null},
  {"id":"CIT-04","title":{"zh":"依据已经施行","en":"The basis is in force"},"severity":"error","cite":["《立法法》第六十一条第一款"],"interpretation":false,"internal":false,"function":null},
  {"id":"CIT-05","title":{"zh":"依据没有失效","en":"The basis has not ended"},"severity":"error","cite":["《行政处罚法》第三十八条第一款","《行政许可法》第五条"],"interpretation":false,"internal":false,"function":null},
  {"id":"CIT-06","title":{"zh":"引用现行的版本","en":"The version in force is cited"},"severity":"warning","cite":["《立法法》第一百零三条"],"interpretation":false,"internal":false,"function":null},
  {"id":"CIT-07","title":{"zh":"设定权力的文件够级别","en":"What creates a power is of a level that may"},"severity":"error","cite":["《行政许可法》第十七条","《行政处罚法》第十六条","《行政强制法》第十条第四款"],"interpretation":false,"internal":false,"function":"levelCannotEstablish"},
  {"id":"CIT-08","title":{"zh":"一个事项只引一部法律的一个版本","en":"An item cites one version of a law"},"severity":"warning","cite":[],"interpretation":false,"internal":false,"function":null},
  {"id":"CIT-09","title":{"zh":"下位法的罚款不超出上位法的幅度","en":"A lower fine stays within the upper range"},"severity":"warning","cite":["《行政处罚法》第十一条第二款","《行政处罚法》第十二条第二款","《行政处罚法》第十三条第一款","《行政处罚法》第十四条第一款"],"interpretation":false,"internal":false,"function":null},
  {"id":"CIT-10","title":{"zh":"废止它的文件比它晚","en":"What repeals a law is later than it"},"severity":"warning","cite":[],"interpretation":false,"internal":false,"function":null},
  {"id":"COE-01","title":{"zh":"行政强制措施权不得委托","en":"Coercive measures are never entrusted"},"severity":"error","cite":["《行政强制法》第十七条第一款"],"interpretation":false,"internal":false,"function":"coerciveMeasureEntrusted"},
  {"id":"COE-02","title":{"zh":"冻结存款不进镇的目录","en":"Freezing accounts is not for a town"},"severity":"error","cite":["《行政强制法》第二十九条第一款"],"interpretation":false,"internal":false,"function":"freezingInATown"},
  {"id":"COE-03","title":{"zh":"交由强制措施要写在决定里","en":"Conferred coercion stands in the decision"},"severity":"error","cite":["《行政强制法》第十七条第二款","《行政强制法》第十六条","《行政强制法》第二十二条"],"interpretation":false,"internal":false,"function":"coercionNotInDecision"},
  {"id":"COE-04","title":{"zh":"强制执行由法律设定","en":"Execution is created by law"},"severity":"error","cite":["《行政强制法》第十三条"],"interpretation":false,"internal":false,"function":"executionWithoutLaw"},
  {"id":"COE-05","title":{"zh":"强制由两名以上有资格的人员实施","en":"Coercion is by two or more certified officers"},"severity":"error","cite":["《行政强制法》第十七条第三款","《行政强制法》第十八条第（二）项"],"interpretation":false,"internal":false,"function":"tooFewOfficersForCoercion"},
  {"id":"COE-06","title":{"zh":"查封扣押不超过三十日","en":"Sealing and seizing end within 30 days"},"severity":"error","cite":["《行政强制法》第二十五条第一款"],"interpretation":false,"internal":false,"function":"sealingTooLong"},
  {"id":"COE-07","title":{"zh":"当场强制二十四小时内补报","en":"On-spot coercion is reported within 24 hours"},"severity":"error","cite":["《行政强制法》第十九条"],"interpretation":false,"internal":false,"function":"backReportTooLate"},
  {"id":"COE-08","title":{"zh":"强拆前公告并等复议诉讼期满","en":"Demolition waits for announcement and remedies"},"severity":"error","cite":["《行政强制法》第四十四条"],"interpretation":false,"internal":false,"function":"demolitionWithoutAnnouncement"},
  {"id":"COE-09","title":{"zh":"夜间节假日不执行、不断水电","en":"No execution at night, no cutting of utilities"},"severity":"error","cite":["《行政强制法》第四十三条"],"interpretation":false,"internal":false,"function":"executionAtNight"},
  {"id":"COE-10","title":{"zh":"代履行限于三类危害","en":"Substitute performance is for three harms"},"severity":"note","cite":["《行政强制法》第五十条"],"interpretation":false,"internal":false,"function":"substituteWithoutHarm"},
  {"id":"COE-11","title":{"zh":"三个月内申请法院","en":"The court is asked within three months"},"severity":"note","cite":["《行政强制法》第五十三条","《行政强制法》第五十四条","《行政强制法》第六十九条"],"interpretation":false,"internal":false,"function":"courtWindowMissed"},
  {"id":"ENF-01","title":{"zh":"处罚写明行为、种类、依据、主体","en":"A penalty names act, kind, basis and holder"},"severity":"error","cite":["《行政处罚法》第十六条","《行政处罚法》第十七条","《行政处罚法》第三十九条","《行政处罚法》第五十九条第一款"],"interpretation":false,"internal":false,"function":"penaltyRowIncomplete"},
  {"id":"ENF-02","title":{"zh":"其他种类的处罚由法律、行政法规规定","en":"Another kind of penalty is set by law"},"severity":"error","cite":["《行政处罚法》第九条"],"interpretation":false,"internal":false,"function":"otherPenaltyWithoutLaw"},
  {"id":"ENF-03","title":{"zh":"够轻的才当场处罚","en":"Only light penalties are imposed on the spot"},"severity":"error","cite":["《行政处罚法》第五十一条"],"interpretation":false,"internal":false,"function":"simpleProcedureNotOpen"},
  {"id":"ENF-04","title":{"zh":"重大处罚告知听证","en":"A grave penalty comes with a hearing"},"severity":"error","cite":["《行政处罚法》第六十三条第一款"],"interpretation":false,"internal":false,"function":"hearingDenied"},
  {"id":"ENF-05","title":{"zh":"听证的案件先法制审核","en":"A case with a hearing is legally reviewed"},"severity":"error","cite":["《行政处罚法》第五十八条第一款"],"interpretation":false,"internal":false,"function":"legalReviewSkipped"},
  {"id":"ENF-06","title":{"zh":"重大案件集体讨论","en":"A serious case is decided collectively"},"severity":"error","cite":["《行政处罚法》第五十七条第二款"],"interpretation":false,"internal":false,"function":"collectiveDecisionSkipped"},
  {"id":"ENF-07","title":{"zh":"两名以上有执法资格的人员","en":"Two or more certified officers"},"severity":"error","cite":["《行政处罚法》第四十二条第一款","《行政处罚法》第七十六条第一款第（五）项"],"interpretation":false,"internal":false,"function":"tooFewOfficers"},
  {"id":"ENF-08","title":{"zh":"九十日内作出决定","en":"A decision is made within 90 days"},"severity":"error","cite":["《行政处罚法》第六十条"],"interpretation":false,"internal":false,"function":"decisionTooLate"},
  {"id":"ENF-09","title":{"zh":"罚缴分离","en":"Who decides does not collect"},"severity":"error","cite":["《行政处罚法》第六十七条第一款","《行政处罚法》第六十八条","《行政处罚法》第六十九条"],"interpretation":false,"internal":false,"function":"deciderCollectsFine"},
  {"id":"ENF-10","title":{"zh":"盖作出决定的机关的印章","en":"The decision bears the seal of who makes it"},"severity":"error","cite":["《行政处罚法》第五十九条第二款","《行政处罚法》第二十条第四款"],"interpretation":false,"internal":false,"function":"wrongSeal"},
  {"id":"ENF-11","title":{"zh":"罚没不与考核挂钩","en":"Fines feed no assessment"},"severity":"error","cite":["《行政处罚法》第七十四条第三款","《优化营商环境条例》第五十九条第三款"],"interpretation":false,"internal":false,"function":"finesFeedAssessment"},
  {"id":"ENF-12","title":{"zh":"裁量基准公布","en":"Benchmarks of discretion are published"},"severity":"warning","cite":["《行政处罚法》第三十四条"],"interpretation":false,"internal":false,"function":"noPublishedBenchmark"},
  {"id":"ENF-13","title":{"zh":"两个机关不罚同一行为","en":"Two bodies do not fine one act"},"severity":"error","cite":["《行政处罚法》第二十九条","《行政处罚法》第二十五条"],"interpretation":false,"internal":false,"function":"twoBodiesFineOneAct"},
  {"id":"ENF-14","title":{"zh":"登记违法行为日期","en":"The date of the offence is asked"},"severity":"warning","cite":["《行政处罚法》第三十六条第一款"],"interpretation":false,"internal":false,"function":"offenceDateNotAsked"},
  {"id":"ENF-15","title":{"zh":"需要检测的有检测条件","en":"What needs testing has means of testing"},"severity":"warning","cite":["《行政处罚法》第二十一条第（三）项"],"interpretation":false,"internal":false,"function":"testingWithoutEquipment"},
  {"id":"ENF-16","title":{"zh":"当场处罚报所属机关备案","en":"On-spot decisions are filed with the organ"},"severity":"note","cite":["《行政处罚法》第五十二条第三款"],"interpretation":false,"internal":false,"function":"simpleDecisionFiledWrongly"},
  {"id":"ENF-17","title":{"zh":"只在本镇行使","en":"The power stays within the town"},"severity":"warning","cite":["《行政处罚法》第二十二条"],"interpretation":false,"internal":false,"function":"beyondTheTown"},
  {"id":"EVA-01","title":{"zh":"指标有分母","en":"An indicator has something to divide by"},"severity":"warning","cite":["《行政处罚法》第二十四条第一款"],"interpretation":true,"internal":false,"function":"indicatorWithoutDenominator"},
  {"id":"HRM-01","title":{"zh":"编制账一人一行","en":"One person, one row in the establishment register"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第六条第二款","《地方各级人民政府机构设置和编制管理条例》第二十六条"],"interpretation":false,"internal":false,"function":null},
  {"id":"HRM-02","title":{"zh":"实有人员不突破编制","en":"Staff stay within the establishment"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第六条第二款"],"interpretation":false,"internal":false,"function":"establishmentExceeded"},
  {"id":"HRM-03","title":{"zh":"编制与岗位同一类","en":"Establishment and post are of one kind"},"severity":"warning","cite":["《地方各级人民政府机构设置和编制管理条例》第十五条","《地方各级人民政府机构设置和编制管理条例》第二十六条"],"interpretation":false,"internal":false,"function":"postOfAnotherEstablishment"},
  {"id":"HRM-04","title":{"zh":"公务员兼任事业机构负责人要经批准","en":"A civil servant heads an institution only with approval"},"severity":"warning","cite":["《公务员法》第四十四条"],"interpretation":false,"internal":false,"function":"civilServantHeadsInstitution"},
  {"id":"HRM-05","title":{"zh":"兼职不领报酬","en":"No pay for a post outside the organ"},"severity":"error","cite":["《公务员法》第四十四条"],"interpretation":false,"internal":false,"function":"paidForConcurrentPost"},
  {"id":"HRM-06","title":{"zh":"亲属不在直接领导之下","en":"No kin under one’s own head"},"severity":"warning","cite":["《公务员法》第七十四条第一款"],"interpretation":false,"internal":false,"function":"kinUnderOneHead"},
  {"id":"HRM-07","title":{"zh":"岗位不超过备案的方案","en":"Posts stay within the filed plan"},"severity":"error","cite":["《事业单位人事管理条例》第七条"],"interpretation":false,"internal":false,"function":"postsOverFiledPlan"},
  {"id":"HRM-08","title":{"zh":"岗位设置方案要备案","en":"The plan of posts is filed"},"severity":"warning","cite":["《事业单位人事管理条例》第七条"],"interpretation":false,"internal":false,"function":"planOfPostsNotFiled"},
  {"id":"HRM-09","title":{"zh":"公布的文件不出现人员","en":"No staff in what is published"},"severity":"error","cite":["《政府信息公开条例》第十五条","《政府信息公开条例》第十六条第一款","《个人信息保护法》第二十五条","《个人信息保护法》第三十四条"],"interpretation":false,"internal":false,"function":null},
  {"id":"HRM-10","title":{"zh":"参考样例只放虚构的人员","en":"A reference edition holds only invented people"},"severity":"error","cite":["《个人信息保护法》第三十四条"],"interpretation":false,"internal":false,"function":"realPeopleInReference"},
  {"id":"HRM-11","title":{"zh":"晋升领导职务不缺步骤","en":"No step of a promotion is skipped"},"severity":"error","cite":["《公务员法》第四十六条","《公务员法》第四十八条"],"interpretation":false,"internal":false,"function":null},
  {"id":"HRM-12","title":{"zh":"竞聘上岗不缺步骤","en":"No step of a competition for posts is skipped"},"severity":"error","cite":["《事业单位人事管理条例》第十条"],"interpretation":false,"internal":false,"function":null},
  {"id":"HRM-13","title":{"zh":"报名人符合岗位的资格条件","en":"Applicants meet the terms of the post"},"severity":"warning","cite":["《事业单位人事管理条例》第十条"],"interpretation":false,"internal":false,"function":"applicantNotEligible"},
  {"id":"HRM-14","title":{"zh":"评分的权重合计为一","en":"Weights add up to one"},"severity":"error","cite":["《事业单位人事管理条例》第十条"],"interpretation":false,"internal":false,"function":null},
  {"id":"HRM-15","title":{"zh":"公示期不短于规定","en":"The notice lasts as long as the rules say"},"severity":"error","cite":["《公务员法》第四十八条","《事业单位人事管理条例》第十条"],"interpretation":false,"internal":false,"function":null},
  {"id":"HRM-16","title":{"zh":"同分由任免机关决定","en":"A tie is for the appointing body"},"severity":"warning","cite":["《事业单位人事管理条例》第十条"],"interpretation":false,"internal":false,"function":null},
  {"id":"LIC-01","title":{"zh":"办事指南要素齐全","en":"A guide states every element"},"severity":"error","cite":["《行政许可法》第三十条第一款","《行政许可法》第七十二条第（二）项"],"interpretation":false,"internal":false,"function":"guideIncomplete"},
  {"id":"LIC-02","title":{"zh":"许可期限不超过二十个工作日","en":"A licence is decided within 20 working days"},"severity":"error","cite":["《行政许可法》第四十二条第一款"],"interpretation":false,"internal":false,"function":"licencePeriodTooLong"},
  {"id":"LIC-03","title":{"zh":"联合办理不超过四十五个工作日","en":"Joint handling ends within 45 working days"},"severity":"error","cite":["《行政许可法》第四十二条第二款","《行政许可法》第二十六条第二款"],"interpretation":false,"internal":false,"function":"jointPeriodTooLong"},
  {"id":"LIC-04","title":{"zh":"初审不超过二十个工作日","en":"A lower review ends within 20 working days"},"severity":"error","cite":["《行政许可法》第四十三条"],"interpretation":false,"internal":false,"function":"reviewPeriodTooLong"},
  {"id":"LIC-05","title":{"zh":"十个工作日内颁发","en":"A permit is delivered within 10 working days"},"severity":"error","cite":["《行政许可法》第四十四条"],"interpretation":false,"internal":false,"function":"deliveryTooLate"},
  {"id":"LIC-06","title":{"zh":"五个工作日内一次告知补正","en":"Corrections are named at once within 5 working days"},"severity":"error","cite":["《行政许可法》第三十二条第一款第（四）项"],"interpretation":false,"internal":false,"function":"correctionNoticeTooLate"},
  {"id":"LIC-07","title":{"zh":"承诺期限不长于法定期限","en":"A promise is no longer than the law"},"severity":"error","cite":["《优化营商环境条例》第三十六条第二款"],"interpretation":false,"internal":false,"function":"promiseBeyondLaw"},
  {"id":"LIC-08","title":{"zh":"期限的单位一致","en":"Periods have one unit"},"severity":"warning","cite":["《行政许可法》第八十二条"],"interpretation":false,"internal":false,"function":"periodUnitsDiffer"},
  {"id":"LIC-09","title":{"zh":"不计入期限的时间书面告知","en":"Excluded time is notified in writing"},"severity":"error","cite":["《行政许可法》第四十五条"],"interpretation":false,"internal":false,"function":"excludedTimeNotNoticed"},
  {"id":"LIC-10","title":{"zh":"现场核查两人以上","en":"On-site checks are by two or more"},"severity":"error","cite":["《行政许可法》第三十四条第三款"],"interpretation":false,"internal":false,"function":"onSiteCheckByOne"},
  {"id":"LIC-11","title":{"zh":"能共享的材料不再要","en":"What can be shared is not asked again"},"severity":"warning","cite":["《国务院关于在线政务服务的若干规定》第七条第一款"],"interpretation":false,"internal":false,"function":"sharedDataAskedAgain"},
  {"id":"LIC-12","title":{"zh":"不予许可说明理由并告知救济","en":"A refusal gives reasons and remedies"},"severity":"error","cite":["《行政许可法》第三十八条第二款"],"interpretation":false,"internal":false,"function":"refusalWithoutReasons"},
  {"id":"LIC-13","title":{"zh":"受理凭证盖章、注明日期","en":"A receipt is sealed and dated"},"severity":"error","cite":["《行政许可法》第三十二条第二款"],"interpretation":false,"internal":false,"function":"receiptWithoutSeal"},
  {"id":"LIC-14","title":{"zh":"不限定办理渠道","en":"No channel is forced"},"severity":"error","cite":["《优化营商环境条例》第三十七条第四款"],"interpretation":false,"internal":false,"function":"onlyOneChannel"},
  {"id":"LIC-15","title":{"zh":"进便民服务中心办理","en":"It is handled in the service hall"},"severity":"warning","cite":["《优化营商环境条例》第三十六条第三款"],"interpretation":false,"internal":false,"function":"notInTheHall"},
  {"id":"LIC-16","title":{"zh":"有数量限制的写明先后","en":"A quota has an order"},"severity":"warning","cite":["《行政许可法》第五十七条"],"interpretation":false,"internal":false,"function":"quotaWithoutOrder"},
  {"id":"LIC-17","title":{"zh":"有限资源招标、拍卖","en":"Scarce resources are tendered"},"severity":"warning","cite":["《行政许可法》第五十三条第一款"],"interpretation":false,"internal":false,"function":"scarceResourceWithoutTender"},
  {"id":"LIC-18","title":{"zh":"发证与查处不同机关的，要抄告","en":"Where another body enforces, it tells the licensing organ"},"severity":"note","cite":["《行政许可法》第六十四条"],"interpretation":false,"internal":false,"function":"licenceAndEnforcementApart"},
  {"id":"LIC-19","title":{"zh":"有有效期的提醒延续","en":"A permit that lapses is remembered"},"severity":"warning","cite":["《行政许可法》第五十条"],"interpretation":false,"internal":false,"function":"renewalWithoutReminder"},
  {"id":"LIC-20","title":{"zh":"委托许可的经费由委托机关负担","en":"The delegator bears the cost of an entrusted licence"},"severity":"warning","cite":["《行政许可法》第五十八条第三款"],"interpretation":true,"internal":false,"function":"costShiftedToTown"},
  {"id":"LIF-01","title":{"zh":"每一步按次序走","en":"Each step follows from the one before"},"severity":"error","cite":["《地方各级人民代表大会和地方各级人民政府组织法》第七十五条","《重大行政决策程序暂行条例》第二十五条第二款"],"interpretation":false,"internal":false,"function":null},
  {"id":"LIF-02","title":{"zh":"一天只有一个版本","en":"One version on any day"},"severity":"error","cite":["《政府信息公开条例》第十一条第一款"],"interpretation":false,"internal":false,"function":null},
  {"id":"LIF-03","title":{"zh":"事项取消，选择同日终止","en":"A choice ends with its item"},"severity":"error","cite":["《优化营商环境条例》第四十条第二款"],"interpretation":false,"internal":false,"function":"choiceOutlivesItem"},
  {"id":"LIF-04","title":{"zh":"收回要写清","en":"A withdrawal says everything"},"severity":"error","cite":["《行政处罚法》第二十四条第一款","《政府信息公开条例》第二十六条"],"interpretation":false,"internal":false,"function":"withdrawalIncomplete"},
  {"id":"LIF-05","title":{"zh":"条号改了也要重新公布","en":"New article numbers are published too"},"severity":"warning","cite":["《政府信息公开条例》第十二条第一款","《政府信息公开条例》第二十六条"],"interpretation":false,"internal":false,"function":"renumberedWithoutNotice"},
  {"id":"LIF-06","title":{"zh":"交由不早于省级决定","en":"Nothing is conferred before the decision"},"severity":"error","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"beforeTheDecision"},
  {"id":"LIF-07","title":{"zh":"修改以前的违法行为从旧兼从轻","en":"Older offences: the old law, unless the new is milder"},"severity":"note","cite":["《行政处罚法》第三十七条","《行政处罚法》第三十六条第一款"],"interpretation":false,"internal":false,"function":null},
  {"id":"LIF-08","title":{"zh":"因法律修改撤回许可要补偿","en":"Withdrawn licences are compensated"},"severity":"warning","cite":["《行政许可法》第八条第二款"],"interpretation":false,"internal":false,"function":"compensationUnstated"},
  {"id":"LIF-09","title":{"zh":"停止实施行政法规的许可要经国务院批准","en":"Stopping a licence of a regulation needs the State Council"},"severity":"warning","cite":["《行政许可法》第二十一条"],"interpretation":false,"internal":false,"function":"localStopWithoutApproval"},
  {"id":"NET-01","title":{"zh":"村级服务站不决定许可","en":"A village station decides no licence"},"severity":"error","cite":["《行政许可法》第二十四条第三款","《行政许可法》第二十二条"],"interpretation":false,"internal":false,"function":"villageDecidesLicence"},
  {"id":"NET-02","title":{"zh":"决定在依法有权的一级作出","en":"A decision is made where the power lies"},"severity":"error","cite":["《行政许可法》第二十二条"],"interpretation":false,"internal":false,"function":"decidedElsewhere"},
  {"id":"NET-03","title":{"zh":"受理、决定、出件都有人","en":"Accepting, deciding and handing out each have a place"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":"stageWithoutNode"},
  {"id":"NET-04","title":{"zh":"每个站都送得到镇上","en":"Every station leads to the centre"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":"stationLeadsNowhere"},
  {"id":"NET-05","title":{"zh":"每个村正好属于一个站","en":"Each village has exactly one station"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":"villageWithoutOneStation"},
  {"id":"NET-06","title":{"zh":"站数与文件一致","en":"As many stations as the document states"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":"stationCountDiffers"},
  {"id":"NET-07","title":{"zh":"流转不超过法定期限","en":"The flow keeps within the legal period"},"severity":"error","cite":["《行政许可法》第四十二条第一款","《优化营商环境条例》第三十六条第二款"],"interpretation":false,"internal":false,"function":"flowBeyondPeriod"},
  {"id":"NET-08","title":{"zh":"事项进驻镇便民服务中心","en":"Services are handled at the town’s hall"},"severity":"warning","cite":["《优化营商环境条例》第三十六条第三款"],"interpretation":false,"internal":false,"function":"notInHall"},
  {"id":"NET-09","title":{"zh":"统一受理","en":"One window accepts"},"severity":"warning","cite":["《行政许可法》第二十六条第一款","《优化营商环境条例》第三十六条第三款"],"interpretation":false,"internal":false,"function":"notOneAcceptingWindow"},
  {"id":"NET-10","title":{"zh":"前台受理和后台办理分开","en":"Front and back are kept apart"},"severity":"warning","cite":[],"interpretation":true,"internal":false,"function":"frontAndBackMixed"},
  {"id":"NET-11","title":{"zh":"决定后十日内送达","en":"A licence is delivered within ten days"},"severity":"error","cite":["《行政许可法》第四十四条"],"interpretation":false,"internal":false,"function":"deliveryBeyondPeriod"},
  {"id":"ORG-01","title":{"zh":"机构数不超过限额","en":"Institutions stay within the cap"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第六条第二款"],"interpretation":false,"internal":false,"function":"institutionsBeyondCap"},
  {"id":"ORG-02","title":{"zh":"共同机构都要设","en":"Every common institution is set up"},"severity":"error","cite":[],"interpretation":true,"internal":false,"function":"commonInstitutionMissing"},
  {"id":"ORG-03","title":{"zh":"特色机构的个数在范围内","en":"The number of feature institutions is within its range"},"severity":"error","cite":[],"interpretation":true,"internal":false,"function":"featureInstitutionsNumber"},
  {"id":"ORG-04","title":{"zh":"设特色机构要有理由","en":"A feature institution has grounds"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第八条第一款"],"interpretation":false,"internal":false,"function":"featureWithoutGrounds"},
  {"id":"ORG-05","title":{"zh":"副科级机构的个数照规定","en":"As many deputy-section institutions as provided for"},"severity":"error","cite":[],"interpretation":true,"internal":false,"function":"deputySectionsNumber"},
  {"id":"ORG-06","title":{"zh":"规格要有批准文件","en":"A grade has its approval"},"severity":"warning","cite":["《地方各级人民政府机构设置和编制管理条例》第九条","《地方各级人民政府机构设置和编制管理条例》第二十九条"],"interpretation":false,"internal":false,"function":"gradeWithoutApproval"},
  {"id":"ORG-07","title":{"zh":"一项职责只由一个机构承担","en":"A function has one institution"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第十条第一款"],"interpretation":false,"internal":false,"function":"functionInTwoInstitutions"},
  {"id":"ORG-08","title":{"zh":"每项职责都有机构承担","en":"Every function has an institution"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第八条第一款"],"interpretation":false,"internal":false,"function":"functionInNoInstitution"},
  {"id":"ORG-09","title":{"zh":"审定的机构要走完步骤","en":"What is set up has gone its route"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第九条"],"interpretation":false,"internal":false,"function":"setUpWithoutRoute"},
  {"id":"ORG-10","title":{"zh":"不因上级业务对口设机构","en":"No institution merely to match one above"},"severity":"warning","cite":["《地方各级人民政府机构设置和编制管理条例》第七条"],"interpretation":false,"internal":false,"function":"askedForFromAbove"},
  {"id":"ORG-11","title":{"zh":"事业单位要登记或者备案","en":"A public institution is registered"},"severity":"warning","cite":["《事业单位登记管理暂行条例》第三条第一款"],"interpretation":false,"internal":false,"function":"institutionNotRegistered"},
  {"id":"ORG-12","title":{"zh":"行政编制和事业编制不混用","en":"The two kinds of establishment are not mixed"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第十五条"],"interpretation":false,"internal":false,"function":"establishmentMixed"},
  {"id":"ORG-13","title":{"zh":"设立的步骤不颠倒","en":"The steps of setting up keep their order"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第九条"],"interpretation":false,"internal":false,"function":"routeOutOfOrder"},
  {"id":"ORG-14","title":{"zh":"临时的议事协调机构写明何时撤销","en":"A temporary coordination body has its end"},"severity":"warning","cite":["《地方各级人民政府机构设置和编制管理条例》第十一条第二款"],"interpretation":false,"internal":false,"function":"coordinationWithoutEnd"},
  {"id":"PAY-01","title":{"zh":"罚没、收费不进奖补","en":"Fines and fees feed no bonus"},"severity":"error","cite":["《行政处罚法》第七十四条第三款","《优化营商环境条例》第五十九条第三款","《行政许可法》第五十九条"],"interpretation":false,"internal":false,"function":"finesFeedPay"},
  {"id":"PAY-02","title":{"zh":"不动公务员的基本工资和国家津贴","en":"Basic pay and state allowances of civil servants are left alone"},"severity":"error","cite":["《公务员法》第七十九条","《公务员法》第八十条","《公务员法》第八十四条"],"interpretation":false,"internal":false,"function":"civilServicePayRedistributed"},
  {"id":"PAY-03","title":{"zh":"年终奖金只给优秀、称职的","en":"Year-end bonus only for excellent and competent"},"severity":"error","cite":["《公务员法》第八十条第四款"],"interpretation":false,"internal":false,"function":"yearEndBonusBelowCompetent"},
  {"id":"PAY-04","title":{"zh":"事业人员的差异分配在绩效工资以内","en":"Institution staff share only performance pay"},"severity":"warning","cite":["《事业单位人事管理条例》第三十二条第二款"],"interpretation":true,"internal":false,"function":"institutionStaffOutsidePerformancePay"},
  {"id":"PAY-05","title":{"zh":"资金池等于各笔来源之和","en":"A pool is the sum of its sources"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第六条第二款"],"interpretation":true,"internal":false,"function":"poolDiffersFromSources"},
  {"id":"PAY-06","title":{"zh":"资金池分得完","en":"A pool is paid out whole"},"severity":"error","cite":["《公务员法》第八十四条"],"interpretation":true,"internal":false,"function":"poolNotPaidOut"},
  {"id":"PAY-07","title":{"zh":"按规则不参加的人不在名单上","en":"Nobody excluded stands on the list"},"severity":"warning","cite":["《公务员法》第八十四条"],"interpretation":true,"internal":false,"function":"excludedFromPool"},
  {"id":"PAY-08","title":{"zh":"奖补有政策依据","en":"A bonus has its policy basis"},"severity":"error","cite":["《公务员法》第八十四条"],"interpretation":false,"internal":false,"function":"bonusWithoutPolicy"},
  {"id":"PUB-01","title":{"zh":"二十个工作日内公布","en":"Published within twenty working days"},"severity":"error","cite":["《政府信息公开条例》第二十六条"],"interpretation":false,"internal":false,"function":null},
  {"id":"PUB-02","title":{"zh":"交由的决定要公布","en":"The decision to confer is published"},"severity":"error","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"decisionUnpublished"},
  {"id":"PUB-03","title":{"zh":"公布在前，生效在后","en":"Publication comes before effect"},"severity":"error","cite":["《行政处罚法》第二十四条第一款","《行政处罚法》第二十条第二款","《行政许可法》第二十四条第一款","《优化营商环境条例》第六十四条第二款"],"interpretation":false,"internal":false,"function":"effectiveBeforePublished"},
  {"id":"PUB-04","title":{"zh":"许可事项上墙又上网","en":"Licences are posted at the office and online"},"severity":"error","cite":["《行政许可法》第三十条第一款","《行政许可法》第三十三条"],"interpretation":false,"internal":false,"function":"licenceNotPosted"},
  {"id":"PUB-05","title":{"zh":"处罚公示四项信息","en":"Penalties are shown with four facts"},"severity":"error","cite":["《行政处罚法》第三十九条"],"interpretation":false,"internal":false,"function":"penaltyInformationMissing"},
  {"id":"PUB-06","title":{"zh":"各处公布的一致","en":"All copies say the same"},"severity":"error","cite":["《政府信息公开条例》第十一条第一款"],"interpretation":false,"internal":false,"function":"copiesDiffer"},
  {"id":"PUB-07","title":{"zh":"公布的文字不带个人信息","en":"Published texts hold no personal data"},"severity":"error","cite":["《政府信息公开条例》第十五条","《政府信息公开条例》第十六条第一款","《个人信息保护法》第三十四条"],"interpretation":false,"internal":false,"function":null},
  {"id":"PUB-08","title":{"zh":"证明事项列四项","en":"A required proof is listed with four facts"},"severity":"warning","cite":["《优化营商环境条例》第四十四条第三款"],"interpretation":false,"internal":false,"function":"proofListIncomplete"},
  {"id":"PUB-09","title":{"zh":"办事指南写全、上平台","en":"Guides are complete and on the platform"},"severity":"warning","cite":["《国务院关于在线政务服务的若干规定》第六条","《优化营商环境条例》第三十五条"],"interpretation":false,"internal":false,"function":"guideNotPublished"},
  {"id":"PUB-10","title":{"zh":"收费公布依据和标准","en":"Fees are published with basis and rate"},"severity":"warning","cite":["《政府信息公开条例》第二十条第（八）项","《行政许可法》第五十九条"],"interpretation":false,"internal":false,"function":"feeUnexplained"},
  {"id":"PUB-11","title":{"zh":"代办事项在村里公布","en":"Assisted matters are posted in the villages"},"severity":"warning","cite":["《村民委员会组织法》第三十条第二款第（四）项","《村民委员会组织法》第三十条第三款"],"interpretation":false,"internal":false,"function":"villageNotTold"},
  {"id":"REM-01","title":{"zh":"救济途径写全","en":"Remedies are complete"},"severity":"error","cite":["《行政处罚法》第三十九条","《行政处罚法》第五十二条第二款","《行政处罚法》第五十九条第一款","《行政许可法》第三十八条第二款"],"interpretation":false,"internal":false,"function":"remediesIncomplete"},
  {"id":"REM-02","title":{"zh":"被申请人写对","en":"The respondent is right"},"severity":"error","cite":["《行政复议法》第十九条","《行政诉讼法》第二十六条第五款"],"interpretation":false,"internal":false,"function":"wrongRespondent"},
  {"id":"REM-03","title":{"zh":"复议期限六十日","en":"Review is open for 60 days"},"severity":"error","cite":["《行政复议法》第二十条第一款"],"interpretation":false,"internal":false,"function":"wrongReviewPeriod"},
  {"id":"REM-04","title":{"zh":"起诉期限六个月，法律另有规定的除外","en":"Suit is open for six months unless a law says otherwise"},"severity":"error","cite":["《行政诉讼法》第四十六条第一款"],"interpretation":false,"internal":false,"function":"wrongSuitPeriod"},
  {"id":"REM-05","title":{"zh":"当场处罚写应当先复议","en":"On-spot penalties say review comes first"},"severity":"error","cite":["《行政复议法》第二十三条"],"interpretation":false,"internal":false,"function":"reviewFirstNotSaid"},
  {"id":"REM-06","title":{"zh":"没有告知的最长一年","en":"Untold, the period is at most a year"},"severity":"note","cite":["《行政复议法》第二十条第三款"],"interpretation":false,"internal":false,"function":"untoldPeriod"},
  {"id":"SEL-01","title":{"zh":"规定动作不能少","en":"No mandatory item is left out"},"severity":"error","cite":["《重大行政决策程序暂行条例》第十三条"],"interpretation":true,"internal":false,"function":null},
  {"id":"SEL-02","title":{"zh":"只选目录里的","en":"Only what the catalog offers is chosen"},"severity":"error","cite":["《行政处罚法》第二十四条第一款","《行政处罚法》第二十四条第二款"],"interpretation":false,"internal":false,"function":"outsideTheCatalog"},
  {"id":"SEL-03","title":{"zh":"按目录允许的方式选","en":"By a source that the catalog allows"},"severity":"error","cite":["《行政许可法》第二十四条第一款","《行政处罚法》第二十条第一款"],"interpretation":false,"internal":false,"function":null},
  {"id":"SEL-04","title":{"zh":"自选的数量在规定之内","en":"Optional items within the set number"},"severity":"error","cite":["《行政处罚法》第二十四条第二款"],"interpretation":true,"internal":false,"function":"optionalCountOutOfRange"},
  {"id":"SEL-05","title":{"zh":"由县政府会议审定","en":"The county government approves in session"},"severity":"error","cite":["《地方各级人民代表大会和地方各级人民政府组织法》第七十五条","《地方各级人民代表大会和地方各级人民政府组织法》第七十八条"],"interpretation":false,"internal":false,"function":"approvedByAnotherBody"},
  {"id":"SEL-06","title":{"zh":"规范性文件的程序走全","en":"The procedure of a normative document is complete"},"severity":"warning","cite":["《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"],"interpretation":false,"internal":false,"function":"roundIncomplete"},
  {"id":"SEL-07","title":{"zh":"列入重大决策目录的，时间要给够","en":"A major decision is given its time"},"severity":"warning","cite":["《重大行政决策程序暂行条例》第三条第三款","《重大行政决策程序暂行条例》第十五条第一款","《重大行政决策程序暂行条例》第二十六条第二款","《重大行政决策程序暂行条例》第三十条第一款"],"interpretation":false,"internal":false,"function":"majorDecisionHurried"},
  {"id":"SEL-08","title":{"zh":"镇的意见要记录","en":"The town’s opinion is on record"},"severity":"warning","cite":["《重大行政决策程序暂行条例》第十三条","《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"townNotHeard"},
  {"id":"SEL-09","title":{"zh":"交由要写明两个理由","en":"Conferral states both grounds"},"severity":"error","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"conferralWithoutGrounds"},
  {"id":"SEL-10","title":{"zh":"交由的定期评估","en":"What was conferred is evaluated regularly"},"severity":"warning","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"evaluationOverdue"},
  {"id":"SEL-11","title":{"zh":"配套的事项一起选","en":"What belongs together is chosen together"},"severity":"warning","cite":["《行政许可法》第六十一条第一款","《行政许可法》第六十一条第二款"],"interpretation":true,"internal":false,"function":null},
  {"id":"SEL-12","title":{"zh":"法定职权不能减","en":"A statutory power cannot be dropped"},"severity":"error","cite":["《行政许可法》第二十二条","《行政处罚法》第八十三条"],"interpretation":false,"internal":false,"function":null},
  {"id":"SEL-13","title":{"zh":"探索性改革写明法律风险","en":"An experiment states its legal risk"},"severity":"warning","cite":["《重大行政决策程序暂行条例》第二十五条第二款"],"interpretation":false,"internal":false,"function":"explorationWithoutRiskNote"},
  {"id":"SRC-01","title":{"zh":"法定许可清单的事项由国家设定","en":"Items of the statutory list are created nationally"},"severity":"error","cite":["《行政许可法》第十四条"],"interpretation":false,"internal":false,"function":"statutoryLicenceByNationalLaw"},
  {"id":"SRC-02","title":{"zh":"许可不由规章以下的文件设定","en":"A licence is not created below the level that may"},"severity":"error","cite":["《行政许可法》第十七条","《行政许可法》第七十一条"],"interpretation":false,"internal":false,"function":"licenceNotByRule"},
  {"id":"SRC-03","title":{"zh":"临时许可满一年不再实施","en":"A temporary licence ends after a year"},"severity":"error","cite":["《行政许可法》第十五条第一款"],"interpretation":false,"internal":false,"function":"temporaryLicenceExpired"},
  {"id":"SRC-04","title":{"zh":"地方不设资格资质和设立登记","en":"Localities create no qualifications or registrations"},"severity":"error","cite":["《行政许可法》第十五条第二款"],"interpretation":false,"internal":false,"function":"localLicenceOfQualification"},
  {"id":"SRC-05","title":{"zh":"每种处罚由够级别的文件设定","en":"Each penalty is created at a level that may"},"severity":"error","cite":["《行政处罚法》第十条","《行政处罚法》第十一条第一款","《行政处罚法》第十二条第一款","《行政处罚法》第十三条第二款","《行政处罚法》第十四条第二款","《行政处罚法》第十六条"],"interpretation":false,"internal":false,"function":"penaltyBeyondLevel"},
  {"id":"SRC-06","title":{"zh":"强制由够级别的文件设定","en":"Coercion is created at a level that may"},"severity":"error","cite":["《行政强制法》第十条","《行政强制法》第十一条","《行政强制法》第十三条第一款"],"interpretation":false,"internal":false,"function":"coercionBeyondLevel"},
  {"id":"SRC-07","title":{"zh":"不增设条件","en":"No condition is added"},"severity":"warning","cite":["《优化营商环境条例》第三十五条","《行政许可法》第十六条第四款"],"interpretation":false,"internal":false,"function":"conditionWithoutLaw"},
  {"id":"SRC-08","title":{"zh":"证明事项有法律、法规、国务院决定作依据","en":"A proof rests on law, regulation or State Council decision"},"severity":"error","cite":["《优化营商环境条例》第四十四条第一款"],"interpretation":false,"internal":false,"function":"proofWithoutLaw"},
  {"id":"SRC-09","title":{"zh":"法定中介服务有依据","en":"A required intermediary rests on law"},"severity":"error","cite":["《优化营商环境条例》第四十三条第一款"],"interpretation":false,"internal":false,"function":"intermediaryWithoutLaw"},
  {"id":"SRC-10","title":{"zh":"许可收费有法律、行政法规作依据","en":"A licence fee rests on law or administrative regulation"},"severity":"error","cite":["《行政许可法》第五十八条第一款","《行政许可法》第五十九条"],"interpretation":false,"internal":false,"function":"licenceFeeWithoutLaw"},
  {"id":"SRC-11","title":{"zh":"许可列入国家或者省的清单","en":"A licence is in the national or provincial list"},"severity":"warning","cite":["《优化营商环境条例》第四十条第一款"],"interpretation":false,"internal":false,"function":"licenceNotListed"},
  {"id":"SRC-12","title":{"zh":"取消了的事项不再实施","en":"What was cancelled is no longer exercised"},"severity":"error","cite":["《优化营商环境条例》第四十条第二款"],"interpretation":false,"internal":false,"function":null},
  {"id":"SRC-13","title":{"zh":"罚款写明数额或者数额由谁规定","en":"A fine states its amount, or who sets it"},"severity":"error","cite":["《行政处罚法》第三十四条"],"interpretation":false,"internal":false,"function":"fineWithoutAmount"},
  {"id":"SRC-14","title":{"zh":"没有数额的罚款，由条文证明","en":"That a fine has no amount is proven by the statute"},"severity":"error","cite":["《行政处罚法》第五条第二款"],"interpretation":false,"internal":false,"function":"openAmountUnproven"},
  {"id":"SRC-15","title":{"zh":"条文写了数额的，不能说没有","en":"No amount is called missing that the statute states"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":null},
  {"id":"STA-01","title":{"zh":"三项权利都要有步骤","en":"Each of the three rights has its steps"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":"rightWithoutSteps"},
  {"id":"STA-02","title":{"zh":"每一步写明谁、用什么、多久","en":"A step says who, by what form, and how soon"},"severity":"error","cite":[],"interpretation":false,"internal":false,"function":"rightStepIncomplete"},
  {"id":"STA-03","title":{"zh":"镇对人事只有建议权","en":"The town proposes, and does not decide, appointments"},"severity":"error","cite":["《公务员法》第四十二条"],"interpretation":false,"internal":false,"function":"townDecidesAppointment"},
  {"id":"STA-04","title":{"zh":"编制不下移","en":"Establishment is not moved down a tier"},"severity":"error","cite":["《地方各级人民政府机构设置和编制管理条例》第十八条"],"interpretation":false,"internal":false,"function":"establishmentMovedDown"},
  {"id":"STA-05","title":{"zh":"市场监管所的人财物由县局管","en":"A market-supervision station is run by its bureau"},"severity":"warning","cite":["《工商行政管理所条例》第二条"],"interpretation":false,"internal":false,"function":"stationAgainstRegulation"},
  {"id":"STA-06","title":{"zh":"切块经费列入县级预算","en":"A block grant stands in the county’s budget"},"severity":"error","cite":["《预算法》第十三条"],"interpretation":false,"internal":false,"function":"grantNotInBudget"},
  {"id":"STA-07","title":{"zh":"切块经费在镇级预算里是转移支付","en":"In the town’s budget a block grant is a transfer"},"severity":"warning","cite":["《预算法》第十六条第二款"],"interpretation":true,"internal":false,"function":"grantNotATransfer"},
  {"id":"STA-08","title":{"zh":"切块经费的各部分写全、各写一次","en":"Each part of a block grant is stated once"},"severity":"error","cite":["《预算法》第十三条"],"interpretation":false,"internal":false,"function":"grantPartsUneven"},
  {"id":"STA-09","title":{"zh":"切块经费的总数与各部分一致","en":"The total of a block grant is the sum of its parts"},"severity":"error","cite":["《预算法》第十三条"],"interpretation":false,"internal":false,"function":"grantTotalDiffers"},
  {"id":"STN-01","title":{"zh":"没有授权的派出机构以部门名义","en":"Without authorisation a station acts in the department’s name"},"severity":"error","cite":["《行政复议法实施条例》第十四条","《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条"],"interpretation":false,"internal":false,"function":"stationWithoutOwnName"},
  {"id":"STN-02","title":{"zh":"派出机构不超过授权的限度","en":"A station stays within its limit"},"severity":"error","cite":["《工商行政管理所条例》第八条第二款","《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条第二款"],"interpretation":false,"internal":false,"function":"stationBeyondItsLimit"},
  {"id":"STN-03","title":{"zh":"食品处罚以局的名义","en":"Food penalties are in the bureau’s name"},"severity":"warning","cite":["《食品安全法》第六条第三款"],"interpretation":false,"internal":false,"function":"foodInOwnName"},
  {"id":"STN-04","title":{"zh":"派出机构的复议机关是县政府","en":"The county government reviews a station"},"severity":"note","cite":["《行政复议法》第二十四条第四款"],"interpretation":false,"internal":false,"function":"stationReviewBody"},
  {"id":"SUB-01","title":{"zh":"一项权力在一个镇只有一个来源","en":"A power has one source in a town"},"severity":"error","cite":["《行政处罚法》第二十九条","《行政处罚法》第二十五条","《行政许可法》第二十二条"],"interpretation":false,"internal":false,"function":"oneSourceInATown"},
  {"id":"SUB-02","title":{"zh":"法律给哪种镇级单位就由哪种行使","en":"A power belongs to the kind of town the statute names"},"severity":"error","cite":["《行政处罚法》第十七条","《行政许可法》第二十二条"],"interpretation":false,"internal":false,"function":null},
  {"id":"SUB-03","title":{"zh":"按法律划的区域行使","en":"The power stays within the area the statute draws"},"severity":"error","cite":["《城乡规划法》第六十四条","《城乡规划法》第六十五条"],"interpretation":false,"internal":false,"function":"statutoryArea"},
  {"id":"SUB-04","title":{"zh":"须经指定的，要有指定","en":"What needs designation is designated"},"severity":"error","cite":["《城乡规划法》第四十条第二款"],"interpretation":false,"internal":false,"function":null},
  {"id":"SUB-05","title":{"zh":"交由要有省级决定","en":"Conferral needs a decision of the province"},"severity":"error","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"conferralNeedsProvincialDecision"},
  {"id":"SUB-06","title":{"zh":"能交由的是行政处罚权","en":"What may be conferred is the power to punish"},"severity":"error","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"conferralNotPenalty"},
  {"id":"SUB-07","title":{"zh":"能交由的是县级部门的权力","en":"Only a county department’s power is conferred"},"severity":"error","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"conferralOfCountyDepartmentsOnly"},
  {"id":"SUB-08","title":{"zh":"交由镇政府、街道办事处","en":"Conferral is to town governments and sub-district offices"},"severity":"error","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"conferralToTownOnly"},
  {"id":"SUB-09","title":{"zh":"限制人身自由不下放","en":"Restraint of liberty is never handed down"},"severity":"error","cite":["《行政处罚法》第十八条第三款","《行政处罚法》第九条第（五）项"],"interpretation":false,"internal":false,"function":"detentionHandedDown"},
  {"id":"SUB-10","title":{"zh":"许可只委托行政机关","en":"A licence is entrusted to an organ only"},"severity":"error","cite":["《行政许可法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"licenceAgentNotOrgan"},
  {"id":"SUB-11","title":{"zh":"受委托实施处罚的要有执法人员","en":"An agent for penalties has certified officers"},"severity":"error","cite":["《行政处罚法》第二十条第一款","《行政处罚法》第二十一条"],"interpretation":false,"internal":false,"function":"penaltyAgentUnable"},
  {"id":"SUB-12","title":{"zh":"委托有法律、法规、规章作依据","en":"Entrustment rests on law, regulation or rule"},"severity":"warning","cite":["《行政许可法》第二十四条第一款","《行政处罚法》第二十条第一款","《行政处罚法》第七十六条第一款第（四）项"],"interpretation":true,"internal":false,"function":"transferUnproven"},
  {"id":"SUB-13","title":{"zh":"只委托自己有的权力","en":"An organ entrusts only its own powers"},"severity":"error","cite":["《行政许可法》第二十四条第一款","《行政处罚法》第二十条第一款"],"interpretation":false,"internal":false,"function":null},
  {"id":"SUB-14","title":{"zh":"委托的以委托机关名义","en":"What is entrusted is done in the delegator’s name"},"severity":"error","cite":["《行政许可法》第二十四条第三款","《行政处罚法》第二十条第四款"],"interpretation":false,"internal":false,"function":"entrustedActsInDelegatorsName"},
  {"id":"SUB-15","title":{"zh":"交由的以镇自己的名义","en":"What is conferred is done in the town’s own name"},"severity":"error","cite":["《行政处罚法》第二十四条第一款"],"interpretation":false,"internal":false,"function":"conferredActsInOwnName"},
  {"id":"SUB-16","title":{"zh":"不得再委托","en":"What was entrusted is not entrusted on"},"severity":"error","cite":["《行政许可法》第二十四条第三款","《行政处罚法》第二十条第四款"],"interpretation":false,"internal":false,"function":"noRedelegation"},
  {"id":"SUB-17","title":{"zh":"授权要有法律、法规","en":"Authorisation needs law or regulation"},"severity":"error","cite":["《行政许可法》第二十三条","《行政处罚法》第十九条","《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条第三款"],"interpretation":false,"internal":false,"function":"authorisationWithoutStatute"},
  {"id":"SUB-18","title":{"zh":"依法须本人到场的不能代办","en":"What must be done in person is not done by another"},"severity":"error","cite":["《行政许可法》第二十九条第二款"],"interpretation":false,"internal":false,"function":"inPersonNotAssisted"},
  {"id":"SUB-19","title":{"zh":"代办不作决定","en":"Assistance decides nothing"},"severity":"error","cite":["《行政许可法》第二十二条","《行政许可法》第三十九条"],"interpretation":false,"internal":false,"function":"assistedClaimsDecision"},
  {"id":"SUB-20","title":{"zh":"初审转报有法律规定","en":"A lower review rests on law"},"severity":"warning","cite":["《行政许可法》第三十五条","《行政许可法》第四十三条"],"interpretation":false,"internal":false,"function":"forwardingWithoutStatute"},
  {"id":"SUB-21","title":{"zh":"由政府确定的部门，要有确定文件","en":"A department that the county designates is designated"},"severity":"warning","cite":["《大气污染防治法》第一百一十九条第二款"],"interpretation":false,"internal":false,"function":"designatedDepartmentUnknown"},
  {"id":"SUB-22","title":{"zh":"吊销、降级留在原机关","en":"Revocation stays with the issuing organ"},"severity":"warning","cite":["《行政处罚法》第九条第（三）项","《行政处罚法》第六十三条第一款第（三）项"],"interpretation":true,"internal":false,"function":"gravePenaltyEntrusted"},
  {"id":"SUB-23","title":{"zh":"委托检查要有依据","en":"Entrusted inspection has a basis"},"severity":"warning","cite":[],"interpretation":true,"internal":false,"function":"inspectionEntrustedAlone"},
  {"id":"SUB-24","title":{"zh":"交由以后县里还管不管要写明","en":"Whether the county keeps a conferred power is said"},"severity":"note","cite":["《行政处罚法》第二十五条第一款"],"interpretation":false,"internal":false,"function":"conferralExclusiveUnsaid"},
]

/**
 * AGR-01 委托处罚要有写明事项、权限、期限的委托书
 * Penalties are entrusted by a letter with items, powers and term
 * 《行政处罚法》第二十条第一款
 * 《行政处罚法》第二十条第二款
 * 委托处罚要用书面；委托书应当载明委托的具体事项、权限、期限等内容（行政处罚法第二十条第一款、第二款）。
 */
export function entrustmentWithoutLetter({ agreement }) {
  return agreement.kind === 'enforcement' && agreement.binding && agreement.items.some((i) => i.kind === 'penalty') && ((agreement.signed === '') || (agreement.effectiveTo === '') || (agreement.powers.length === 0))
}

/**
 * AGR-02 委托书由双方公布
 * Both sides publish the letter
 * 《行政处罚法》第二十条第二款
 * 委托行政机关和受委托组织都应当将委托书向社会公布（行政处罚法第二十条第二款）。
 */
export function letterPublishedByOneSide({ agreement }) {
  return agreement.kind === 'enforcement' && agreement.inForce && agreement.items.some((i) => i.kind === 'penalty') && !(agreement.publishedByDepartment && agreement.publishedByTown)
}

/**
 * AGR-03 委托许可由委托机关公告
 * The entrusting organ announces an entrusted licence
 * 《行政许可法》第二十四条第一款
 * 委托机关应当将受委托行政机关和受委托实施行政许可的内容予以公告（行政许可法第二十四条第一款）。
 */
export function licenceEntrustedWithoutAnnouncement({ agreement }) {
  return agreement.inForce && agreement.items.some((i) => i.kind === 'licence' && i.source === 'entrusted') && !agreement.publishedByDepartment
}

/**
 * AGR-05 委托的后果由委托机关承担
 * The entrusting organ bears the consequences
 * 《行政许可法》第二十四条第二款
 * 《行政处罚法》第二十条第三款
 * 委托机关对受委托机关的行为负责监督，并对行为的后果承担法律责任（行政许可法第二十四条第二款、行政处罚法第二十条第三款），协议不能改变。
 */
export function liabilityShiftedToTown({ agreement }) {
  return agreement.liability === 'town' && agreement.items.some((i) => i.source === 'entrusted')
}

/**
 * AGR-06 协议不能许可再委托
 * An agreement allows no re-delegation
 * 《行政许可法》第二十四条第三款
 * 《行政处罚法》第二十条第四款
 * 受委托的不得再委托其他组织或者个人实施（行政许可法第二十四条第三款、行政处罚法第二十条第四款）。
 */
export function redelegationAllowed({ agreement }) {
  return agreement.redelegation === 'allowed' && agreement.items.some((i) => i.source === 'entrusted' && ['licence', 'penalty'].includes(i.kind))
}

/**
 * AGR-07 机关之间的争议报共同的上级
 * Disputes between organs go to their common superior
 * 《最高人民法院关于审理行政协议案件若干问题的规定》第三条第（一）项
 * 《行政处罚法》第二十五条第二款
 * 行政机关之间因公务协助等订立的协议不属于人民法院行政诉讼的受案范围（行政协议规定第三条第一项）；管辖争议协商不成的，报请共同的上一级行政机关指定（行政处罚法第二十五条第二款）。
 */
export function disputeToCourt({ agreement }) {
  return ['court', 'arbitration'].includes(agreement.dispute)
}

/**
 * AGR-08 协议不含行政强制措施
 * An agreement includes no coercive measure
 * 《行政强制法》第十七条第一款
 * 行政强制措施权不得委托（行政强制法第十七条第一款），写进协议也没有效力。
 */
export function agreementIncludesCoercion({ agreement }) {
  return agreement.powers.includes('coercive-measure') || (agreement.binding && agreement.items.some((i) => i.kind === 'coercive-measure' && i.source === 'entrusted'))
}

/**
 * AGR-09 协议的期限管到事项的期限
 * The term of an agreement covers that of its entries
 * 《行政处罚法》第二十条第二款
 * 委托书应当载明期限（行政处罚法第二十条第二款）；期满没有续签，镇就不再有这项权力，清单不能还写着有效。
 */
export function termShorterThanEntry({ agreement }) {
  return (!((agreement.effectiveTo === '')) && agreement.items.some((i) => i.effectiveTo > agreement.effectiveTo)) || (agreement.expired && agreement.items.some((i) => i.validity === 'in-force'))
}

/**
 * AGR-10 协议写明怎样监督（解释）
 * An agreement says how the department supervises
 * 《行政许可法》第二十四条第二款
 * 《行政处罚法》第二十条第三款
 * 委托机关应当负责监督（行政许可法第二十四条第二款、行政处罚法第二十条第三款）；条文没有要求写进协议，不写明就没有人做，这是我们的理解。
 */
export function agreementWithoutSupervision({ agreement }) {
  return agreement.binding && (agreement.supervision.length === 0) && agreement.items.some((i) => i.source === 'entrusted')
}

/**
 * AGR-11 协议写明怎样收回、没有办结的怎么办（解释）
 * An agreement says how it ends and what becomes of pending cases
 * 《行政处罚法》第二十条第二款
 * 委托有期限（行政处罚法第二十条第二款），总要终止；条文没有要求写明在办件的去向，不写明时两边都可能不办，这是我们的理解。
 */
export function agreementWithoutEnding({ agreement }) {
  return agreement.binding && ((agreement.termination === '') || (agreement.pendingCases === ''))
}

/**
 * AGR-12 协议写明印章、案卷的保管和交回（解释）
 * An agreement says who keeps seals and files
 * 《行政许可法》第三十二条第二款
 * 《行政处罚法》第四十七条
 * 受理凭证要加盖专用印章（行政许可法第三十二条第二款），处罚全过程记录要归档保存（行政处罚法第四十七条）；写进协议是我们的理解。
 */
export function agreementWithoutCustody({ agreement }) {
  return agreement.binding && ((agreement.sealCustody === '') || (agreement.archive === ''))
}

/**
 * ASM-01 罚没、收费不计积分
 * Fines and fees score no points
 * 《行政处罚法》第七十四条第三款
 * 《优化营商环境条例》第五十九条第三款
 * 罚款、没收的款项不得同执法机关及其工作人员的考核、考评直接或者变相挂钩（行政处罚法第七十四条第三款），禁止与执法机关利益挂钩（优化营商环境条例第五十九条第三款）。
 */
export function finesFeedScores({ term }) {
  return term.name.includes('罚款') || term.name.includes('罚没') || term.name.includes('没收') || term.name.includes('收费')
}

/**
 * ASM-02 两套等次不混用
 * The two scales of grades are never mixed
 * 《公务员法》第三十八条第一款
 * 《事业单位人事管理条例》第二十一条第二款
 * 公务员定期考核分为优秀、称职、基本称职和不称职（公务员法第三十八条第一款），事业单位年度考核分为优秀、合格、基本合格和不合格（事业单位人事管理条例第二十一条第二款）。
 */
export function gradeScalesMixed({ assessed }) {
  return (assessed.kind === 'administrative' && ['qualified', 'basically-qualified', 'unqualified'].includes(assessed.grade)) || (assessed.kind === 'institutional' && ['competent', 'basically-competent', 'incompetent'].includes(assessed.grade))
}

/**
 * ASM-04 公式里没有负数（解释）
 * No figure of the formula is negative
 * 《公务员法》第八十四条
 * 扣分另列一项，写正数；得分不会小于零，也就不会倒扣工资（公务员法第八十四条不得扣减）。每个数都不小于零，积分增加得分就不会减少。
 */
export function negativeFigure({ term }) {
  return term.negative
}

/**
 * ASM-05 每次积分有凭据（解释）
 * Points have their evidence
 * 《公务员法》第三十六条
 * 《事业单位人事管理条例》第二十条
 * 定期考核以平时考核、专项考核为基础（公务员法第三十六条），事业单位考核听取服务对象的意见（事业单位人事管理条例第二十条）；没有凭据的次数无法复核，本人申诉时也说不清。
 */
export function pointWithoutEvidence({ point }) {
  return point.count > 0 && (point.evidence === '')
}

/**
 * CAP-01 处罚至少两名持证人员
 * Penalties need two certified officers
 * 《行政处罚法》第四十二条第一款
 * 行政处罚由具有行政执法资格的人员实施，不得少于两人，法律另有规定的除外（行政处罚法第四十二条第一款）。
 */
export function tooFewCertified({ town }) {
  return town.penalties > 0 && town.certifiedOfficers < 2 && (town.published || !((town.certifiedOfficers === -1)))
}

/**
 * CAP-02 重大案件有法制审核人员
 * Weighty cases have a legal reviewer
 * 《行政处罚法》第五十八条第一款
 * 《行政处罚法》第五十八条第二款
 * 直接关系重大权益、经过听证的等情形，应当由从事法制审核的人员审核，否则不得作出决定（行政处罚法第五十八条第一款）；初次从事的应当有法律职业资格（第二款）。
 */
export function noLegalReviewer({ town }) {
  return town.serious > 0 && (town.legalReviewers === 0 || (town.published && (town.legalReviewers === -1)) || (town.firstTimeReviewers > 0 && town.firstTimeReviewers > town.qualifiedReviewers))
}

/**
 * CAP-03 调查、审核、听证分开
 * Investigation, review and hearing are apart
 * 《行政处罚法》第六十四条第（四）项
 * 《行政处罚法》第五十八条第一款
 * 听证由非本案调查人员主持（行政处罚法第六十四条第（四）项）；法制审核在负责人决定以前由专门人员进行（第五十八条第一款），审自己办的案子等于没有审。
 */
export function rolesOverlap({ town }) {
  return town.penalties > 0 && town.rolesOverlap === 'yes'
}

/**
 * CAP-04 重大案件至少四个人（解释）
 * Weighty cases take four people
 * 《行政处罚法》第四十二条第一款
 * 《行政处罚法》第五十八条第一款
 * 《行政处罚法》第六十四条第（四）项
 * 两名调查人员（行政处罚法第四十二条第一款）、一名审核人员（第五十八条）、一名不是调查人员的听证主持人（第六十四条第（四）项），合起来至少四人；这是推算，不是条文里的数。
 */
export function tooFewForSerious({ town }) {
  return town.serious > 0 && !((town.staff === -1)) && town.staff < 4
}

/**
 * CAP-05 人均事项不超过规定（解释）
 * Not too many items for each officer
 * 《行政处罚法》第二十四条第二款
 * 承接处罚权的镇应当加强执法能力建设（行政处罚法第二十四条第二款）；人均多少项合适由省、市规定，写在参数里。
 */
export function tooManyItemsPerOfficer({ town }) {
  return !((town.itemsPerOfficerMaximum === -1)) && town.itemsPerOfficer > town.itemsPerOfficerMaximum
}

/**
 * CAP-06 辅助人员不能实施处罚
 * Auxiliaries do not punish
 * 《行政处罚法》第二十一条第（二）项
 * 受委托组织要有熟悉法律和业务、取得行政执法资格的工作人员（行政处罚法第二十一条第（二）项）；辅助人员没有资格。
 */
export function auxiliariesOnly({ entry, item, town }) {
  return entry.source === 'entrusted' && item.kind === 'penalty' && town.certifiedOfficers === 0 && town.auxiliaries > 0
}

/**
 * CIT-07 设定权力的文件够级别
 * What creates a power is of a level that may
 * 《行政许可法》第十七条
 * 《行政处罚法》第十六条
 * 《行政强制法》第十条第四款
 * 许可、处罚、强制只能由法律规定的那几级文件设定（行政许可法第十七条、行政处罚法第十六条、行政强制法第十条第四款）。
 */
export function levelCannotEstablish({ item }) {
  return item.establishable === 'no'
}

/**
 * COE-01 行政强制措施权不得委托
 * Coercive measures are never entrusted
 * 《行政强制法》第十七条第一款
 * 行政强制措施权不得委托（行政强制法第十七条第一款）。
 */
export function coerciveMeasureEntrusted({ item }) {
  return item.kind === 'coercive-measure' && item.sources.includes('entrusted')
}

/**
 * COE-02 冻结存款不进镇的目录
 * Freezing accounts is not for a town
 * 《行政强制法》第二十九条第一款
 * 冻结存款、汇款由法律规定的行政机关实施，不得委托给其他行政机关或者组织（行政强制法第二十九条第一款）。
 */
export function freezingInATown({ item }) {
  return item.measures.includes('freeze')
}

/**
 * COE-03 交由强制措施要写在决定里
 * Conferred coercion stands in the decision
 * 《行政强制法》第十七条第二款
 * 《行政强制法》第十六条
 * 《行政强制法》第二十二条
 * 行使相对集中行政处罚权的机关，可以实施法律、法规规定的与行政处罚权有关的强制措施（行政强制法第十七条第二款）；查封、扣押由法律、法规规定的机关实施（第二十二条）。
 */
export function coercionNotInDecision({ entry, item }) {
  return entry.source === 'conferred' && item.kind === 'coercive-measure' && entry.decision.includesCoercion !== 'yes'
}

/**
 * COE-04 强制执行由法律设定
 * Execution is created by law
 * 《行政强制法》第十三条
 * 行政强制执行由法律设定；法律没有规定行政机关强制执行的，应当申请人民法院强制执行（行政强制法第十三条）。
 */
export function executionWithoutLaw({ item }) {
  return item.kind === 'coercive-execution' && item.establishedAt !== 'law'
}

/**
 * COE-05 强制由两名以上有资格的人员实施
 * Coercion is by two or more certified officers
 * 《行政强制法》第十七条第三款
 * 《行政强制法》第十八条第（二）项
 * 强制措施由具备资格的行政执法人员实施，其他人员不得实施，两名以上（行政强制法第十七条第三款、第十八条第（二）项）。
 */
export function tooFewOfficersForCoercion({ item }) {
  return ['coercive-measure', 'coercive-execution'].includes(item.kind) && ((!((item.procedure.officers === -1)) && item.procedure.officers < 2) || item.procedure.certified === 'no')
}

/**
 * COE-06 查封扣押不超过三十日
 * Sealing and seizing end within 30 days
 * 《行政强制法》第二十五条第一款
 * 查封、扣押的期限不得超过三十日，可以延长不超过三十日，法律、行政法规另有规定的除外（行政强制法第二十五条第一款）。
 */
export function sealingTooLong({ item }) {
  return item.procedure.sealDays > 30 && (item.procedure.sealCite === '')
}

/**
 * COE-07 当场强制二十四小时内补报
 * On-spot coercion is reported within 24 hours
 * 《行政强制法》第十九条
 * 情况紧急当场实施的，应当在二十四小时内向负责人报告并补办批准手续（行政强制法第十九条）。
 */
export function backReportTooLate({ item }) {
  return item.procedure.backReportHours > 24
}

/**
 * COE-08 强拆前公告并等复议诉讼期满
 * Demolition waits for announcement and remedies
 * 《行政强制法》第四十四条
 * 对违法的建筑物、构筑物、设施等需要强制拆除的，应当予以公告、限期自行拆除；在法定期限内不申请复议或者提起诉讼又不拆除的，可以依法强制拆除（行政强制法第四十四条）。
 */
export function demolitionWithoutAnnouncement({ item }) {
  return item.executions.includes('demolish') && (item.procedure.announcement === 'no' || item.procedure.awaitsRemedies === 'no')
}

/**
 * COE-09 夜间节假日不执行、不断水电
 * No execution at night, no cutting of utilities
 * 《行政强制法》第四十三条
 * 不得在夜间或者法定节假日实施强制执行，情况紧急的除外；不得对居民生活停止供水、供电、供热、供燃气迫使履行（行政强制法第四十三条）。
 */
export function executionAtNight({ item }) {
  return item.procedure.atNight === 'yes' || item.procedure.cutsUtilities === 'yes'
}

/**
 * COE-10 代履行限于三类危害
 * Substitute performance is for three harms
 * 《行政强制法》第五十条
 * 后果已经或者将危害交通安全、造成环境污染或者破坏自然资源的，才可以代履行（行政强制法第五十条）。
 */
export function substituteWithoutHarm({ item }) {
  return item.executions.includes('substitute') && !(['transport', 'ecology', 'natural-resources', 'water', 'forestry', 'agriculture'].includes(item.field))
}

/**
 * COE-11 三个月内申请法院
 * The court is asked within three months
 * 《行政强制法》第五十三条
 * 《行政强制法》第五十四条
 * 《行政强制法》第六十九条
 * 自期限届满之日起三个月内申请人民法院强制执行（行政强制法第五十三条）；申请前催告，送达十日后仍未履行的可以申请（第五十四条，按工作日，第六十九条）。
 */
export function courtWindowMissed({ item }) {
  return item.procedure.courtWindowMonths > 3
}

/**
 * ENF-01 处罚写明行为、种类、依据、主体
 * A penalty names act, kind, basis and holder
 * 《行政处罚法》第十六条
 * 《行政处罚法》第十七条
 * 《行政处罚法》第三十九条
 * 《行政处罚法》第五十九条第一款
 * 处罚决定书应当载明违法事实和证据、处罚的种类和依据（行政处罚法第五十九条第一款）；没有法定依据的处罚无效（第三十八条第一款）。
 */
export function penaltyRowIncomplete({ item }) {
  return item.kind === 'penalty' && ((item.establishedAt === '') || item.violation === item.name || item.violation.includes('管理秩序'))
}

/**
 * ENF-02 其他种类的处罚由法律、行政法规规定
 * Another kind of penalty is set by law
 * 《行政处罚法》第九条
 * 处罚的种类是行政处罚法第九条列举的和法律、行政法规规定的其他处罚；责令改正不是处罚（第二十八条第一款）。
 */
export function otherPenaltyWithoutLaw({ penalty }) {
  return penalty.kind === 'other' && (penalty.cite === '')
}

/**
 * ENF-03 够轻的才当场处罚
 * Only light penalties are imposed on the spot
 * 《行政处罚法》第五十一条
 * 对公民二百元以下、对法人或者其他组织三千元以下罚款或者警告的，可以当场处罚；法律另有规定的从其规定（行政处罚法第五十一条）。
 */
export function simpleProcedureNotOpen({ entry, item }) {
  return item.procedure.simple === 'yes' && entry.lawful.simple === 'no'
}

/**
 * ENF-04 重大处罚告知听证
 * A grave penalty comes with a hearing
 * 《行政处罚法》第六十三条第一款
 * 较大数额罚款、没收较大数额违法所得、降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业等，应当告知听证（行政处罚法第六十三条第一款）。
 */
export function hearingDenied({ entry, item }) {
  return item.procedure.hearing === 'no' && entry.lawful.hearing === 'yes'
}

/**
 * ENF-05 听证的案件先法制审核
 * A case with a hearing is legally reviewed
 * 《行政处罚法》第五十八条第一款
 * 涉及重大公共利益、直接关系重大权益而经过听证、情况疑难复杂的，未经法制审核或者审核未通过不得作出决定（行政处罚法第五十八条第一款）。
 */
export function legalReviewSkipped({ entry, item }) {
  return item.procedure.legalReview === 'no' && (entry.lawful.legalReview === 'yes' || item.procedure.hearing === 'yes' || item.procedure.serious === 'yes')
}

/**
 * ENF-06 重大案件集体讨论
 * A serious case is decided collectively
 * 《行政处罚法》第五十七条第二款
 * 对情节复杂或者重大违法行为给予处罚，负责人应当集体讨论决定（行政处罚法第五十七条第二款）。
 */
export function collectiveDecisionSkipped({ entry, item }) {
  return item.procedure.collectiveDecision === 'no' && (entry.lawful.collectiveDecision === 'yes' || item.procedure.serious === 'yes')
}

/**
 * ENF-07 两名以上有执法资格的人员
 * Two or more certified officers
 * 《行政处罚法》第四十二条第一款
 * 《行政处罚法》第七十六条第一款第（五）项
 * 行政处罚应当由具有行政执法资格的人员实施，不得少于两人，法律另有规定的除外（行政处罚法第四十二条第一款）。
 */
export function tooFewOfficers({ item }) {
  return item.kind === 'penalty' && ((!((item.procedure.officers === -1)) && item.procedure.officers < 2) || item.procedure.certified === 'no')
}

/**
 * ENF-08 九十日内作出决定
 * A decision is made within 90 days
 * 《行政处罚法》第六十条
 * 自立案之日起九十日内作出处罚决定，法律、法规、规章另有规定的从其规定（行政处罚法第六十条）。
 */
export function decisionTooLate({ item }) {
  return item.kind === 'penalty' && item.procedure.decisionDays > 90 && (item.procedure.decisionCite === '')
}

/**
 * ENF-09 罚缴分离
 * Who decides does not collect
 * 《行政处罚法》第六十七条第一款
 * 《行政处罚法》第六十八条
 * 《行政处罚法》第六十九条
 * 作出罚款决定的机关应当与收缴机构分离，法定当场收缴的除外（行政处罚法第六十七条第一款、第六十八条、第六十九条）。
 */
export function deciderCollectsFine({ item }) {
  return item.procedure.fineCollection === 'decider'
}

/**
 * ENF-10 盖作出决定的机关的印章
 * The decision bears the seal of who makes it
 * 《行政处罚法》第五十九条第二款
 * 《行政处罚法》第二十条第四款
 * 处罚决定书必须盖有作出决定的行政机关的印章（行政处罚法第五十九条第二款）；委托的是委托机关，交由的是镇。
 */
export function wrongSeal({ entry, item }) {
  return ['penalty', 'licence'].includes(item.kind) && ((entry.source === 'entrusted' && ['town', 'unit'].includes(entry.seal)) || (entry.source === 'conferred' && ['delegator', 'unit'].includes(entry.seal)))
}

/**
 * ENF-11 罚没不与考核挂钩
 * Fines feed no assessment
 * 《行政处罚法》第七十四条第三款
 * 《优化营商环境条例》第五十九条第三款
 * 罚款、没收的违法所得不得同作出处罚决定的机关及其工作人员的考核、考评直接或者变相挂钩（行政处罚法第七十四条第三款）。
 */
export function finesFeedAssessment({ parameter }) {
  return parameter.id.includes('assessment') && (parameter.value.includes('罚款') || parameter.value.includes('罚没') || parameter.value.includes('没收'))
}

/**
 * ENF-12 裁量基准公布
 * Benchmarks of discretion are published
 * 《行政处罚法》第三十四条
 * 行政机关可以依法制定行政处罚裁量基准，裁量基准应当向社会公布（行政处罚法第三十四条）。
 */
export function noPublishedBenchmark({ entry, item }) {
  return item.kind === 'penalty' && entry.actsAs === 'town' && entry.validity === 'in-force' && entry.chosen && !item.basis.some((c) => c.role === 'discretion')
}

/**
 * ENF-13 两个机关不罚同一行为
 * Two bodies do not fine one act
 * 《行政处罚法》第二十九条
 * 《行政处罚法》第二十五条
 * 对同一违法行为不得给予两次以上罚款（行政处罚法第二十九条）；都有管辖权的由最先立案的管辖（第二十五条）。
 */
export function twoBodiesFineOneAct({ entry }) {
  return entry.source === 'conferred' && !((entry.sharers.length === 0)) && (entry.decision.conflictRule === '')
}

/**
 * ENF-14 登记违法行为日期
 * The date of the offence is asked
 * 《行政处罚法》第三十六条第一款
 * 违法行为在二年内未被发现的不再给予处罚，涉及生命健康安全、金融安全的五年（行政处罚法第三十六条第一款）。
 */
export function offenceDateNotAsked({ item }) {
  return item.procedure.asksOffenceDate === 'no'
}

/**
 * ENF-15 需要检测的有检测条件
 * What needs testing has means of testing
 * 《行政处罚法》第二十一条第（三）项
 * 需要进行技术检查或者技术鉴定的，应当有条件组织相应的检查、鉴定（行政处罚法第二十一条第（三）项）。
 */
export function testingWithoutEquipment({ entry, item, town }) {
  return item.technical && ['entrusted', 'conferred'].includes(entry.source) && town.capacityStated && (town.equipment.length === 0)
}

/**
 * ENF-16 当场处罚报所属机关备案
 * On-spot decisions are filed with the organ
 * 《行政处罚法》第五十二条第三款
 * 当场作出的处罚决定必须报所属行政机关备案（行政处罚法第五十二条第三款）；委托的，是委托机关。
 */
export function simpleDecisionFiledWrongly({ entry, item }) {
  return entry.source === 'entrusted' && item.procedure.simpleFiledWith === 'town'
}

/**
 * ENF-17 只在本镇行使
 * The power stays within the town
 * 《行政处罚法》第二十二条
 * 行政处罚由违法行为发生地的行政机关管辖（行政处罚法第二十二条）。
 */
export function beyondTheTown({ entry, town }) {
  return !((entry.territory === '')) && entry.territory !== town.code
}

/**
 * EVA-01 指标有分母（解释）
 * An indicator has something to divide by
 * 《行政处罚法》第二十四条第一款
 * 交由镇行使的处罚权要定期组织评估（行政处罚法第二十四条第一款）；算不出的指标评不了。
 */
export function indicatorWithoutDenominator({ indicator }) {
  return indicator.denominator === 0
}

/**
 * HRM-02 实有人员不突破编制
 * Staff stay within the establishment
 * 《地方各级人民政府机构设置和编制管理条例》第六条第二款
 * 机构实有人员不得突破规定的编制（机构设置和编制管理条例第六条第二款）。
 */
export function establishmentExceeded({ quota }) {
  return quota.actual > quota.approved
}

/**
 * HRM-03 编制与岗位同一类
 * Establishment and post are of one kind
 * 《地方各级人民政府机构设置和编制管理条例》第十五条
 * 《地方各级人民政府机构设置和编制管理条例》第二十六条
 * 行政机构用行政编制，事业单位用事业编制，不得混用、挤占、挪用（机构设置和编制管理条例第十五条），擅自改变使用范围的要限期改正（第二十六条第三项）。报道里「编制身份不变、人员按岗管理」的依据没有取得。
 */
export function postOfAnotherEstablishment({ post }) {
  return !((post.holderKind === '')) && post.holderKind !== post.kind
}

/**
 * HRM-04 公务员兼任事业机构负责人要经批准
 * A civil servant heads an institution only with approval
 * 《公务员法》第四十四条
 * 公务员因工作需要在机关外兼职，应当经有关机关批准（公务员法第四十四条）。
 */
export function civilServantHeadsInstitution({ post }) {
  return post.head && post.kind === 'institutional' && post.holderKind === 'administrative' && !post.approved
}

/**
 * HRM-05 兼职不领报酬
 * No pay for a post outside the organ
 * 《公务员法》第四十四条
 * 公务员在机关外兼职不得领取兼职报酬（公务员法第四十四条）。
 */
export function paidForConcurrentPost({ post }) {
  return post.holderKind === 'administrative' && post.kind === 'institutional' && post.extraPay === 'yes'
}

/**
 * HRM-06 亲属不在直接领导之下
 * No kin under one’s own head
 * 《公务员法》第七十四条第一款
 * 有夫妻、直系血亲、三代以内旁系血亲和近姻亲关系的，不得有直接上下级领导关系（公务员法第七十四条第一款）；事业单位人员参照本单位的规定。
 */
export function kinUnderOneHead({ post }) {
  return !((post.kin.length === 0))
}

/**
 * HRM-07 岗位不超过备案的方案
 * Posts stay within the filed plan
 * 《事业单位人事管理条例》第七条
 * 事业单位拟订岗位设置方案，应当报人事综合管理部门备案（事业单位人事管理条例第七条）。
 */
export function postsOverFiledPlan({ quota }) {
  return quota.kind === 'institutional' && !((quota.filed === -1)) && quota.posts > quota.filed
}

/**
 * HRM-08 岗位设置方案要备案
 * The plan of posts is filed
 * 《事业单位人事管理条例》第七条
 * 事业单位拟订岗位设置方案，应当报人事综合管理部门备案（事业单位人事管理条例第七条）。
 */
export function planOfPostsNotFiled({ quota }) {
  return quota.kind === 'institutional' && quota.posts > 0 && (quota.filed === -1)
}

/**
 * HRM-10 参考样例只放虚构的人员
 * A reference edition holds only invented people
 * 《个人信息保护法》第三十四条
 * 处理个人信息不得超出履行法定职责所必需的范围和限度（个人信息保护法第三十四条）；公开的样例不需要真实人员。
 */
export function realPeopleInReference({ person }) {
  return !person.synthetic && person.edition === 'reference'
}

/**
 * HRM-13 报名人符合岗位的资格条件
 * Applicants meet the terms of the post
 * 《事业单位人事管理条例》第十条
 * 竞聘要审查资格条件（事业单位人事管理条例第十条第三项）；不符合的不能进入考评。
 */
export function applicantNotEligible({ applicant }) {
  return !((applicant.lacking.length === 0))
}

/**
 * LIC-01 办事指南要素齐全
 * A guide states every element
 * 《行政许可法》第三十条第一款
 * 《行政许可法》第七十二条第（二）项
 * 事项、依据、条件、数量、程序、期限和材料目录、申请书示范文本都要公示（行政许可法第三十条第一款），不公示的要追究（第七十二条）。
 */
export function guideIncomplete({ item }) {
  return item.guide.publishAs === 'guide' && !((item.guide.lacking.length === 0))
}

/**
 * LIC-02 许可期限不超过二十个工作日
 * A licence is decided within 20 working days
 * 《行政许可法》第四十二条第一款
 * 除当场决定外，自受理之日起二十日内作出决定，可以延长十日；法律、法规另有规定的从其规定（行政许可法第四十二条第一款，按工作日，第八十二条）。
 */
export function licencePeriodTooLong({ item }) {
  return item.kind === 'licence' && !item.guide.joint && item.guide.legalPeriod.unit === 'working-day' && item.guide.legalPeriod.count > 20 && ((item.guide.legalPeriod.level === '') || item.guide.legalPeriod.instrument === 'administrative-licensing-law')
}

/**
 * LIC-03 联合办理不超过四十五个工作日
 * Joint handling ends within 45 working days
 * 《行政许可法》第四十二条第二款
 * 《行政许可法》第二十六条第二款
 * 统一、联合、集中办理的时间不得超过四十五日，可以延长十五日（行政许可法第四十二条第二款）。
 */
export function jointPeriodTooLong({ item }) {
  return item.guide.joint && item.guide.legalPeriod.unit === 'working-day' && item.guide.legalPeriod.count > 45
}

/**
 * LIC-04 初审不超过二十个工作日
 * A lower review ends within 20 working days
 * 《行政许可法》第四十三条
 * 下级行政机关应当自受理之日起二十日内审查完毕，法律、法规另有规定的除外（行政许可法第四十三条）。
 */
export function reviewPeriodTooLong({ item }) {
  return item.sources.includes('forwarded') && item.guide.legalPeriod.unit === 'working-day' && item.guide.legalPeriod.count > 20 && (item.guide.legalPeriod.level === '')
}

/**
 * LIC-05 十个工作日内颁发
 * A permit is delivered within 10 working days
 * 《行政许可法》第四十四条
 * 自作出决定之日起十日内颁发、送达许可证件（行政许可法第四十四条）。
 */
export function deliveryTooLate({ step }) {
  return step.kind === 'deliver' && step.period.unit === 'working-day' && step.period.count > 10
}

/**
 * LIC-06 五个工作日内一次告知补正
 * Corrections are named at once within 5 working days
 * 《行政许可法》第三十二条第一款第（四）项
 * 当场或者在五日内一次告知需要补正的全部内容，逾期不告知的视为受理（行政许可法第三十二条第一款第（四）项）。
 */
export function correctionNoticeTooLate({ step }) {
  return step.kind === 'correct' && step.period.unit === 'working-day' && step.period.count > 5
}

/**
 * LIC-07 承诺期限不长于法定期限
 * A promise is no longer than the law
 * 《优化营商环境条例》第三十六条第二款
 * 承诺的期限应当在法定期限内进一步压减（优化营商环境条例第三十六条第二款）。
 */
export function promiseBeyondLaw({ item }) {
  return item.guide.promisedPeriod.unit === item.guide.legalPeriod.unit && item.guide.promisedPeriod.count > item.guide.legalPeriod.count
}

/**
 * LIC-08 期限的单位一致
 * Periods have one unit
 * 《行政许可法》第八十二条
 * 许可法的期限以工作日计算（第八十二条）；单位不同就看不出承诺是不是更短。
 */
export function periodUnitsDiffer({ item }) {
  return !item.guide.legalPeriod.absent && item.guide.promisedPeriod.count > 0 && item.guide.promisedPeriod.unit !== item.guide.legalPeriod.unit
}

/**
 * LIC-09 不计入期限的时间书面告知
 * Excluded time is notified in writing
 * 《行政许可法》第四十五条
 * 听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的时间不计入期限，应当将所需时间书面告知申请人（行政许可法第四十五条）。
 */
export function excludedTimeNotNoticed({ step }) {
  return ['hearing', 'expert', 'tender'].includes(step.kind) && step.noticed === 'no'
}

/**
 * LIC-10 现场核查两人以上
 * On-site checks are by two or more
 * 《行政许可法》第三十四条第三款
 * 核查应当指派两名以上工作人员进行（行政许可法第三十四条第三款）。
 */
export function onSiteCheckByOne({ step }) {
  return step.kind === 'on-site' && !((step.staff === -1)) && step.staff < 2
}

/**
 * LIC-11 能共享的材料不再要
 * What can be shared is not asked again
 * 《国务院关于在线政务服务的若干规定》第七条第一款
 * 能够通过共享获取的，不得要求另行提供（国务院关于在线政务服务的若干规定第七条第一款）。
 */
export function sharedDataAskedAgain({ material }) {
  return material.shared && material.necessity === 'required'
}

/**
 * LIC-12 不予许可说明理由并告知救济
 * A refusal gives reasons and remedies
 * 《行政许可法》第三十八条第二款
 * 不予许可的书面决定应当说明理由，并告知申请复议、提起诉讼的权利（行政许可法第三十八条第二款）。
 */
export function refusalWithoutReasons({ item }) {
  return item.guide.refusalReasons === 'no' || item.guide.refusalRemedies === 'no'
}

/**
 * LIC-13 受理凭证盖章、注明日期
 * A receipt is sealed and dated
 * 《行政许可法》第三十二条第二款
 * 受理或者不予受理，应当出具加盖专用印章和注明日期的书面凭证（行政许可法第三十二条第二款）。
 */
export function receiptWithoutSeal({ item }) {
  return item.guide.receiptSeal === 'no' || item.guide.receiptDate === 'no'
}

/**
 * LIC-14 不限定办理渠道
 * No channel is forced
 * 《优化营商环境条例》第三十七条第四款
 * 线上、线下由申请人选择，不得限定办理渠道（优化营商环境条例第三十七条第四款）。
 */
export function onlyOneChannel({ item }) {
  return item.guide.onlyChannel
}

/**
 * LIC-15 进便民服务中心办理
 * It is handled in the service hall
 * 《优化营商环境条例》第三十六条第三款
 * 政务服务事项应当进驻政务服务大厅统一办理（优化营商环境条例第三十六条第三款）。
 */
export function notInTheHall({ item }) {
  return item.kind === 'licence' && !((item.guide.places.length === 0)) && !item.guide.places.some((p) => p.includes('中心') || p.includes('大厅') || p.includes('窗口'))
}

/**
 * LIC-16 有数量限制的写明先后
 * A quota has an order
 * 《行政许可法》第五十七条
 * 有数量限制的，按受理申请的先后顺序作出决定，法律、行政法规另有规定的从其规定（行政许可法第五十七条）。
 */
export function quotaWithoutOrder({ item }) {
  return !((item.guide.quota === '')) && !item.guide.quota.includes('无') && (item.guide.quotaOrder === '')
}

/**
 * LIC-17 有限资源招标、拍卖
 * Scarce resources are tendered
 * 《行政许可法》第五十三条第一款
 * 有限自然资源开发利用、公共资源配置等许可应当通过招标、拍卖等公平竞争的方式作出（行政许可法第五十三条第一款）。
 */
export function scarceResourceWithoutTender({ item }) {
  return item.licenceType === 'limited-resource' && !item.guide.absent && !item.guide.steps.some((s) => s.kind === 'tender')
}

/**
 * LIC-18 发证与查处不同机关的，要抄告
 * Where another body enforces, it tells the licensing organ
 * 《行政许可法》第六十四条
 * 在管辖区域内查处被许可人违法行为的，应当将违法事实、处理结果抄告作出许可决定的机关（行政许可法第六十四条）。
 */
export function licenceAndEnforcementApart({ entry, item }) {
  return entry.source === 'conferred' && item.violation.includes('许可')
}

/**
 * LIC-19 有有效期的提醒延续
 * A permit that lapses is remembered
 * 《行政许可法》第五十条
 * 被许可人应当在届满三十日前申请延续；逾期未作决定的视为准予延续（行政许可法第五十条）。
 */
export function renewalWithoutReminder({ item }) {
  return !((item.guide.validYears === -1)) && ((item.guide.reminderDays === -1) || item.guide.reminderDays < 30)
}

/**
 * LIC-20 委托许可的经费由委托机关负担（解释）
 * The delegator bears the cost of an entrusted licence
 * 《行政许可法》第五十八条第三款
 * 实施行政许可所需经费应当列入本行政机关的预算（行政许可法第五十八条第三款）。
 */
export function costShiftedToTown({ entry, item }) {
  return entry.source === 'entrusted' && item.kind === 'licence' && entry.costBearer === 'town'
}

/**
 * LIF-03 事项取消，选择同日终止
 * A choice ends with its item
 * 《优化营商环境条例》第四十条第二款
 * 对已经取消的行政许可，不得继续实施或者变相实施（优化营商环境条例第四十条第二款）；其他事项失去依据也是一样。
 */
export function choiceOutlivesItem({ entry, item }) {
  return entry.chosen && !((item.effectiveTo === '')) && ((entry.until === '') || entry.until > item.effectiveTo)
}

/**
 * LIF-04 收回要写清
 * A withdrawal says everything
 * 《行政处罚法》第二十四条第一款
 * 《政府信息公开条例》第二十六条
 * 评估以后收回，决定应当公布（行政处罚法第二十四条第一款），自变更之日起二十个工作日内公开（政府信息公开条例第二十六条）；没有承接部门、没有在办案件的规则，当事人找不到人。
 */
export function withdrawalIncomplete({ adjustment }) {
  return adjustment.event === 'withdraw' && ((adjustment.publishedOn === '') || (adjustment.receiver === '') || (adjustment.pendingCases === ''))
}

/**
 * LIF-05 条号改了也要重新公布
 * New article numbers are published too
 * 《政府信息公开条例》第十二条第一款
 * 《政府信息公开条例》第二十六条
 * 政府信息公开指南、目录应当及时更新（政府信息公开条例第十二条第一款），变更之日起二十个工作日内公开（第二十六条）；旧条号会让文书引错。
 */
export function renumberedWithoutNotice({ adjustment }) {
  return adjustment.onlyRenumbered && (adjustment.publishedOn === '')
}

/**
 * LIF-06 交由不早于省级决定
 * Nothing is conferred before the decision
 * 《行政处罚法》第二十四条第一款
 * 由省、自治区、直辖市决定以后，县级部门的处罚权才交由镇、街道行使（行政处罚法第二十四条第一款）。
 */
export function beforeTheDecision({ entry }) {
  return entry.source === 'conferred' && !((entry.from === '')) && entry.from < entry.decision.date
}

/**
 * LIF-08 因法律修改撤回许可要补偿
 * Withdrawn licences are compensated
 * 《行政许可法》第八条第二款
 * 依据修改或者废止的，为了公共利益可以变更、撤回已经生效的许可，由此造成财产损失的依法给予补偿（行政许可法第八条第二款）。
 */
export function compensationUnstated({ adjustment }) {
  return adjustment.event === 'withdraw' && adjustment.cause === 'law-changed' && adjustment.licences && (adjustment.compensation === '')
}

/**
 * LIF-09 停止实施行政法规的许可要经国务院批准
 * Stopping a licence of a regulation needs the State Council
 * 《行政许可法》第二十一条
 * 行政法规设定的有关经济事务的许可，由省级人民政府报国务院批准后，才可以在本行政区域内停止实施（行政许可法第二十一条）。
 */
export function localStopWithoutApproval({ adjustment }) {
  return adjustment.cause === 'not-needed' && adjustment.regulationLicences && (adjustment.stateCouncilApproval === '')
}

/**
 * NET-01 村级服务站不决定许可
 * A village station decides no licence
 * 《行政许可法》第二十四条第三款
 * 《行政许可法》第二十二条
 * 许可由有许可权的机关实施（行政许可法第二十二条）；受委托的机关不得再委托其他组织或者个人（第二十四条第三款，另见 SUB-16）。
 */
export function villageDecidesLicence({ flow, item }) {
  return flow.decide === 'village' && item.kind === 'licence'
}

/**
 * NET-02 决定在依法有权的一级作出
 * A decision is made where the power lies
 * 《行政许可法》第二十二条
 * 权力在哪一级，决定就在哪一级作出（许可见行政许可法第二十二条）；受理、代办不转移决定权。
 */
export function decidedElsewhere({ flow, item }) {
  return !((flow.decide === '')) && !(flow.lawful.includes(flow.decide)) && !(flow.decide === 'village' && item.kind === 'licence')
}

/**
 * NET-03 受理、决定、出件都有人
 * Accepting, deciding and handing out each have a place
 * 前台综合受理、后台分类办理、统一窗口出件，是试点写明的三段（参数 network.stages）；缺一段，事项就办不成。
 */
export function stageWithoutNode({ flow }) {
  return !((flow.lacking.length === 0))
}

/**
 * NET-04 每个站都送得到镇上
 * Every station leads to the centre
 * 三级网络是试点写明的；站与站互相转送成了圈，收的件就到不了能决定的地方（参数 network.stages）。
 */
export function stationLeadsNowhere({ network }) {
  return !((network.unreachable.length === 0))
}

/**
 * NET-05 每个村正好属于一个站
 * Each village has exactly one station
 * 网络要覆盖每个村，又要有一个站负责：没有站的村没有人管，两个站的互相推（参数 network.stages 的出处写明三级网络）。
 */
export function villageWithoutOneStation({ network }) {
  return !((network.unserved.length === 0))
}

/**
 * NET-06 站数与文件一致
 * As many stations as the document states
 * 个数有出处（stationCount.document）；对不上的，不是漏了就是文件变了。
 */
export function stationCountDiffers({ network }) {
  return network.stationsOff !== 0
}

/**
 * NET-07 流转不超过法定期限
 * The flow keeps within the legal period
 * 《行政许可法》第四十二条第一款
 * 《优化营商环境条例》第三十六条第二款
 * 许可自受理之日起二十日内作出决定（行政许可法第四十二条第一款）；有规定时限的政务服务事项要在规定的时限内办结（优化营商环境条例第三十六条第二款）。在村里受理的，也从受理之日起算。
 */
export function flowBeyondPeriod({ flow }) {
  return !((flow.legalDays === -1)) && flow.toDecision > flow.legalDays
}

/**
 * NET-08 事项进驻镇便民服务中心
 * Services are handled at the town’s hall
 * 《优化营商环境条例》第三十六条第三款
 * 已设立政务服务大厅的，政务服务事项一般应当进驻大厅统一办理（优化营商环境条例第三十六条第三款）。
 */
export function notInHall({ flow }) {
  return !(flow.accept.includes('town'))
}

/**
 * NET-09 统一受理
 * One window accepts
 * 《行政许可法》第二十六条第一款
 * 《优化营商环境条例》第三十六条第三款
 * 许可要多个内设机构办理的，确定一个机构统一受理、统一送达（行政许可法第二十六条第一款）；分设的窗口整合为综合窗口（优化营商环境条例第三十六条第三款）。
 */
export function notOneAcceptingWindow({ network }) {
  return network.acceptWindows !== 1
}

/**
 * NET-10 前台受理和后台办理分开（解释）
 * Front and back are kept apart
 * 前台综合受理、后台分类办理，受理的人不办理，是试点写明的做法（参数 network.stages）。
 */
export function frontAndBackMixed({ network }) {
  return !((network.mixedWindows.length === 0))
}

/**
 * NET-11 决定后十日内送达
 * A licence is delivered within ten days
 * 《行政许可法》第四十四条
 * 作出准予许可的决定，应当自作出之日起十日内颁发、送达（行政许可法第四十四条，按工作日）。
 */
export function deliveryBeyondPeriod({ flow }) {
  return !((flow.deliveryDays === -1)) && flow.toDelivery > flow.deliveryDays
}

/**
 * ORG-01 机构数不超过限额
 * Institutions stay within the cap
 * 《地方各级人民政府机构设置和编制管理条例》第六条第二款
 * 禁止擅自设置机构（地方各级人民政府机构设置和编制管理条例第六条第二款）；限额是省里定的，写在参数 institution.cap。
 */
export function institutionsBeyondCap({ plan }) {
  return plan.free < 0
}

/**
 * ORG-02 共同机构都要设（解释）
 * Every common institution is set up
 * 试点的做法是每个镇都设共同机构（catalogs/reform/institutions.yaml 写明出处）；特色机构能不能代替，由参数 institution.common-replaceable 写明。
 */
export function commonInstitutionMissing({ plan }) {
  return !((plan.missingCommon.length === 0))
}

/**
 * ORG-03 特色机构的个数在范围内（解释）
 * The number of feature institutions is within its range
 * 试点写明每个镇设几个特色机构，写在参数 institution.feature-min 和 institution.feature-max。
 */
export function featureInstitutionsNumber({ plan }) {
  return plan.featuresOff !== 0
}

/**
 * ORG-04 设特色机构要有理由
 * A feature institution has grounds
 * 《地方各级人民政府机构设置和编制管理条例》第八条第一款
 * 行政机构以职责的科学配置为基础，综合设置（地方各级人民政府机构设置和编制管理条例第八条第一款）；特色机构凭什么设，标准写在参数 institution.feature-criteria。
 */
export function featureWithoutGrounds({ institution }) {
  return institution.group === 'feature' && institution.grounds === 0
}

/**
 * ORG-05 副科级机构的个数照规定（解释）
 * As many deputy-section institutions as provided for
 * 试点写明每个镇设几个副科级事业机构，写在参数 institution.deputy-section-count；报道没有写是哪几个，由县里逐个写明。
 */
export function deputySectionsNumber({ plan }) {
  return plan.deputySectionsOff !== 0
}

/**
 * ORG-06 规格要有批准文件
 * A grade has its approval
 * 《地方各级人民政府机构设置和编制管理条例》第九条
 * 《地方各级人民政府机构设置和编制管理条例》第二十九条
 * 机构规格的变更要经上一级机构编制管理机关审核、上一级人民政府批准（地方各级人民政府机构设置和编制管理条例第九条），事业单位照省的办法（第二十九条）。
 */
export function gradeWithoutApproval({ institution }) {
  return institution.grade === 'deputy-section' && institution.settled && !institution.gradeApproved
}

/**
 * ORG-07 一项职责只由一个机构承担
 * A function has one institution
 * 《地方各级人民政府机构设置和编制管理条例》第十条第一款
 * 职责相同或者相近的，原则上由一个行政机构承担（地方各级人民政府机构设置和编制管理条例第十条第一款）。
 */
export function functionInTwoInstitutions({ institution }) {
  return !((institution.shared.length === 0))
}

/**
 * ORG-08 每项职责都有机构承担
 * Every function has an institution
 * 《地方各级人民政府机构设置和编制管理条例》第八条第一款
 * 机构设置要做到职责明确、分工合理（地方各级人民政府机构设置和编制管理条例第八条第一款）；没有人承担的职责就没有人做。
 */
export function functionInNoInstitution({ plan }) {
  return !((plan.uncovered.length === 0))
}

/**
 * ORG-09 审定的机构要走完步骤
 * What is set up has gone its route
 * 《地方各级人民政府机构设置和编制管理条例》第九条
 * 机构的设立、撤销、合并，由本级人民政府提出方案，经上一级机构编制管理机关审核，报上一级人民政府批准（地方各级人民政府机构设置和编制管理条例第九条）。
 */
export function setUpWithoutRoute({ plan }) {
  return plan.settled && !((plan.lackingSteps.length === 0))
}

/**
 * ORG-10 不因上级业务对口设机构
 * No institution merely to match one above
 * 《地方各级人民政府机构设置和编制管理条例》第七条
 * 县级以上行政机构不得要求下级人民政府设立与其业务对口的行政机构（地方各级人民政府机构设置和编制管理条例第七条）。
 */
export function askedForFromAbove({ institution }) {
  return institution.requestedBy === 'upper-department'
}

/**
 * ORG-11 事业单位要登记或者备案
 * A public institution is registered
 * 《事业单位登记管理暂行条例》第三条第一款
 * 事业单位经批准成立后，应当登记或者备案（事业单位登记管理暂行条例第三条第一款）。
 */
export function institutionNotRegistered({ institution }) {
  return institution.nature === 'public-institution' && institution.settled && !institution.registered
}

/**
 * ORG-12 行政编制和事业编制不混用
 * The two kinds of establishment are not mixed
 * 《地方各级人民政府机构设置和编制管理条例》第十五条
 * 行政机构使用行政编制，事业单位使用事业编制，不得混用、挤占、挪用（地方各级人民政府机构设置和编制管理条例第十五条）。
 */
export function establishmentMixed({ institution }) {
  return (institution.nature === 'public-institution' && institution.establishment === 'administrative') || (institution.nature === 'internal-office' && institution.establishment === 'institutional')
}

/**
 * ORG-13 设立的步骤不颠倒
 * The steps of setting up keep their order
 * 《地方各级人民政府机构设置和编制管理条例》第九条
 * 先提出方案，再审核，再批准（地方各级人民政府机构设置和编制管理条例第九条）。
 */
export function routeOutOfOrder({ plan }) {
  return !((plan.outOfOrder.length === 0))
}

/**
 * ORG-14 临时的议事协调机构写明何时撤销
 * A temporary coordination body has its end
 * 《地方各级人民政府机构设置和编制管理条例》第十一条第二款
 * 为办理一定时期内某项特定工作设立的议事协调机构，应当明确撤销的条件和期限（地方各级人民政府机构设置和编制管理条例第十一条第二款）。
 */
export function coordinationWithoutEnd({ plan }) {
  return plan.coordination.some((c) => c.temporary && !c.ends)
}

/**
 * PAY-01 罚没、收费不进奖补
 * Fines and fees feed no bonus
 * 《行政处罚法》第七十四条第三款
 * 《优化营商环境条例》第五十九条第三款
 * 《行政许可法》第五十九条
 * 罚款、没收的款项不得同执法机关及其工作人员的考核、考评直接或者变相挂钩，财政部门不得以任何形式返还（行政处罚法第七十四条第三款）；禁止将罚没收入与行政执法机关利益挂钩（优化营商环境条例第五十九条第三款）。许可的收费全部上缴国库，不得私分，财政部门不得返还（行政许可法第五十九条）。
 */
export function finesFeedPay({ funding }) {
  return ['fine', 'confiscation', 'fee'].includes(funding.kind) || funding.name.includes('罚款') || funding.name.includes('罚没') || funding.name.includes('没收') || funding.name.includes('收费')
}

/**
 * PAY-02 不动公务员的基本工资和国家津贴
 * Basic pay and state allowances of civil servants are left alone
 * 《公务员法》第七十九条
 * 《公务员法》第八十条
 * 《公务员法》第八十四条
 * 公务员实行国家统一的工资制度（公务员法第七十九条、第八十条），任何机关不得自行更改工资政策，不得扣减工资（第八十四条）。
 */
export function civilServicePayRedistributed({ funding, pool }) {
  return ['basic-pay', 'state-allowance'].includes(funding.kind) && pool.civilServants > 0
}

/**
 * PAY-03 年终奖金只给优秀、称职的
 * Year-end bonus only for excellent and competent
 * 《公务员法》第八十条第四款
 * 公务员在定期考核中被确定为优秀、称职的，才享受年终奖金（公务员法第八十条第四款）。
 */
export function yearEndBonusBelowCompetent({ payee, pool }) {
  return pool.kind === 'year-end-bonus' && payee.kind === 'administrative' && ['basically-competent', 'incompetent'].includes(payee.grade)
}

/**
 * PAY-04 事业人员的差异分配在绩效工资以内（解释）
 * Institution staff share only performance pay
 * 《事业单位人事管理条例》第三十二条第二款
 * 事业单位工资包括基本工资、绩效工资和津贴补贴（事业单位人事管理条例第三十二条第二款），能够拉开差距的是绩效工资。
 */
export function institutionStaffOutsidePerformancePay({ funding, pool }) {
  return pool.institutionStaff > 0 && funding.kind !== 'performance-pay'
}

/**
 * PAY-05 资金池等于各笔来源之和（解释）
 * A pool is the sum of its sources
 * 《地方各级人民政府机构设置和编制管理条例》第六条第二款
 * 机构编制、人员工资与财政预算相互制约（机构设置和编制管理条例第六条第二款）；没有来源的钱不能分，有来源的钱也不能不见。
 */
export function poolDiffersFromSources({ pool }) {
  return pool.amount !== pool.sources
}

/**
 * PAY-06 资金池分得完（解释）
 * A pool is paid out whole
 * 《公务员法》第八十四条
 * 不得擅自提高或者降低待遇（公务员法第八十四条）；核定的奖补要么分完，要么按依据文件退回，不能悄悄留下。
 */
export function poolNotPaidOut({ pool }) {
  return pool.undistributed !== '0.00'
}

/**
 * PAY-07 按规则不参加的人不在名单上（解释）
 * Nobody excluded stands on the list
 * 《公务员法》第八十四条
 * 谁参加由写明出处的参数定（副科级以上领导、在岗月数）；没有得分的也算不出数额。待遇不得擅自改变（公务员法第八十四条）。
 */
export function excludedFromPool({ payee }) {
  return !((payee.excluded === ''))
}

/**
 * PAY-08 奖补有政策依据
 * A bonus has its policy basis
 * 《公务员法》第八十四条
 * 任何机关不得违反国家规定自行更改工资、福利政策（公务员法第八十四条）；没有依据的奖补不能发。
 */
export function bonusWithoutPolicy({ pool }) {
  return !pool.synthetic && pool.basisStatus === 'unverifiable'
}

/**
 * PUB-02 交由的决定要公布
 * The decision to confer is published
 * 《行政处罚法》第二十四条第一款
 * 省、自治区、直辖市决定交由处罚权的，决定应当公布（行政处罚法第二十四条第一款）；没有公布的规定不得作为处罚的依据（第五条第三款）。
 */
export function decisionUnpublished({ entry }) {
  return entry.source === 'conferred' && (entry.decision.published === 'no' || (entry.published && (entry.decision.published === '')))
}

/**
 * PUB-03 公布在前，生效在后
 * Publication comes before effect
 * 《行政处罚法》第二十四条第一款
 * 《行政处罚法》第二十条第二款
 * 《行政许可法》第二十四条第一款
 * 《优化营商环境条例》第六十四条第二款
 * 交由的决定、委托书、受委托行政机关和委托的内容都要公布（行政处罚法第二十四条第一款、第二十条第二款，行政许可法第二十四条第一款）；未经公布的不得作为行政管理依据（优化营商环境条例第六十四条第二款）。
 */
export function effectiveBeforePublished({ entry }) {
  return ['conferred', 'entrusted'].includes(entry.source) && !((entry.from === '')) && entry.from < entry.publishedOn
}

/**
 * PUB-04 许可事项上墙又上网
 * Licences are posted at the office and online
 * 《行政许可法》第三十条第一款
 * 《行政许可法》第三十三条
 * 许可的事项、依据、条件、数量、程序、期限、材料和示范文本要在办公场所公示（行政许可法第三十条第一款），许可事项要在网站上公布（第三十三条）。
 */
export function licenceNotPosted({ approval }) {
  return approval.state === 'published' && approval.licences && (!(approval.channels.includes('office-board')) || !(approval.channels.includes('website')))
}

/**
 * PUB-05 处罚公示四项信息
 * Penalties are shown with four facts
 * 《行政处罚法》第三十九条
 * 行政处罚的实施机关、立案依据、实施程序和救济渠道等信息应当公示（行政处罚法第三十九条）。
 */
export function penaltyInformationMissing({ approval }) {
  return approval.state === 'published' && approval.penalties && !((approval.lackingElements.length === 0))
}

/**
 * PUB-06 各处公布的一致
 * All copies say the same
 * 《政府信息公开条例》第十一条第一款
 * 公开涉及其他机关的要协商、确认，保证公开的政府信息准确一致（政府信息公开条例第十一条第一款）；县网写十日、镇上写五日，群众不知道信哪个。
 */
export function copiesDiffer({ approval }) {
  return approval.versions.length > 1
}

/**
 * PUB-08 证明事项列四项
 * A required proof is listed with four facts
 * 《优化营商环境条例》第四十四条第三款
 * 证明事项清单逐项列明设定依据、索要单位、开具单位、办理指南等，清单之外不得索要（优化营商环境条例第四十四条第三款）。
 */
export function proofListIncomplete({ entry, item }) {
  return entry.published && item.guide.materials.some((m) => m.proof && ((m.cite === '') || (m.requestedBy === '') || (m.issuedBy === '') || (m.howTo === '')))
}

/**
 * PUB-09 办事指南写全、上平台
 * Guides are complete and on the platform
 * 《国务院关于在线政务服务的若干规定》第六条
 * 《优化营商环境条例》第三十五条
 * 办事指南要写明受理条件、办事材料、办理流程，并在政务服务平台公布（国务院关于在线政务服务的若干规定第六条；优化营商环境条例第三十五条）。
 */
export function guideNotPublished({ entry, item }) {
  return entry.published && item.catalog === 'delegated-services' && ((item.guide.conditions.length === 0) || (item.guide.materials.length === 0) || (item.guide.steps.length === 0) || item.guide.onPlatform !== 'yes')
}

/**
 * PUB-10 收费公布依据和标准
 * Fees are published with basis and rate
 * 《政府信息公开条例》第二十条第（八）项
 * 《行政许可法》第五十九条
 * 行政事业性收费的项目、依据、标准要主动公开（政府信息公开条例第二十条第（八）项）；许可收费按照公布的法定项目和标准（行政许可法第五十九条）。
 */
export function feeUnexplained({ item }) {
  return item.guide.feeCharged && ((item.guide.feeCite === '') || (item.guide.feeStandard === ''))
}

/**
 * PUB-11 代办事项在村里公布
 * Assisted matters are posted in the villages
 * 《村民委员会组织法》第三十条第二款第（四）项
 * 《村民委员会组织法》第三十条第三款
 * 村民委员会应当公布协助人民政府开展工作的情况（村民委员会组织法第三十条第二款第（四）项），一般事项至少每季度一次（第三款）。
 */
export function villageNotTold({ town }) {
  return town.published && town.assisted > 0 && ((town.villageMonths === -1) || town.villageMonths > 3)
}

/**
 * REM-01 救济途径写全
 * Remedies are complete
 * 《行政处罚法》第三十九条
 * 《行政处罚法》第五十二条第二款
 * 《行政处罚法》第五十九条第一款
 * 《行政许可法》第三十八条第二款
 * 处罚决定书应当载明申请复议、提起诉讼的途径和期限（行政处罚法第五十九条第一款）；救济渠道要公示（第三十九条）。
 */
export function remediesIncomplete({ item }) {
  return !item.remedies.absent && ((item.remedies.reviewBody === '') || item.remedies.court !== 'yes')
}

/**
 * REM-02 被申请人写对
 * The respondent is right
 * 《行政复议法》第十九条
 * 《行政诉讼法》第二十六条第五款
 * 作出行为的机关是被申请人；委托的，委托的行政机关是被申请人、被告（行政复议法第十九条、行政诉讼法第二十六条第五款）。
 */
export function wrongRespondent({ entry, item }) {
  return !((item.remedies.respondent === '')) && item.remedies.respondent !== entry.lawful.respondent
}

/**
 * REM-03 复议期限六十日
 * Review is open for 60 days
 * 《行政复议法》第二十条第一款
 * 可以自知道或者应当知道之日起六十日内申请复议，法律规定超过六十日的除外（行政复议法第二十条第一款）；旧行政法规里的十五日不能再用。
 */
export function wrongReviewPeriod({ item }) {
  return !((item.remedies.reviewDays === -1)) && (item.remedies.reviewDays < 60 || (item.remedies.reviewDays > 60 && item.remedies.reviewLevel !== 'law'))
}

/**
 * REM-04 起诉期限六个月，法律另有规定的除外
 * Suit is open for six months unless a law says otherwise
 * 《行政诉讼法》第四十六条第一款
 * 直接起诉的期限是六个月，法律另有规定的除外（行政诉讼法第四十六条第一款）；行政法规里更短的期限不能用，土地管理法第八十三条等法律规定的十五日、三十日要用。
 */
export function wrongSuitPeriod({ entry, item }) {
  return !item.remedies.absent && ((!((item.remedies.suitDays === -1)) && (entry.lawful.suitDays === -1) && item.remedies.suitLevel !== 'law') || (!((entry.lawful.suitDays === -1)) && item.remedies.suitDays !== entry.lawful.suitDays))
}

/**
 * REM-05 当场处罚写应当先复议
 * On-spot penalties say review comes first
 * 《行政复议法》第二十三条
 * 对当场作出的处罚决定不服等情形，应当先申请行政复议，行政机关应当告知（行政复议法第二十三条）。
 */
export function reviewFirstNotSaid({ item }) {
  return item.procedure.simple === 'yes' && !item.remedies.absent && item.remedies.reviewFirst !== 'yes'
}

/**
 * REM-06 没有告知的最长一年
 * Untold, the period is at most a year
 * 《行政复议法》第二十条第三款
 * 没有告知申请复议的权利、机关和期限的，自知道之日起最长不得超过一年（行政复议法第二十条第三款）。
 */
export function untoldPeriod({ item }) {
  return item.remedies.untoldDays > 366
}

/**
 * SEL-02 只选目录里的
 * Only what the catalog offers is chosen
 * 《行政处罚法》第二十四条第一款
 * 《行政处罚法》第二十四条第二款
 * 交由的以省级决定为限，镇按照规定范围实施处罚（行政处罚法第二十四条）；封闭的目录以外不能选，参考目录以外自加的要有自己的依据。
 */
export function outsideTheCatalog({ entry, item }) {
  return (entry.source === 'conferred' && entry.decision.covers === 'no') || entry.outside === 'other' || (entry.outside === 'own' && (item.binding === 'closed' || entry.transferStatus === 'unproven'))
}

/**
 * SEL-04 自选的数量在规定之内（解释）
 * Optional items within the set number
 * 《行政处罚法》第二十四条第二款
 * 承接处罚权的镇按照规定范围实施（行政处罚法第二十四条第二款）；自选的数量由市、县规定，写在参数里。
 */
export function optionalCountOutOfRange({ town }) {
  return town.optional < town.optionalMinimum || (!((town.optionalMaximum === -1)) && town.optional > town.optionalMaximum)
}

/**
 * SEL-05 由县政府会议审定
 * The county government approves in session
 * 《地方各级人民代表大会和地方各级人民政府组织法》第七十五条
 * 《地方各级人民代表大会和地方各级人民政府组织法》第七十八条
 * 涉及权利义务的规范性文件由政府集体讨论决定（地方组织法第七十五条），重大问题须经常务会议或者全体会议讨论（第七十八条）；编办、部门不能代替。
 */
export function approvedByAnotherBody({ approval }) {
  return approval.state === 'approved' && (approval.bodyKind !== 'county-government' || (approval.meeting === '') || (approval.number === ''))
}

/**
 * SEL-06 规范性文件的程序走全
 * The procedure of a normative document is complete
 * 《地方各级人民代表大会和地方各级人民政府组织法》第七十五条
 * 要依次评估论证、公开征求意见、合法性审查、集体讨论决定，并予以公布和备案（地方组织法第七十五条）。
 */
export function roundIncomplete({ round }) {
  return !((round.published === '')) && ((round.evaluated === '') || (round.filed === '') || round.evaluated > round.consultedFrom || round.consultedTo > round.legalityReviewed)
}

/**
 * SEL-07 列入重大决策目录的，时间要给够
 * A major decision is given its time
 * 《重大行政决策程序暂行条例》第三条第三款
 * 《重大行政决策程序暂行条例》第十五条第一款
 * 《重大行政决策程序暂行条例》第二十六条第二款
 * 《重大行政决策程序暂行条例》第三十条第一款
 * 公开征求意见一般不少于三十日（重大行政决策程序暂行条例第十五条第一款），合法性审查一般不少于七个工作日（第二十六条第二款），经常务会议或者全体会议讨论（第三十条第一款）。
 */
export function majorDecisionHurried({ round }) {
  return round.major && (round.consultationDays < 30 || round.reviewDays < 7 || (round.meeting === ''))
}

/**
 * SEL-08 镇的意见要记录
 * The town’s opinion is on record
 * 《重大行政决策程序暂行条例》第十三条
 * 《行政处罚法》第二十四条第一款
 * 涉及下一级人民政府职责的，应当与其充分协商（重大行政决策程序暂行条例第十三条）；交由的是基层管理迫切需要的（行政处罚法第二十四条第一款），镇最清楚。
 */
export function townNotHeard({ town }) {
  return town.withoutOpinion > 0
}

/**
 * SEL-09 交由要写明两个理由
 * Conferral states both grounds
 * 《行政处罚法》第二十四条第一款
 * 可以交由的是基层管理迫切需要、镇能够有效承接的处罚权（行政处罚法第二十四条第一款）；两个条件缺一不可。
 */
export function conferralWithoutGrounds({ entry }) {
  return entry.source === 'conferred' && ((entry.need === '') || (entry.capacity === ''))
}

/**
 * SEL-10 交由的定期评估
 * What was conferred is evaluated regularly
 * 《行政处罚法》第二十四条第一款
 * 省级决定把处罚权交由镇行使的，要定期组织评估（行政处罚法第二十四条第一款）；周期由省、市规定，写在参数里。
 */
export function evaluationOverdue({ town }) {
  return !((town.evaluationDue === '')) && town.evaluationDue <= town.asOf
}

/**
 * SEL-13 探索性改革写明法律风险
 * An experiment states its legal risk
 * 《重大行政决策程序暂行条例》第二十五条第二款
 * 对国家尚无明确规定的探索性改革，可以明示法律风险，提交讨论（重大行政决策程序暂行条例第二十五条第二款）。
 */
export function explorationWithoutRiskNote({ entry }) {
  return entry.exploratory && (entry.riskNote === '')
}

/**
 * SRC-01 法定许可清单的事项由国家设定
 * Items of the statutory list are created nationally
 * 《行政许可法》第十四条
 * 这份清单只收法律、行政法规、国务院决定设定的事项（行政许可法第十四条）。
 */
export function statutoryLicenceByNationalLaw({ item }) {
  return item.catalog === 'statutory-licences' && !(['law', 'administrative-regulation', 'state-council-decision'].includes(item.establishedAt))
}

/**
 * SRC-02 许可不由规章以下的文件设定
 * A licence is not created below the level that may
 * 《行政许可法》第十七条
 * 《行政许可法》第七十一条
 * 除法律、法规、国务院决定和省级政府规章（临时）外，其他规范性文件一律不得设定行政许可（行政许可法第十七条）；违法设定的要撤销（第七十一条）。
 */
export function licenceNotByRule({ item }) {
  return item.kind === 'licence' && ['departmental-rule', 'judicial-interpretation', 'party-regulation', 'normative-document'].includes(item.establishedAt)
}

/**
 * SRC-03 临时许可满一年不再实施
 * A temporary licence ends after a year
 * 《行政许可法》第十五条第一款
 * 省级政府规章可以设定临时性的行政许可，满一年需要继续实施的应当制定地方性法规（行政许可法第十五条第一款）。
 */
export function temporaryLicenceExpired({ citation, item }) {
  return item.kind === 'licence' && item.establishedAt === 'local-government-rule' && citation.level === 'local-government-rule' && yearsAfter(citation.effectiveFrom, 1) < item.asOf
}

/**
 * SRC-04 地方不设资格资质和设立登记
 * Localities create no qualifications or registrations
 * 《行政许可法》第十五条第二款
 * 地方性法规和省级政府规章不得设定应当由国家统一确定的资格、资质，不得设定企业或者其他组织的设立登记及其前置许可（行政许可法第十五条第二款）。
 */
export function localLicenceOfQualification({ item }) {
  return ['qualification', 'establishment'].includes(item.licenceType) && ['local-regulation', 'autonomous-regulation', 'special-regulation', 'local-government-rule'].includes(item.establishedAt)
}

/**
 * SRC-05 每种处罚由够级别的文件设定
 * Each penalty is created at a level that may
 * 《行政处罚法》第十条
 * 《行政处罚法》第十一条第一款
 * 《行政处罚法》第十二条第一款
 * 《行政处罚法》第十三条第二款
 * 《行政处罚法》第十四条第二款
 * 《行政处罚法》第十六条
 * 限制人身自由只能由法律设定；吊销营业执照不能由地方性法规设定；规章只能设定警告、通报批评和一定数额的罚款；其他规范性文件不得设定处罚（行政处罚法第十条至第十四条、第十六条）。
 */
export function penaltyBeyondLevel({ penalty }) {
  return penalty.establishable === 'no'
}

/**
 * SRC-06 强制由够级别的文件设定
 * Coercion is created at a level that may
 * 《行政强制法》第十条
 * 《行政强制法》第十一条
 * 《行政强制法》第十三条第一款
 * 强制措施由法律设定，行政法规和地方性法规只在限定范围内设定；强制执行由法律设定（行政强制法第十条、第十三条第一款）。
 */
export function coercionBeyondLevel({ item }) {
  return ['coercive-measure', 'coercive-execution'].includes(item.kind) && item.establishable === 'no'
}

/**
 * SRC-07 不增设条件
 * No condition is added
 * 《优化营商环境条例》第三十五条
 * 《行政许可法》第十六条第四款
 * 法规、规章对实施上位法设定的许可作具体规定，不得增设违反上位法的其他条件（行政许可法第十六条第四款）；没有法律、法规、规章依据的不得增设（优化营商环境条例第三十五条）。
 */
export function conditionWithoutLaw({ condition }) {
  return condition.level === 'normative-document'
}

/**
 * SRC-08 证明事项有法律、法规、国务院决定作依据
 * A proof rests on law, regulation or State Council decision
 * 《优化营商环境条例》第四十四条第一款
 * 证明事项应当有法律、法规或者国务院决定依据，规章不够（优化营商环境条例第四十四条第一款）。
 */
export function proofWithoutLaw({ material }) {
  return material.proof && !(['law', 'administrative-regulation', 'local-regulation', 'autonomous-regulation', 'special-regulation', 'state-council-decision'].includes(material.level))
}

/**
 * SRC-09 法定中介服务有依据
 * A required intermediary rests on law
 * 《优化营商环境条例》第四十三条第一款
 * 作为办理行政审批条件的中介服务应当有法律、法规或者国务院决定依据（优化营商环境条例第四十三条第一款）。
 */
export function intermediaryWithoutLaw({ intermediary }) {
  return !(['law', 'administrative-regulation', 'local-regulation', 'autonomous-regulation', 'special-regulation', 'state-council-decision'].includes(intermediary.level))
}

/**
 * SRC-10 许可收费有法律、行政法规作依据
 * A licence fee rests on law or administrative regulation
 * 《行政许可法》第五十八条第一款
 * 《行政许可法》第五十九条
 * 实施行政许可不得收取任何费用，法律、行政法规另有规定的除外（行政许可法第五十八条第一款）。
 */
export function licenceFeeWithoutLaw({ item }) {
  return item.kind === 'licence' && item.guide.feeCharged && !(['law', 'administrative-regulation'].includes(item.guide.feeLevel))
}

/**
 * SRC-11 许可列入国家或者省的清单
 * A licence is in the national or provincial list
 * 《优化营商环境条例》第四十条第一款
 * 国家对行政许可实行清单管理，清单以外不得违法实施（优化营商环境条例第四十条第一款）；清单没有取得时不能说已经核对。
 */
export function licenceNotListed({ parameter }) {
  return parameter.id === 'licence.lists' && parameter.value === '未取得' && parameter.status === 'verified'
}

/**
 * SRC-13 罚款写明数额或者数额由谁规定
 * A fine states its amount, or who sets it
 * 《行政处罚法》第三十四条
 * 罚款按幅度裁量，裁量基准应当公布（行政处罚法第三十四条）；幅度漏写的，无从裁量，也看不出能不能当场处罚、要不要听证。
 */
export function fineWithoutAmount({ penalty }) {
  return penalty.kind === 'fine' && penalty.minimum < 0 && penalty.maximum < 0 && (penalty.formula === '') && (penalty.unstated === '')
}

/**
 * SRC-14 没有数额的罚款，由条文证明
 * That a fine has no amount is proven by the statute
 * 《行政处罚法》第五条第二款
 * 处罚须与违法行为相当（行政处罚法第五条第二款）；法律没有数额，和编目录的人漏写数额，看起来一样，只有条文分得开。
 */
export function openAmountUnproven({ penalty, item }) {
  return !((penalty.unstated === '')) && (!item.basis.some((c) => c.role === 'no-amount' && c.verified) || (['provincial-measures', 'departmental-rules'].includes(penalty.unstated) && !item.basis.some((c) => c.role === 'amount-setter' && c.verified)))
}

/**
 * STA-01 三项权利都要有步骤
 * Each of the three rights has its steps
 * 试点给镇的是指挥调度、人事任免建议、考核评价三项权利，写在参数 station.rights；没有步骤的权利用不出来，考核评价没有权重（参数 station.assessment-weight）也算不出结果。
 */
export function rightWithoutSteps({ station }) {
  return !((station.lackingRights.length === 0))
}

/**
 * STA-02 每一步写明谁、用什么、多久
 * A step says who, by what form, and how soon
 * 报道没有写这些，县里要写明：没有人、没有文书、没有期限的步骤不能追究。期限写在参数里，连同出处。
 */
export function rightStepIncomplete({ right }) {
  return (right.actor === '') || (right.form === '') || (right.deadline === '')
}

/**
 * STA-03 镇对人事只有建议权
 * The town proposes, and does not decide, appointments
 * 《公务员法》第四十二条
 * 任免按照管理权限和规定的程序（公务员法第四十二条）；编制和干部在县里，镇的权利是建议。
 */
export function townDecidesAppointment({ right }) {
  return right.right === 'appointment-proposal' && right.actor === 'town' && right.decides
}

/**
 * STA-04 编制不下移
 * Establishment is not moved down a tier
 * 《地方各级人民政府机构设置和编制管理条例》第十八条
 * 在不同层级之间调配使用行政编制的，由省级机构编制管理机关报国务院机构编制管理机关审批（地方各级人民政府机构设置和编制管理条例第十八条）；县属县派，编制留在县里。
 */
export function establishmentMovedDown({ station }) {
  return station.tier === 'town' && station.establishment === 'administrative' && !station.tierApproved
}

/**
 * STA-05 市场监管所的人财物由县局管
 * A market-supervision station is run by its bureau
 * 《工商行政管理所条例》第二条
 * 工商所的人员编制、经费开支、干部管理和业务工作由县局直接领导和管理（工商行政管理所条例第二条）；改由镇管用，要有改变它的文件。
 */
export function stationAgainstRegulation({ station }) {
  return station.instruments.includes('industry-and-commerce-station-regulation') && station.reformStatus !== 'verified' && (station.personnel === 'town' || station.funds === 'town' || station.cadres === 'town')
}

/**
 * STA-06 切块经费列入县级预算
 * A block grant stands in the county’s budget
 * 《预算法》第十三条
 * 支出必须以经批准的预算为依据，未列入预算的不得支出（预算法第十三条）。
 */
export function grantNotInBudget({ station }) {
  return station.granted && station.countyBudget !== 'yes'
}

/**
 * STA-07 切块经费在镇级预算里是转移支付（解释）
 * In the town’s budget a block grant is a transfer
 * 《预算法》第十六条第二款
 * 上级政府给下级政府的钱是财政转移支付（预算法第十六条第二款）；县里列支、镇里列收，两边对得上。
 */
export function grantNotATransfer({ station }) {
  return station.granted && station.townTransfer !== 'yes'
}

/**
 * STA-08 切块经费的各部分写全、各写一次
 * Each part of a block grant is stated once
 * 《预算法》第十三条
 * 切块的经费由哪几部分组成写在参数 station.grant-parts；支出以预算为依据（预算法第十三条），少写一部分，合计就不是切块的数。
 */
export function grantPartsUneven({ station }) {
  return !((station.unevenParts.length === 0))
}

/**
 * STA-09 切块经费的总数与各部分一致
 * The total of a block grant is the sum of its parts
 * 《预算法》第十三条
 * 支出必须以经批准的预算为依据（预算法第十三条），同一笔经费不能有两个数。
 */
export function grantTotalDiffers({ station }) {
  return station.totalOff
}

/**
 * STN-01 没有授权的派出机构以部门名义
 * Without authorisation a station acts in the department’s name
 * 《行政复议法实施条例》第十四条
 * 《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条
 * 派出机构未经法律、法规授权，对外以自己名义作出具体行政行为的，设立它的行政机关为被申请人（行政复议法实施条例第十四条）；诉讼同（行诉解释第二十条）。
 */
export function stationWithoutOwnName({ item }) {
  return item.stationName === 'own' && !item.basis.some((c) => ['industry-and-commerce-station-regulation', 'drug-administration-law-implementing-regulation', 'market-entity-registration-implementing-rules', 'public-security-penalties-law', 'tax-collection-law', 'highway-law', 'household-registration-regulation'].includes(c.instrument))
}

/**
 * STN-02 派出机构不超过授权的限度
 * A station stays within its limit
 * 《工商行政管理所条例》第八条第二款
 * 《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条第二款
 * 工商所（市场监管所）不得以自己名义吊销营业执照（工商行政管理所条例第八条第二款）；派出所以自己名义罚款五百元以下（治安管理处罚法第九十一条），税务所二千元以下（税收征收管理法第七十四条）。
 */
export function stationBeyondItsLimit({ item }) {
  return item.stationName === 'own' && (item.penalties.some((p) => p.kind === 'revoke-permit') || (item.stationUnit === 'police-station' && item.penalties.some((p) => p.maximum > 500)) || (item.stationUnit === 'tax-office' && item.penalties.some((p) => p.maximum > 2000)))
}

/**
 * STN-03 食品处罚以局的名义
 * Food penalties are in the bureau’s name
 * 《食品安全法》第六条第三款
 * 县级食品安全监督管理部门可以设立派出机构（食品安全法第六条第三款），这一款没有给派出机构以自己名义处罚的权力。
 */
export function foodInOwnName({ item }) {
  return item.stationName === 'own' && item.basis.some((c) => c.instrument === 'food-safety-law')
}

/**
 * STN-04 派出机构的复议机关是县政府
 * The county government reviews a station
 * 《行政复议法》第二十四条第四款
 * 对县级以上地方人民政府工作部门依法设立的派出机构以自己名义作出的行为不服的，由本级人民政府管辖（行政复议法第二十四条第四款）。
 */
export function stationReviewBody({ item }) {
  return item.stationName === 'own' && !((item.remedies.reviewBody === '')) && item.remedies.reviewBody !== 'county-government'
}

/**
 * SUB-01 一项权力在一个镇只有一个来源
 * A power has one source in a town
 * 《行政处罚法》第二十九条
 * 《行政处罚法》第二十五条
 * 《行政许可法》第二十二条
 * 权力由谁行使只能有一个答案（行政许可法第二十二条）；同一违法行为不得两次罚款（行政处罚法第二十九条）。
 */
export function oneSourceInATown({ entry }) {
  return !((entry.rivals.length === 0))
}

/**
 * SUB-03 按法律划的区域行使
 * The power stays within the area the statute draws
 * 《城乡规划法》第六十四条
 * 《城乡规划法》第六十五条
 * 第六十五条只管乡、村庄规划区；镇规划区由县级以上城乡规划主管部门查处（城乡规划法第六十四条）。
 */
export function statutoryArea({ item }) {
  return item.catalog === 'statutory-enforcement' && item.basis.some((c) => c.instrument === 'urban-and-rural-planning-law' && c.article === 65) && !item.area.includes('村庄规划区')
}

/**
 * SUB-05 交由要有省级决定
 * Conferral needs a decision of the province
 * 《行政处罚法》第二十四条第一款
 * 由省、自治区、直辖市决定，才能把县级部门的处罚权交由镇、街道行使（行政处罚法第二十四条第一款）。
 */
export function conferralNeedsProvincialDecision({ entry }) {
  return entry.source === 'conferred' && !((entry.decision.issuerTier === '')) && entry.decision.issuerTier !== 'provincial'
}

/**
 * SUB-06 能交由的是行政处罚权
 * What may be conferred is the power to punish
 * 《行政处罚法》第二十四条第一款
 * 能交由镇行使的是县级部门的行政处罚权，相关的检查、强制措施随之（行政处罚法第二十四条第一款）。
 */
export function conferralNotPenalty({ item }) {
  return item.sources.includes('conferred') && !(['penalty', 'inspection', 'coercive-measure'].includes(item.kind))
}

/**
 * SUB-07 能交由的是县级部门的权力
 * Only a county department’s power is conferred
 * 《行政处罚法》第二十四条第一款
 * 交由的是县级人民政府部门的行政处罚权，税务、烟草、海关等垂直管理机关的不在内（行政处罚法第二十四条第一款）。
 */
export function conferralOfCountyDepartmentsOnly({ entry, item }) {
  return entry.source === 'conferred' && (item.holder !== 'county-department' || ['vertical', 'party-department', 'mass-organisation', 'public-enterprise'].includes(entry.holderNature))
}

/**
 * SUB-08 交由镇政府、街道办事处
 * Conferral is to town governments and sub-district offices
 * 《行政处罚法》第二十四条第一款
 * 处罚权只能交由能够有效承接的乡镇人民政府、街道办事处行使（行政处罚法第二十四条第一款）。
 */
export function conferralToTownOnly({ entry }) {
  return entry.source === 'conferred' && !((entry.agentNature === '')) && !(['town-government', 'subdistrict-office'].includes(entry.agentNature))
}

/**
 * SUB-09 限制人身自由不下放
 * Restraint of liberty is never handed down
 * 《行政处罚法》第十八条第三款
 * 《行政处罚法》第九条第（五）项
 * 限制人身自由的处罚权只能由公安机关和法律规定的其他机关行使（行政处罚法第十八条第三款）。
 */
export function detentionHandedDown({ penalty, item }) {
  return penalty.kind === 'detention' && item.sources.some((s) => s !== 'call-county')
}

/**
 * SUB-10 许可只委托行政机关
 * A licence is entrusted to an organ only
 * 《行政许可法》第二十四条第一款
 * 行政许可只能委托其他行政机关实施（行政许可法第二十四条第一款）。
 */
export function licenceAgentNotOrgan({ entry, item }) {
  return entry.source === 'entrusted' && item.kind === 'licence' && !((entry.agentNature === '')) && !(['town-government', 'subdistrict-office'].includes(entry.agentNature))
}

/**
 * SUB-11 受委托实施处罚的要有执法人员
 * An agent for penalties has certified officers
 * 《行政处罚法》第二十条第一款
 * 《行政处罚法》第二十一条
 * 受委托组织须依法成立、管理公共事务，有熟悉法律并取得行政执法资格的工作人员，需要检测鉴定的有相应条件（行政处罚法第二十一条）。
 */
export function penaltyAgentUnable({ entry, item, town }) {
  return entry.source === 'entrusted' && item.kind === 'penalty' && (town.certifiedOfficers === 0 || entry.agentNature === 'village-committee')
}

/**
 * SUB-12 委托有法律、法规、规章作依据（解释）
 * Entrustment rests on law, regulation or rule
 * 《行政许可法》第二十四条第一款
 * 《行政处罚法》第二十条第一款
 * 《行政处罚法》第七十六条第一款第（四）项
 * 委托须依照法律、法规、规章的规定（行政许可法第二十四条第一款、行政处罚法第二十条第一款）；一般条款本身不算。
 */
export function transferUnproven({ entry }) {
  return entry.transferStatus === 'unproven'
}

/**
 * SUB-14 委托的以委托机关名义
 * What is entrusted is done in the delegator’s name
 * 《行政许可法》第二十四条第三款
 * 《行政处罚法》第二十条第四款
 * 受委托机关在委托范围内以委托机关名义实施（行政许可法第二十四条第三款、行政处罚法第二十条第四款）。
 */
export function entrustedActsInDelegatorsName({ entry }) {
  return entry.source === 'entrusted' && ['town', 'unit'].includes(entry.nameUsed)
}

/**
 * SUB-15 交由的以镇自己的名义
 * What is conferred is done in the town’s own name
 * 《行政处罚法》第二十四条第一款
 * 交由以后由镇人民政府、街道办事处行使，以它自己的名义；综合执法队、内设机构不能作决定（行政处罚法第二十四条第一款）。
 */
export function conferredActsInOwnName({ entry }) {
  return entry.source === 'conferred' && ['delegator', 'unit'].includes(entry.nameUsed)
}

/**
 * SUB-16 不得再委托
 * What was entrusted is not entrusted on
 * 《行政许可法》第二十四条第三款
 * 《行政处罚法》第二十条第四款
 * 受委托机关不得再委托其他组织或者个人实施（行政许可法第二十四条第三款、行政处罚法第二十条第四款）。
 */
export function noRedelegation({ entry, item }) {
  return entry.source === 'entrusted' && ['licence', 'penalty'].includes(item.kind) && ['village-committee', 'public-institution'].includes(entry.performerNature)
}

/**
 * SUB-17 授权要有法律、法规
 * Authorisation needs law or regulation
 * 《行政许可法》第二十三条
 * 《行政处罚法》第十九条
 * 《最高人民法院关于适用〈行政诉讼法〉的解释》第二十条第三款
 * 法律、法规授权的组织才能以自己的名义实施（行政许可法第二十三条、行政处罚法第十九条）；没有法律、法规依据的「授权」视为委托（行诉解释第二十条第三款）。
 */
export function authorisationWithoutStatute({ entry, item }) {
  return entry.input === 'authorised' && ['licence', 'penalty', 'coercive-measure', 'coercive-execution'].includes(item.kind) && !item.transferBasis.some((c) => c.role === 'authorisation' && ['law', 'administrative-regulation', 'local-regulation'].includes(c.level))
}

/**
 * SUB-18 依法须本人到场的不能代办
 * What must be done in person is not done by another
 * 《行政许可法》第二十九条第二款
 * 依法应当由申请人到行政机关办公场所提出申请的，不能由他人代理（行政许可法第二十九条第二款）。
 */
export function inPersonNotAssisted({ entry, item }) {
  return entry.source === 'assisted' && !((item.guide.inPerson === ''))
}

/**
 * SUB-19 代办不作决定
 * Assistance decides nothing
 * 《行政许可法》第二十二条
 * 《行政许可法》第三十九条
 * 许可由有许可权的机关实施，加盖本机关印章（行政许可法第二十二条、第三十九条）；代办不转移权力。
 */
export function assistedClaimsDecision({ entry }) {
  return entry.source === 'assisted' && (entry.claimsDecision || entry.seal === 'town')
}

/**
 * SUB-20 初审转报有法律规定
 * A lower review rests on law
 * 《行政许可法》第三十五条
 * 《行政许可法》第四十三条
 * 依法应当先经下级行政机关审查的，才由下级审查后上报（行政许可法第三十五条）。
 */
export function forwardingWithoutStatute({ entry, item }) {
  return entry.source === 'forwarded' && !item.basis.some((c) => ['law', 'administrative-regulation', 'local-regulation', 'departmental-rule', 'local-government-rule'].includes(c.level))
}

/**
 * SUB-21 由政府确定的部门，要有确定文件
 * A department that the county designates is designated
 * 《大气污染防治法》第一百一十九条第二款
 * 法律写「县级以上地方人民政府确定的部门」的，没有确定就没有主体（例如大气污染防治法第一百一十九条第二款）。
 */
export function designatedDepartmentUnknown({ item }) {
  return item.holderPhrase.includes('确定的') && (item.designation === '') && item.holder !== 'county-government'
}

/**
 * SUB-22 吊销、降级留在原机关（解释）
 * Revocation stays with the issuing organ
 * 《行政处罚法》第九条第（三）项
 * 《行政处罚法》第六十三条第一款第（三）项
 * 这些处罚须听证、影响重大（行政处罚法第六十三条），通常由发证机关作出；法律没有禁止委托，这里从严。
 */
export function gravePenaltyEntrusted({ entry, item }) {
  return entry.source === 'entrusted' && item.penalties.some((p) => ['revoke-permit', 'lower-qualification', 'suspend-permit'].includes(p.kind))
}

/**
 * SUB-23 委托检查要有依据（解释）
 * Entrusted inspection has a basis
 * 检查没有统一的委托规定，要有单行法律、法规、规章；随处罚权一起委托的，依据写在处罚事项上。
 */
export function inspectionEntrustedAlone({ entry, item }) {
  return entry.source === 'entrusted' && item.kind === 'inspection' && (item.transferBasis.length === 0)
}

/**
 * SUB-24 交由以后县里还管不管要写明
 * Whether the county keeps a conferred power is said
 * 《行政处罚法》第二十五条第一款
 * 两个以上机关都有管辖权的，由最先立案的管辖（行政处罚法第二十五条第一款），所以要知道县级部门还有没有。
 */
export function conferralExclusiveUnsaid({ entry }) {
  return entry.source === 'conferred' && !entry.decision.absent && (entry.decision.exclusive === '')
}

function yearsAfter(day, years) {
  return day === '' ? '' : `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}

/**
 * 谁决定、谁作法制审核、谁监督
 * @throws RangeError for a case that does not exist
 */
export function decideDuties({ source }) {
  if (['statutory', 'conferred'].includes(source)) return {"decides":"town","reviews":"town","supervises":"judicial-office","cite":"《行政处罚法》第二十四条第三款"}
  if (source === 'entrusted') return {"decides":"delegator","reviews":"delegator","supervises":"judicial-office","cite":"《行政处罚法》第二十条第三款"}
  if (['assisted', 'forwarded'].includes(source)) return {"decides":"holder","reviews":"holder","supervises":"holder","cite":"《行政许可法》第三十五条"}
  if (source === 'call-county') return {"decides":"holder","reviews":"holder","supervises":"holder","cite":"《行政处罚法》第十七条"}
  if (source === 'station') return {"decides":"station","reviews":"holder","supervises":"holder","cite":"《行政处罚法》第十七条"}
  throw new RangeError('duties: no such case')
}

/**
 * 设定权：哪一级文件可以设定哪一种处罚
 * @throws RangeError for a case that does not exist
 */
export function decideEstablishingPenalty({ penalty, level }) {
  if (level === 'law') return {"allowed":"yes","cite":"《行政处罚法》第十条"}
  if (penalty === 'detention' && level === 'administrative-regulation') return {"allowed":"no","cite":"《行政处罚法》第十一条第一款"}
  if (['warning', 'criticism', 'fine', 'confiscate-gains', 'confiscate-goods', 'suspend-permit', 'lower-qualification', 'revoke-permit', 'restrict-activity', 'suspend-business', 'close', 'bar-from-trade', 'other'].includes(penalty) && level === 'administrative-regulation') return {"allowed":"yes","cite":"《行政处罚法》第十一条第一款"}
  if (penalty === 'detention' && ['local-regulation', 'autonomous-regulation', 'special-regulation'].includes(level)) return {"allowed":"no","cite":"《行政处罚法》第十二条第一款"}
  if (penalty === 'revoke-permit' && ['local-regulation', 'autonomous-regulation', 'special-regulation'].includes(level)) return {"allowed":"limited","cite":"《行政处罚法》第十二条第一款"}
  if (['warning', 'criticism', 'fine', 'confiscate-gains', 'confiscate-goods', 'suspend-permit', 'lower-qualification', 'restrict-activity', 'suspend-business', 'close', 'bar-from-trade', 'other'].includes(penalty) && ['local-regulation', 'autonomous-regulation', 'special-regulation'].includes(level)) return {"allowed":"yes","cite":"《行政处罚法》第十二条第一款"}
  if (['warning', 'criticism'].includes(penalty) && level === 'departmental-rule') return {"allowed":"yes","cite":"《行政处罚法》第十三条第二款"}
  if (penalty === 'fine' && level === 'departmental-rule') return {"allowed":"limited","cite":"《行政处罚法》第十三条第二款"}
  if (['warning', 'criticism'].includes(penalty) && level === 'local-government-rule') return {"allowed":"yes","cite":"《行政处罚法》第十四条第二款"}
  if (penalty === 'fine' && level === 'local-government-rule') return {"allowed":"limited","cite":"《行政处罚法》第十四条第二款"}
  if (['confiscate-gains', 'confiscate-goods', 'suspend-permit', 'lower-qualification', 'revoke-permit', 'restrict-activity', 'suspend-business', 'close', 'bar-from-trade', 'detention', 'other'].includes(penalty) && level === 'departmental-rule') return {"allowed":"no","cite":"《行政处罚法》第十三条第二款"}
  if (['confiscate-gains', 'confiscate-goods', 'suspend-permit', 'lower-qualification', 'revoke-permit', 'restrict-activity', 'suspend-business', 'close', 'bar-from-trade', 'detention', 'other'].includes(penalty) && level === 'local-government-rule') return {"allowed":"no","cite":"《行政处罚法》第十四条第二款"}
  if (['state-council-decision', 'judicial-interpretation', 'party-regulation', 'normative-document'].includes(level)) return {"allowed":"no","cite":"《行政处罚法》第十六条"}
  throw new RangeError('establishing-penalty: no such case')
}

/**
 * 设定权：哪一级文件可以设定哪一类权力
 * @throws RangeError for a case that does not exist
 */
export function decideEstablishing({ kind, level }) {
  if (kind === 'licence' && level === 'law') return {"allowed":"yes","cite":"《行政许可法》第十四条第一款"}
  if (kind === 'licence' && level === 'administrative-regulation') return {"allowed":"limited","cite":"《行政许可法》第十四条第一款"}
  if (kind === 'licence' && level === 'state-council-decision') return {"allowed":"limited","cite":"《行政许可法》第十四条第二款"}
  if (kind === 'licence' && ['local-regulation', 'autonomous-regulation', 'special-regulation'].includes(level)) return {"allowed":"limited","cite":"《行政许可法》第十五条第一款"}
  if (kind === 'licence' && level === 'local-government-rule') return {"allowed":"limited","cite":"《行政许可法》第十五条第一款"}
  if (kind === 'licence' && ['departmental-rule', 'judicial-interpretation', 'party-regulation', 'normative-document'].includes(level)) return {"allowed":"no","cite":"《行政许可法》第十七条"}
  if (kind === 'penalty' && level === 'law') return {"allowed":"yes","cite":"《行政处罚法》第十条第一款"}
  if (kind === 'penalty' && level === 'administrative-regulation') return {"allowed":"limited","cite":"《行政处罚法》第十一条第一款"}
  if (kind === 'penalty' && ['local-regulation', 'autonomous-regulation', 'special-regulation'].includes(level)) return {"allowed":"limited","cite":"《行政处罚法》第十二条第一款"}
  if (kind === 'penalty' && level === 'departmental-rule') return {"allowed":"limited","cite":"《行政处罚法》第十三条第二款"}
  if (kind === 'penalty' && level === 'local-government-rule') return {"allowed":"limited","cite":"《行政处罚法》第十四条第二款"}
  if (kind === 'penalty' && ['state-council-decision', 'judicial-interpretation', 'party-regulation', 'normative-document'].includes(level)) return {"allowed":"no","cite":"《行政处罚法》第十六条"}
  if (kind === 'coercive-measure' && level === 'law') return {"allowed":"yes","cite":"《行政强制法》第十条第一款"}
  if (kind === 'coercive-measure' && level === 'administrative-regulation') return {"allowed":"limited","cite":"《行政强制法》第十条第二款"}
  if (kind === 'coercive-measure' && ['local-regulation', 'autonomous-regulation', 'special-regulation'].includes(level)) return {"allowed":"limited","cite":"《行政强制法》第十条第三款"}
  if (kind === 'coercive-measure' && ['state-council-decision', 'departmental-rule', 'local-government-rule', 'judicial-interpretation', 'party-regulation', 'normative-document'].includes(level)) return {"allowed":"no","cite":"《行政强制法》第十条第四款"}
  if (kind === 'coercive-execution' && level === 'law') return {"allowed":"yes","cite":"《行政强制法》第十三条第一款"}
  if (kind === 'coercive-execution' && ['administrative-regulation', 'state-council-decision', 'local-regulation', 'autonomous-regulation', 'special-regulation', 'departmental-rule', 'local-government-rule', 'judicial-interpretation', 'party-regulation', 'normative-document'].includes(level)) return {"allowed":"no","cite":"《行政强制法》第十三条"}
  if (['inspection', 'confirmation', 'benefit', 'award', 'adjudication', 'levy', 'order', 'filing', 'other', 'service'].includes(kind)) return {"allowed":"yes","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十六条"}
  throw new RangeError('establishing: no such case')
}

/**
 * 日是工作日还是自然日
 * @throws RangeError for a case that does not exist
 */
export function decidePeriodUnits({ instrument, days }) {
  if (instrument === 'administrative-licensing-law') return {"unit":"working-day","cite":"《行政许可法》第八十二条"}
  if (instrument === 'administrative-penalty-law' && ['2', '3', '5', '7'].includes(days)) return {"unit":"working-day","cite":"《行政处罚法》第八十五条"}
  if (instrument === 'administrative-penalty-law' && ['10', '15', '20', '30', '45', '60', '90'].includes(days)) return {"unit":"calendar-day","cite":"《行政处罚法》第八十五条"}
  if (instrument === 'administrative-coercion-law' && ['2', '3', '5', '7', '10'].includes(days)) return {"unit":"working-day","cite":"《行政强制法》第六十九条"}
  if (instrument === 'administrative-coercion-law' && ['15', '20', '30', '45', '60', '90'].includes(days)) return {"unit":"calendar-day","cite":"《行政强制法》第六十九条"}
  if (instrument === 'administrative-reconsideration-law' && ['3', '5', '7', '10'].includes(days)) return {"unit":"working-day","cite":"《行政复议法》第八十八条第二款"}
  if (instrument === 'administrative-reconsideration-law' && ['2', '15', '20', '30', '45', '60', '90'].includes(days)) return {"unit":"calendar-day","cite":"《行政复议法》第八十八条第一款"}
  if (instrument === 'other') return {"unit":"calendar-day","cite":"《民法典》第二百零一条"}
  throw new RangeError('period-units: no such case')
}

/**
 * 法定期限
 * 许可法的日是工作日（第八十二条）；处罚法的二、三、五、七日是工作日，其余是自然日（第八十五条）；强制法十日以内是工作日（第六十九条）；复议法三、五、七、十日是工作日（第八十八条第二款）。
 * @throws RangeError for a case that does not exist
 */
export function decidePeriods({ period }) {
  if (period === 'licence-decision') return {"count":"20","unit":"working-day","cite":"《行政许可法》第四十二条第一款"}
  if (period === 'licence-extension') return {"count":"10","unit":"working-day","cite":"《行政许可法》第四十二条第一款"}
  if (period === 'joint-licence') return {"count":"45","unit":"working-day","cite":"《行政许可法》第四十二条第二款"}
  if (period === 'joint-extension') return {"count":"15","unit":"working-day","cite":"《行政许可法》第四十二条第二款"}
  if (period === 'lower-review') return {"count":"20","unit":"working-day","cite":"《行政许可法》第四十三条"}
  if (period === 'licence-delivery') return {"count":"10","unit":"working-day","cite":"《行政许可法》第四十四条"}
  if (period === 'correction-notice') return {"count":"5","unit":"working-day","cite":"《行政许可法》第三十二条第一款第（四）项"}
  if (period === 'hearing-organised') return {"count":"20","unit":"working-day","cite":"《行政许可法》第四十七条第一款"}
  if (period === 'renewal-application') return {"count":"30","unit":"calendar-day","cite":"《行政许可法》第五十条第一款"}
  if (period === 'penalty-decision') return {"count":"90","unit":"calendar-day","cite":"《行政处罚法》第六十条"}
  if (period === 'penalty-delivery') return {"count":"7","unit":"working-day","cite":"《行政处罚法》第六十一条第一款"}
  if (period === 'hearing-request') return {"count":"5","unit":"working-day","cite":"《行政处罚法》第六十四条第（一）项"}
  if (period === 'hearing-notice') return {"count":"7","unit":"working-day","cite":"《行政处罚法》第六十四条第（二）项"}
  if (period === 'evidence-preservation') return {"count":"7","unit":"working-day","cite":"《行政处罚法》第五十六条"}
  if (period === 'pay-fine') return {"count":"15","unit":"calendar-day","cite":"《行政处罚法》第六十七条第三款"}
  if (period === 'on-spot-fine-handed-in') return {"count":"2","unit":"working-day","cite":"《行政处罚法》第七十一条"}
  if (period === 'public-decision-withdrawn') return {"count":"3","unit":"working-day","cite":"《行政处罚法》第四十八条第二款"}
  if (period === 'time-bar') return {"count":"2","unit":"year","cite":"《行政处罚法》第三十六条第一款"}
  if (period === 'time-bar-grave') return {"count":"5","unit":"year","cite":"《行政处罚法》第三十六条第一款"}
  if (period === 'sealing') return {"count":"30","unit":"calendar-day","cite":"《行政强制法》第二十五条第一款"}
  if (period === 'sealing-extension') return {"count":"30","unit":"calendar-day","cite":"《行政强制法》第二十五条第一款"}
  if (period === 'emergency-report') return {"count":"24","unit":"hour","cite":"《行政强制法》第十九条"}
  if (period === 'demand-before-court') return {"count":"10","unit":"working-day","cite":"《行政强制法》第五十四条"}
  if (period === 'court-application') return {"count":"3","unit":"month","cite":"《行政强制法》第五十三条"}
  if (period === 'review') return {"count":"60","unit":"calendar-day","cite":"《行政复议法》第二十条第一款"}
  if (period === 'suit') return {"count":"6","unit":"month","cite":"《行政诉讼法》第四十六条第一款"}
  if (period === 'suit-after-review') return {"count":"15","unit":"calendar-day","cite":"《行政诉讼法》第四十五条"}
  if (period === 'publication') return {"count":"20","unit":"working-day","cite":"《政府信息公开条例》第二十六条"}
  if (period === 'crime-transfer-decision') return {"count":"3","unit":"calendar-day","cite":"《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款"}
  if (period === 'crime-transfer-handover') return {"count":"24","unit":"hour","cite":"《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款"}
  if (period === 'crime-transfer-review') return {"count":"3","unit":"calendar-day","cite":"《行政执法机关移送涉嫌犯罪案件的规定》第八条"}
  if (period === 'crime-evidence-handover') return {"count":"3","unit":"calendar-day","cite":"《行政执法机关移送涉嫌犯罪案件的规定》第十二条"}
  throw new RangeError('periods: no such case')
}

/**
 * 处罚的程序：当场、听证、法制审核、集体讨论
 * @throws RangeError for a case that does not exist
 */
export function decideProcedure({ penalty, fine }) {
  if (penalty === 'none') return {"simple":"","hearing":"","legalReview":"","collectiveDecision":"","cite":"《行政处罚法》第二条"}
  if (penalty === 'light' && ['none', 'small'].includes(fine)) return {"simple":"yes","hearing":"no","legalReview":"depends","collectiveDecision":"depends","cite":"《行政处罚法》第五十一条"}
  if (penalty === 'light' && fine === 'mixed') return {"simple":"depends","hearing":"depends","legalReview":"depends","collectiveDecision":"depends","cite":"《行政处罚法》第五十一条"}
  if (penalty === 'light' && fine === 'large') return {"simple":"no","hearing":"depends","legalReview":"depends","collectiveDecision":"depends","cite":"《行政处罚法》第六十三条第一款第（一）项"}
  if (penalty === 'other') return {"simple":"no","hearing":"depends","legalReview":"depends","collectiveDecision":"depends","cite":"《行政处罚法》第六十三条第一款第（二）项"}
  if (penalty === 'grave') return {"simple":"no","hearing":"yes","legalReview":"yes","collectiveDecision":"yes","cite":"《行政处罚法》第六十三条第一款"}
  throw new RangeError('procedure: no such case')
}

/**
 * 谁答责：名义、印章、复议、诉讼、赔偿
 * @throws RangeError for a case that does not exist
 */
export function decideRemedies({ actor }) {
  if (actor === 'town') return {"name":"镇人民政府","seal":"镇人民政府","respondent":"town","reviewBody":"county-government","court":"人民法院","compensates":"town","cite":"《行政复议法》第二十四条第一款第（二）项"}
  if (actor === 'subdistrict') return {"name":"街道办事处","seal":"街道办事处","respondent":"town","reviewBody":"county-government","court":"人民法院","compensates":"town","cite":"《行政复议法》第二十四条第一款第（三）项"}
  if (actor === 'department') return {"name":"县级部门","seal":"县级部门","respondent":"department","reviewBody":"county-government","court":"人民法院","compensates":"department","cite":"《行政复议法》第二十四条第一款第（一）项"}
  if (actor === 'municipal-branch') return {"name":"市级部门的分局","seal":"市级部门的分局","respondent":"department","reviewBody":"municipal-government","court":"人民法院","compensates":"department","cite":"《行政复议法》第二十四条第四款"}
  if (actor === 'organisation') return {"name":"授权的组织","seal":"授权的组织","respondent":"department","reviewBody":"county-government","court":"人民法院","compensates":"department","cite":"《行政复议法》第二十四条第一款第（四）项"}
  if (actor === 'county-government') return {"name":"县级人民政府","seal":"县级人民政府","respondent":"county-government","reviewBody":"municipal-government","court":"人民法院","compensates":"county-government","cite":"《行政复议法》第二十四条第一款第（二）项"}
  if (actor === 'vertical') return {"name":"垂直管理机关","seal":"垂直管理机关","respondent":"department","reviewBody":"superior-department","court":"人民法院","compensates":"department","cite":"《行政复议法》第二十七条"}
  if (actor === 'justice') return {"name":"县级司法行政部门","seal":"县级司法行政部门","respondent":"department","reviewBody":"county-government","court":"人民法院","compensates":"department","cite":"《行政复议法》第二十八条"}
  if (actor === 'station-own') return {"name":"派出机构","seal":"派出机构","respondent":"station","reviewBody":"county-government","court":"人民法院","compensates":"station","cite":"《行政复议法》第二十四条第四款"}
  throw new RangeError('remedies: no such case')
}

/**
 * 各环节由谁牵头：法律定了的，和留给地方定的（open）
 * 环节：源头监管、日常巡查、立案调查、法制审核、决定、执行。日常监督见决策表 duties。
 * @throws RangeError for a case that does not exist
 */
export function decideStageLeads({ source, stage }) {
  if (stage === 'patrol') return {"lead":"open","cite":"《优化营商环境条例》第五十一条"}
  if (source === 'statutory' && stage === 'source-supervision') return {"lead":"open","cite":"《优化营商环境条例》第五十一条"}
  if (source === 'conferred' && stage === 'source-supervision') return {"lead":"holder","cite":"《行政处罚法》第二十四条第一款"}
  if (source === 'entrusted' && stage === 'source-supervision') return {"lead":"delegator","cite":"《行政处罚法》第二十条第三款"}
  if (['statutory', 'conferred'].includes(source) && ['filing', 'decision'].includes(stage)) return {"lead":"town","cite":"《行政处罚法》第十七条"}
  if (['statutory', 'conferred'].includes(source) && stage === 'legal-review') return {"lead":"town","cite":"《行政处罚法》第五十八条第一款"}
  if (['statutory', 'conferred'].includes(source) && stage === 'execution') return {"lead":"town","cite":"《行政强制法》第十三条第二款"}
  if (source === 'entrusted' && stage === 'filing') return {"lead":"open","cite":"《行政处罚法》第二十条第二款"}
  if (source === 'entrusted' && ['legal-review', 'decision'].includes(stage)) return {"lead":"delegator","cite":"《行政处罚法》第二十条第三款"}
  if (source === 'entrusted' && stage === 'execution') return {"lead":"delegator","cite":"《行政强制法》第十三条第二款"}
  if (['assisted', 'forwarded', 'call-county'].includes(source) && ['source-supervision', 'filing', 'legal-review', 'decision', 'execution'].includes(stage)) return {"lead":"holder","cite":"《行政处罚法》第十七条"}
  if (source === 'station' && ['filing', 'decision', 'execution'].includes(stage)) return {"lead":"station","cite":"《行政处罚法》第十七条"}
  if (source === 'station' && ['source-supervision', 'legal-review'].includes(stage)) return {"lead":"holder","cite":"《行政处罚法》第十七条"}
  throw new RangeError('stage-leads: no such case')
}

/**
 * 法律另外规定的起诉期限
 * 行政法规、规章里更短的期限不适用（行政诉讼法第四十六条第一款），不在表里。
 * @throws RangeError for a case that does not exist
 */
export function decideSuitPeriods({ provision }) {
  if (provision === 'land-administration-law 83') return {"days":"15","cite":"《土地管理法》第八十三条"}
  if (provision === 'land-administration-law 14-3') return {"days":"30","cite":"《土地管理法》第十四条第三款"}
  if (provision === 'forest-law 22-3') return {"days":"30","cite":"《森林法》第二十二条第三款"}
  if (provision === 'metrology-law 31') return {"days":"15","cite":"《计量法》第三十一条"}
  if (provision === 'tobacco-monopoly-law 41') return {"days":"15","cite":"《烟草专卖法》第四十一条"}
  if (provision === 'mine-safety-law 45') return {"days":"15","cite":"《矿山安全法》第四十五条"}
  throw new RangeError('suit-periods: no such case')
}

/**
 * 移送和抄告由哪一方做
 * @throws RangeError for a case that does not exist
 */
export function decideTransfers({ kind }) {
  if (kind === 'criminal') return {"from":"decider","cite":"《行政处罚法》第二十七条第一款"}
  if (kind === 'administrative') return {"from":"investigator","cite":"《行政处罚法》第十七条"}
  if (kind === 'copy') return {"from":"decider","cite":"《行政许可法》第六十四条"}
  throw new RangeError('transfers: no such case')
}

/**
 * 选择的状态：从哪一步能到哪一步
 * @throws RangeError for a case that does not exist
 */
export function decideTransitions({ from, to }) {
  if (from === 'drafted' && ['drafted', 'department-agreed'].includes(to)) return {"allowed":"yes","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'drafted' && ['establishment-reviewed', 'legality-reviewed', 'approved', 'published', 'filed', 'effective', 'adjusted', 'suspended', 'withdrawn', 'expired'].includes(to)) return {"allowed":"no","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'department-agreed' && ['drafted', 'establishment-reviewed'].includes(to)) return {"allowed":"yes","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'department-agreed' && ['department-agreed', 'legality-reviewed', 'approved', 'published', 'filed', 'effective', 'adjusted', 'suspended', 'withdrawn', 'expired'].includes(to)) return {"allowed":"no","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'establishment-reviewed' && ['drafted', 'legality-reviewed'].includes(to)) return {"allowed":"yes","cite":"《重大行政决策程序暂行条例》第二十五条第一款"}
  if (from === 'establishment-reviewed' && ['department-agreed', 'establishment-reviewed', 'approved', 'published', 'filed', 'effective', 'adjusted', 'suspended', 'withdrawn', 'expired'].includes(to)) return {"allowed":"no","cite":"《重大行政决策程序暂行条例》第二十五条第一款"}
  if (from === 'legality-reviewed' && ['drafted', 'approved'].includes(to)) return {"allowed":"yes","cite":"《重大行政决策程序暂行条例》第二十五条第二款"}
  if (from === 'legality-reviewed' && ['department-agreed', 'establishment-reviewed', 'legality-reviewed', 'published', 'filed', 'effective', 'adjusted', 'suspended', 'withdrawn', 'expired'].includes(to)) return {"allowed":"no","cite":"《重大行政决策程序暂行条例》第二十五条第二款"}
  if (from === 'approved' && ['drafted', 'published'].includes(to)) return {"allowed":"yes","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'approved' && ['department-agreed', 'establishment-reviewed', 'legality-reviewed', 'approved', 'filed', 'effective', 'adjusted', 'suspended', 'withdrawn', 'expired'].includes(to)) return {"allowed":"no","cite":"《优化营商环境条例》第六十四条第二款"}
  if (from === 'published' && ['filed', 'effective'].includes(to)) return {"allowed":"yes","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'published' && ['drafted', 'department-agreed', 'establishment-reviewed', 'legality-reviewed', 'approved', 'published', 'adjusted', 'suspended', 'withdrawn', 'expired'].includes(to)) return {"allowed":"no","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'filed' && to === 'effective') return {"allowed":"yes","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'filed' && ['drafted', 'department-agreed', 'establishment-reviewed', 'legality-reviewed', 'approved', 'published', 'filed', 'adjusted', 'suspended', 'withdrawn', 'expired'].includes(to)) return {"allowed":"no","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'effective' && ['drafted', 'filed', 'adjusted', 'suspended', 'withdrawn'].includes(to)) return {"allowed":"yes","cite":"《行政处罚法》第二十四条第一款"}
  if (from === 'effective' && ['department-agreed', 'establishment-reviewed', 'legality-reviewed', 'approved', 'published', 'effective', 'expired'].includes(to)) return {"allowed":"no","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'adjusted' && ['drafted', 'filed', 'effective', 'adjusted', 'suspended', 'withdrawn'].includes(to)) return {"allowed":"yes","cite":"《行政处罚法》第二十四条第一款"}
  if (from === 'adjusted' && ['department-agreed', 'establishment-reviewed', 'legality-reviewed', 'approved', 'published', 'expired'].includes(to)) return {"allowed":"no","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (from === 'suspended' && ['drafted', 'filed', 'effective', 'withdrawn'].includes(to)) return {"allowed":"yes","cite":"《行政处罚法》第二十四条第一款"}
  if (from === 'suspended' && ['department-agreed', 'establishment-reviewed', 'legality-reviewed', 'approved', 'published', 'adjusted', 'suspended', 'expired'].includes(to)) return {"allowed":"no","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (['withdrawn', 'expired'].includes(from) && to === 'drafted') return {"allowed":"yes","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  if (['withdrawn', 'expired'].includes(from) && ['department-agreed', 'establishment-reviewed', 'legality-reviewed', 'approved', 'published', 'filed', 'effective', 'adjusted', 'suspended', 'withdrawn', 'expired'].includes(to)) return {"allowed":"no","cite":"《地方各级人民代表大会和地方各级人民政府组织法》第七十五条"}
  throw new RangeError('transitions: no such case')
}
