package org.uniondraft.docx.internal;

import java.util.EnumMap;
import java.util.Map;

import org.uniondraft.docx.layout.StyleRole;

/**
 * The ids and names of the styles in a .docx. Where Word has a built-in style for something its name is taken, so that
 * the navigation pane, tables of contents and other programs know it.
 */
public final class StyleNames {

    /** A character style: strong emphasis. */
    public static final String STRONG = "Strong";
    /** A character style: emphasis, which Chinese type sets in 楷体 and never slanted. */
    public static final String EMPHASIS = "Emphasis";
    /** A character style: something that is still missing, in a draft. */
    public static final String PLACEHOLDER = "Placeholder";
    /** The table style. */
    static final String TABLE = "PaperTable";
    /** The page number on even pages. */
    static final String EVEN_PAGE_NUMBER = "FooterEven";
    /** The text of comments. */
    static final String COMMENT = "CommentText";

    /**
     * What a style is called.
     *
     * @param id its id
     * @param name its name; Word translates those of its own styles
     * @param builtIn whether Word knows it
     */
    record Name(String id, String name, boolean builtIn) {
    }

    private static final Map<StyleRole, Name> NAMES = new EnumMap<>(StyleRole.class);

    static {
        builtIn(StyleRole.NORMAL, "Normal", "Normal");
        builtIn(StyleRole.BODY, "BodyText", "Body Text");
        builtIn(StyleRole.TITLE, "Title", "Title");
        builtIn(StyleRole.SUBTITLE, "Subtitle", "Subtitle");
        own(StyleRole.TITLE_LINE, "TitleLine", "标题说明");
        own(StyleRole.PART, "PartHeading", "部分标题");
        for (int level = 1; level <= StyleRole.HEADING_LEVELS; level++) {
            builtIn(StyleRole.heading(level), "Heading" + level, "heading " + level);
        }
        own(StyleRole.RECIPIENTS, "Recipients", "主送机关");
        builtIn(StyleRole.SALUTATION, "Salutation", "Salutation");
        builtIn(StyleRole.ITEM, "ListParagraph", "List Paragraph");
        own(StyleRole.NESTED_ITEM, "NestedItem", "下级列项");
        own(StyleRole.RAW, "RawText", "待整理文字");
        builtIn(StyleRole.TABLE_CAPTION, "Caption", "caption");
        own(StyleRole.TABLE_HEADER, "TableHeader", "表头");
        own(StyleRole.TABLE_TEXT, "TableText", "表格文字");
        own(StyleRole.TABLE_TOTAL, "TableTotal", "表格合计");
        own(StyleRole.PICTURE, "Picture", "图片");
        own(StyleRole.PICTURE_CAPTION, "PictureCaption", "图题");
        own(StyleRole.ATTACHMENT_NOTE, "AttachmentNote", "附件说明");
        builtIn(StyleRole.SIGNATORY, "Signature", "Signature");
        builtIn(StyleRole.SIGNED_DATE, "Date", "Date");
        own(StyleRole.ANNOTATION, "Annotation", "附注");
        own(StyleRole.ATTACHMENT_LABEL, "AttachmentLabel", "附件标识");
        own(StyleRole.ATTACHMENT_TITLE, "AttachmentTitle", "附件标题");
        own(StyleRole.COPY_NUMBER, "CopyNumber", "份号");
        own(StyleRole.SECRECY, "Secrecy", "密级");
        own(StyleRole.URGENCY, "Urgency", "紧急程度");
        own(StyleRole.MARK, "Mark", "发文机关标志");
        own(StyleRole.DOCUMENT_NUMBER, "DocumentNumber", "发文字号");
        own(StyleRole.SIGNER_NAME, "SignerName", "签发人姓名");
        own(StyleRole.IMPRINT, "Imprint", "版记");
        builtIn(StyleRole.PAGE_NUMBER, "Footer", "footer");
    }

    private StyleNames() {
    }

    private static void builtIn(StyleRole role, String id, String name) {
        NAMES.put(role, new Name(id, name, true));
    }

    private static void own(StyleRole role, String id, String name) {
        NAMES.put(role, new Name(id, name, false));
    }

    static Name of(StyleRole role) {
        return NAMES.get(role);
    }

    public static String id(StyleRole role) {
        return NAMES.get(role).id();
    }

    /** The character style of a heading's title inside a paragraph. */
    public static String headingCharacters(int level) {
        return id(StyleRole.heading(level)) + "Char";
    }

    /** The paragraph style of a paragraph that a heading opens. */
    public static String runIn(int level) {
        return level == 0 ? "RunInPart" : "RunIn" + Math.min(level, StyleRole.HEADING_LEVELS);
    }
}
