package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** The number of a document with other brackets than 〔〕, with 第, or with a zero in front (GB/T 9704-2012 7.2.5). */
public final class DocumentNumberRule extends PatternRule {

    /** Makes the rule. */
    public DocumentNumberRule() {
        super("〔[(（【［﹝", "([〔\\[(（【［﹝])((?:19|20)\\d{2})([〕\\])）】］﹞])(第?)(\\d{1,4})号(?![楼院门线店房馆井机])");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        char before = Characters.at(text.text(), found.start() - 1);
        if (!Characters.isHanzi(before) || Characters.in(before, "年月日于至")) {
            return null;
        }
        String number = found.group(5).replaceFirst("^0+(?=\\d)", "");
        String proposal = "〔" + found.group(2) + "〕" + number + "号";
        return proposal.equals(found.group()) ? null : proposal;
    }
}
