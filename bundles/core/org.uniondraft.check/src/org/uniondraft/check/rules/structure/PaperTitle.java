package org.uniondraft.check.rules.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.TitleBlock;

/** The title of a paper, and the type of document (文种) that it names. */
final class PaperTitle {

    /** What may stand behind the type: （草案）, (一). */
    private static final Pattern TYPE = Pattern
            .compile("(计划|总结|报告|要点|方案|安排|打算|设想|意见|通知|请示|函|纪要|办法|规定|通报|批复|公告|决定|决议|细则|制度)表?(?:[（(][^（）()]*[）)])?$");

    private PaperTitle() {
    }

    /**
     * Gives the lines of a title one behind the other.
     *
     * @param block the title block
     * @return the title; empty if there is none
     */
    static String text(TitleBlock block) {
        return lines(block).stream().collect(Collectors.joining());
    }

    /**
     * Gives the title of a paper.
     *
     * @param document the paper
     * @return the title; empty if there is none
     */
    static String text(Document document) {
        return document.getTitleBlock() == null ? "" : text(document.getTitleBlock());
    }

    private static List<String> lines(TitleBlock block) {
        return block.getLines().stream().map(MarkedText::getText).filter(Objects::nonNull).toList();
    }

    /**
     * Finds the types of document that a title names.
     *
     * @param document the paper
     * @return one for each line that ends in one
     */
    static Set<String> types(Document document) {
        return document.getTitleBlock() == null ? Set.of() : types(lines(document.getTitleBlock()));
    }

    /**
     * Finds the types of document that the titles of a kind of paper name.
     *
     * @param kind the kind
     * @return the types
     */
    static Set<String> types(DocumentKind kind) {
        return types(kind.title());
    }

    private static Set<String> types(List<String> lines) {
        Set<String> types = new HashSet<>();
        for (String line : lines) {
            // 工作总结暨工作计划 on one line names two.
            for (String half : line.split("暨")) {
                Matcher type = TYPE.matcher(half.strip());
                if (type.find()) {
                    types.add(type.group(1));
                }
            }
        }
        return types;
    }
}
