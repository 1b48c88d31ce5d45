package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.embed.EmbeddedPaper;

/** What was read from a .docx. */
final class DocxText {

    /**
     * Something to be told about how it was read.
     *
     * @param rule the id of the rule
     * @param block the index of the block it is about, -1 for the file as a whole
     * @param message the message, localised
     */
    record Remark(String rule, int block, String message) {
    }

    /**
     * Visible text, or text that was once visible, that is no part of the paper.
     *
     * @param rule the id of the rule
     * @param block the index of the block it stood before
     * @param text the text
     */
    record Aside(String rule, int block, String text) {
    }

    private final List<DocxBlock> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private EmbeddedPaper paper;
    private boolean damagedPaper;

    /** {@return what stands in the text, in order; to be added to} */
    List<DocxBlock> blocks() {
        return blocks;
    }

    /** {@return what is to be told; to be added to} */
    List<Remark> remarks() {
        return remarks;
    }

    /** {@return what is no part of the paper; to be added to} */
    List<Aside> asides() {
        return asides;
    }

    /** Tells something about the block that comes next. */
    void remark(String rule, String message) {
        remarks.add(new Remark(rule, blocks.size(), message));
    }

    /** Puts text aside that stands before the block that comes next. */
    void aside(String rule, String text) {
        if (!text.isBlank()) {
            asides.add(new Aside(rule, blocks.size(), text.strip()));
        }
    }

    /** {@return the paper that travels in the file} */
    Optional<EmbeddedPaper> paper() {
        return Optional.ofNullable(paper);
    }

    void setPaper(EmbeddedPaper newPaper) {
        paper = newPaper;
    }

    /** {@return whether a paper travels in the file and cannot be read any more} */
    boolean hasDamagedPaper() {
        return damagedPaper;
    }

    void setDamagedPaper(boolean damaged) {
        damagedPaper = damaged;
    }
}
