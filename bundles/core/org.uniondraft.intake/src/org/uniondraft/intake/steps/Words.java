package org.uniondraft.intake.steps;

import java.util.regex.Pattern;

/** The words by which the parts of a paper are known. All patterns are free of nested repetition. */
final class Words {

    /** What a paper calls itself. */
    static final Pattern TITLE = Pattern.compile("计划|总结|报告|要点|安排|打算|方案|汇报|规划|小结|预算|思路|述职|发言|讲话");
    /** What a paper calls itself, at the end of its title. */
    static final Pattern TITLE_END = Pattern.compile("(?:计划|总结|报告|要点|方案|规划|小结|预算|计划表)$");
    /** The end of the name of a union or its unit. */
    static final Pattern UNIT_NAME = Pattern.compile(
            "(?:工会|委员会|总工会|联合会|公司|集团|局|厅|院|所|站|中心|学校|小学|中学|大学|学院|幼儿园|街道|办事处|厂|处|段)$");
    /** Those who are addressed. */
    static final Pattern ADDRESSED = Pattern.compile("代表|同志|领导|来宾|委员|会员|朋友|老师|党委|职工们|姐妹");
    /** The request to an assembly. */
    static final Pattern REQUEST = Pattern.compile("请(?:予|各位代表|大会|代表们)?(?:予以)?审[议查]|请(?:予以?)?(?:审核|讨论)");
    /** What leads over to the sections. */
    static final Pattern TRANSITION = Pattern.compile("(?:如下|以下|几个?方面|几点|几项)[^。]{0,12}[：:。]$");
    /** The title of a part: what was, or what comes. */
    static final Pattern PART = Pattern.compile("(?:回顾|总结|部署|安排|打算|展望|要点|计划|设想|思路|措施|任务|主要工作|工作重点|重点工作|工作内容)$");
    /** What a part title speaks of. */
    static final Pattern PART_SUBJECT = Pattern.compile("年|工作|今后|下一步|学期|季度|阶段");
    /** Labels that stand alone above a paragraph. */
    static final Pattern LABEL = Pattern.compile("(?:指导思想|总体思路|总体要求|总的要求|基本思路|总体设想|工作目标|总体目标|"
            + "目标任务|工作方针|存在的?问题|存在问题和不足|不足之处|主要做法|主要成绩|工作体会|几点体会|保障措施|推行步骤|实施步骤|方法步骤)");
    /** How a paragraph of its own begins. */
    static final Pattern OPENING_WORDS = Pattern.compile("一是|二是|三是|四是|五是|首先|其次|同时|此外|另外|今年|去年|一年来|总之|各位|同志们|我们|为了|通过|根据|按照|在");
    /** Thanks at the end of a speech. */
    static final Pattern THANKS = Pattern.compile("^(?:谢谢(?:大家)?|我的(?:报告|汇报|发言)(?:完了|到此结束))[!！。，,]?(?:谢谢大家)?[!！。]?$");

    private Words() {
    }
}
