package org.uniondraft.docx.layout;

import java.util.Locale;

/** The kinds of text a paper has. Each has a style in the profile and one in the .docx. */
public enum StyleRole {
    /** What all others are based on; also blank lines. */
    NORMAL,
    /** Running text (7.3.3). */
    BODY,
    /** The title (7.3.1). */
    TITLE,
    /** The subtitle after ——. */
    SUBTITLE,
    /** Meeting, reporter and date below the title. */
    TITLE_LINE,
    /** The heading of a part above the levels. */
    PART,
    /** The heading of level one, 一、 (7.3.3). */
    HEADING_1,
    /** The heading of level two, （一） (7.3.3). */
    HEADING_2,
    /** The heading of level three, 1. (7.3.3). */
    HEADING_3,
    /** The heading of level four, （1） (7.3.3). */
    HEADING_4,
    /** The heading of level five and below, ①. */
    HEADING_5,
    /** 主送机关 (7.3.2). */
    RECIPIENTS,
    /** The address to those present, and other paragraphs without indent. */
    SALUTATION,
    /** An item of an enumeration. */
    ITEM,
    /** An item of an enumeration in an enumeration. */
    NESTED_ITEM,
    /** Text that could not be understood. */
    RAW,
    /** The caption above a table. */
    TABLE_CAPTION,
    /** The header cells of a table. */
    TABLE_HEADER,
    /** The cells of a table. */
    TABLE_TEXT,
    /** The cells of the row with the totals. */
    TABLE_TOTAL,
    /** The line a picture stands in. */
    PICTURE,
    /** The caption below a picture. */
    PICTURE_CAPTION,
    /** 附件说明 (7.3.4). */
    ATTACHMENT_NOTE,
    /** 署名 (7.3.5). */
    SIGNATORY,
    /** 成文日期 (7.3.5). */
    SIGNED_DATE,
    /** 附注 (7.3.6). */
    ANNOTATION,
    /** 附件1 on the first page of an attachment (7.3.7). */
    ATTACHMENT_LABEL,
    /** The title of an attachment (7.3.7). */
    ATTACHMENT_TITLE,
    /** 份号 (7.2.1). */
    COPY_NUMBER,
    /** 密级和保密期限 (7.2.2). */
    SECRECY,
    /** 紧急程度 (7.2.3). */
    URGENCY,
    /** 发文机关标志 (7.2.4). */
    MARK,
    /** 发文字号 (7.2.5), and in the same line 签发人 (7.2.6). */
    DOCUMENT_NUMBER,
    /** The names behind 签发人 (7.2.6). */
    SIGNER_NAME,
    /** 版记 (7.4). */
    IMPRINT,
    /** 页码 (7.5). */
    PAGE_NUMBER;

    /** How many heading levels have a style of their own. */
    public static final int HEADING_LEVELS = 5;

    /**
     * The style of a heading.
     *
     * @param level the level in the numbering scheme, 0 for a part
     * @return the style; levels beyond the fifth have that of the fifth
     */
    public static StyleRole heading(int level) {
        return values()[PART.ordinal() + Math.clamp(level, 0, HEADING_LEVELS)];
    }

    /**
     * The name in profile files.
     *
     * @return such as tableHeader or heading1
     */
    public String element() {
        StringBuilder element = new StringBuilder();
        for (String word : name().split("_")) {
            element.append(element.isEmpty() ? word.toLowerCase(Locale.ROOT)
                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return element.toString();
    }
}
