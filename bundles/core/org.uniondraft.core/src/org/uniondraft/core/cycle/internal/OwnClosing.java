package org.uniondraft.core.cycle.internal;

import java.util.Optional;
import java.util.regex.Pattern;

import org.uniondraft.core.text.ClosingWords;
import org.uniondraft.model.Document;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;

/** Finds the closing that a paper has among its topics, as imported papers do. */
final class OwnClosing {

    /** What the paper asks of its author at the end of a paragraph. */
    private static final Pattern ASKED = Pattern.compile("(?:【[^】]*】)+$");
    private static final String THANKS = "谢谢";
    private static final String CALL = "！";
    /** A call of more characters is the end of a topic. */
    private static final int LONGEST_CALL = 100;

    private OwnClosing() {
    }

    /**
     * Finds the closing words.
     *
     * @param paper the paper
     * @return its last paragraph if that calls upon the readers and its section has more than that
     */
    static Optional<Paragraph> find(Document paper) {
        Section section = paper.getBody();
        while (section != null && !section.getSections().isEmpty()) {
            section = section.getSections().getLast();
        }
        if (section == null || section.getBlocks().isEmpty()
                || section.getBlocks().size() == 1 && section.getHeading() != null) {
            return Optional.empty();
        }
        return section.getBlocks().getLast() instanceof Paragraph paragraph && closes(paragraph)
                ? Optional.of(paragraph) : Optional.empty();
    }

    private static boolean closes(Paragraph paragraph) {
        String text = paragraph.getText() == null ? "" : ASKED.matcher(paragraph.getText()).replaceFirst("");
        return ClosingWords.isClosing(text) || text.endsWith(CALL) && text.length() <= LONGEST_CALL;
    }

    /**
     * Puts the closing words of a paper where its kind has a formula; thanks that stand behind the formula stay.
     *
     * @param own the closing words, to be moved
     * @param closing the closing of the kind, to be changed
     */
    static void putInto(Section closing, Paragraph own) {
        closing.getBlocks().removeIf(block -> !(block instanceof Paragraph formula) || formula.getText() == null
                || !formula.getText().startsWith(THANKS) || own.getText().contains(THANKS));
        closing.getBlocks().addFirst(own);
    }
}
