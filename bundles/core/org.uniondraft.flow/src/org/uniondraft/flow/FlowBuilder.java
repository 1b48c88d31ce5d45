package org.uniondraft.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.TitleBlock;

/** Lists the lines of a paper or section. The lines of blocks that did not change are taken from the last time. */
final class FlowBuilder {

    private final Document document;
    private final HeadingNumbers numbers;
    private final Map<Block, List<FlowLine>> known;
    private final Map<Block, List<FlowLine>> blocks = new IdentityHashMap<>();
    private final List<FlowLine> lines = new ArrayList<>();

    /**
     * Makes a builder.
     *
     * @param document the paper, or null if a section is in none
     * @param known the lines of blocks that did not change
     */
    FlowBuilder(Document document, Map<Block, List<FlowLine>> known) {
        this.document = document;
        this.known = known;
        this.numbers = document == null ? null : HeadingNumbers.of(document);
    }

    /** The lines of each block that was listed, for the next time. */
    Map<Block, List<FlowLine>> blocks() {
        return blocks;
    }

    List<FlowLine> lines(Identified root) {
        if (root instanceof Section section) {
            addSection(section);
        } else {
            addTitle();
            if (document.getBody() != null) {
                addSection(document.getBody());
            }
            addBackMatter();
            for (int i = 0; i < document.getAttachments().size(); i++) {
                addAttachment(document.getAttachments().get(i), Composer.attachmentLabel(document, i));
            }
        }
        return lines;
    }

    private void addTitle() {
        TitleBlock title = document.getTitleBlock();
        if (title == null) {
            return;
        }
        title.getLines().forEach(line -> lines.add(text(line, LineKind.TITLE, 0, "")));
        if (title.getSubtitle() != null) {
            lines.add(text(title.getSubtitle(), LineKind.SUBTITLE, 0, "——"));
        }
        int part = 0;
        for (String printed : new String[] { title.getMeeting(), title.getReporter(), title.getDate() }) {
            addPrinted(title, part++, printed);
        }
    }

    private void addBackMatter() {
        BackMatter back = document.getBackMatter();
        if (back == null) {
            return;
        }
        int part = 0;
        for (String signatory : back.getSignatories()) {
            addPrinted(back, part++, signatory);
        }
        addPrinted(back, part, back.getDate());
    }

    private void addPrinted(Identified source, int part, String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(FlowLine.of(source, part, LineKind.PRINTED, 0, "",
                    List.of(new Segment(0, text, null, Segment.Kind.TEXT))));
        }
    }

    private void addAttachment(Attachment attachment, String label) {
        if (attachment.getTitle() != null) {
            lines.add(text(attachment.getTitle(), LineKind.ATTACHMENT_TITLE, 0, label + " "));
        } else {
            addPrinted(attachment, 0, label);
        }
        if (attachment.getBody() != null) {
            addSection(attachment.getBody());
        }
    }

    private void addSection(Section section) {
        if (section.isPageBreakBefore()) {
            lines.add(FlowLine.of(section, -1, LineKind.PAGE_BREAK, 0, "", List.of()));
        }
        List<Block> rest = section.getBlocks();
        if (section.getHeading() != null) {
            Block runIn = runIn(section);
            lines.add(heading(section, runIn));
            if (runIn != null) {
                addNestedOf(runIn);
                rest = rest.subList(1, rest.size());
            }
        }
        boolean salutation = section.getRole() == SectionRole.SALUTATION;
        rest.forEach(block -> addBlock(block, salutation));
        section.getSections().forEach(this::addSection);
    }

    /** The block that stands in the paragraph of a run-in heading, or null. */
    static Block runIn(Section section) {
        if (section.getHeading().getForm() != HeadingForm.RUN_IN || section.getBlocks().isEmpty()) {
            return null;
        }
        return switch (section.getBlocks().getFirst()) {
            case Paragraph paragraph -> paragraph;
            case Enumeration enumeration when enumeration.getLayout() == EnumerationLayout.RUN -> enumeration;
            default -> null;
        };
    }

    private FlowLine heading(Section section, Block runIn) {
        Heading heading = section.getHeading();
        SegmentList segments = new SegmentList();
        segments.add(heading, Segment.Kind.TITLE);
        if (heading.getSubtitle() != null) {
            segments.add("——", Segment.Kind.DASH);
            segments.add(heading.getSubtitle(), Segment.Kind.TITLE);
        }
        segments.add(heading.getEndMark(), Segment.Kind.END_MARK);
        switch (runIn) {
            case Paragraph paragraph -> segments.add(paragraph, Segment.Kind.TEXT);
            case Enumeration enumeration -> segments.addRun(enumeration);
            case null, default -> {
                // The heading stands alone.
            }
        }
        HeadingNumbers.Entry entry = numbers == null ? null : numbers.get(section);
        String number = entry == null ? literal(heading) : entry.number();
        return FlowLine.of(section, 0, LineKind.HEADING, entry == null ? 1 : entry.numberLevel(), number,
                segments.list());
    }

    private static String literal(Heading heading) {
        return heading.getNumberMode() == NumberMode.LITERAL && heading.getLiteralNumber() != null
                ? heading.getLiteralNumber() : "";
    }

    private void addNestedOf(Block runIn) {
        if (runIn instanceof Enumeration enumeration) {
            BlockLines nested = new BlockLines(document);
            nested.addNested(enumeration);
            lines.addAll(nested.lines());
        }
    }

    private void addBlock(Block block, boolean salutation) {
        // Whether a paragraph is an address depends on its section, so such lines are not kept.
        List<FlowLine> made = salutation ? null : known.get(block);
        if (made == null) {
            BlockLines composed = new BlockLines(document);
            composed.add(block, 0, salutation);
            made = composed.lines();
        }
        if (!salutation) {
            blocks.put(block, made);
        }
        lines.addAll(made);
    }

    static FlowLine text(MarkedText text, LineKind kind, int level, String marker) {
        SegmentList segments = new SegmentList();
        segments.add(text, kind == LineKind.TITLE ? Segment.Kind.TITLE : Segment.Kind.TEXT);
        return FlowLine.of(text, 0, kind, level, marker, segments.list());
    }
}
