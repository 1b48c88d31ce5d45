package org.uniondraft.check.rules.text.tests;

import static org.uniondraft.check.rules.text.tests.Texts.check;
import static org.uniondraft.check.rules.text.tests.Texts.fixes;
import static org.uniondraft.check.rules.text.tests.Texts.letsBe;

import org.junit.jupiter.api.Test;

/** Blanks: which are mistakes, which stand for something. */
class BlanksTest {

    @Test
    void blanksThatAreMistakes() {
        fixes("blank-in-text", "读书节 吸引了大家， 共办三场。", "读书节吸引了大家，共办三场。");
    }

    @Test
    void blanksThatBelongOrHideALoss() {
        letsBe("blank-in-text", "主题为“同读书 共成长”的活动。", "参加者有王 芳。", "组织 名职工参加。", "开展 书香杯 征文。", "播放 PPT 两次。",
                "日期：    年。");
    }

    @Test
    void blanksForSomethingMissing() {
        check("blank-for-text", "组织 名职工参加。").finds(" ").at(2);
        check("blank-for-text", "开展 书香杯 征文。").finds(" ", " ");
        letsBe("blank-for-text", "读书节 吸引了大家。", "组织 名师讲课。", "主题为“同读书 共成长”的活动。");
    }

    @Test
    void blanksBesideFigures() {
        fixes("blank-beside-figure", "共办 3 场，播放 PPT 两次。", "共办3场，播放PPT两次。");
        letsBe("blank-beside-figure", "共办3场。", "按ISO 9001运行。");
    }
}
