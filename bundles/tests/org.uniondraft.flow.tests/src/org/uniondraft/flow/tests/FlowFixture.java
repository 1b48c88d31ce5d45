package org.uniondraft.flow.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowChange;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.edit.FlowEditor;
import org.uniondraft.flow.edit.StructureEditor;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.edit.ModelCommandStack;
import org.uniondraft.tests.support.Places;

/** A paper, its flow, and a copy of the text that is kept only by the changes the flow tells. */
final class FlowFixture implements AutoCloseable {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    final Document document;
    final ModelCommandStack stack = new ModelCommandStack();
    final Flow flow;
    final FlowEditor editor;
    final StructureEditor structure;
    final StringBuilder widget = new StringBuilder();

    private FlowFixture(Document document) {
        this.document = document;
        DocumentFiles.adopt(document);
        flow = Flow.of(document);
        editor = new FlowEditor(flow, stack);
        structure = new StructureEditor(editor.runner());
        widget.append(flow.text());
        flow.addListener(this::apply);
        stack.addCommandStackListener(event -> flow.update());
    }

    private void apply(FlowChange change) {
        widget.replace(change.start(), change.start() + change.oldLength(), change.newText());
    }

    static FlowFixture of(Document document) {
        return new FlowFixture(document);
    }

    static FlowFixture sample(String name) {
        Path file = Places.repository().resolve("bundles/examples/org.uniondraft.example.papers/papers/" + name + ".udoc");
        try {
            return new FlowFixture(DocumentFiles.load(file).document());
        } catch (DocumentException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** A paper with a title, and a body with what is given: sections, blocks. */
    static FlowFixture paper(Object... parts) {
        Document document = MODEL.createDocument();
        document.setKind("plan");
        TitleBlock title = MODEL.createTitleBlock();
        MarkedText line = MODEL.createMarkedText();
        line.setText("题目");
        title.getLines().add(line);
        document.setTitleBlock(title);
        Section body = MODEL.createSection();
        body.setRole(SectionRole.BODY);
        add(body, parts);
        document.setBody(body);
        return new FlowFixture(document);
    }

    static Section section(String title, Object... parts) {
        Section section = MODEL.createSection();
        Heading heading = MODEL.createHeading();
        heading.setText(title);
        section.setHeading(heading);
        add(section, parts);
        return section;
    }

    private static void add(Section section, Object... parts) {
        for (Object part : parts) {
            switch (part) {
                case Section child -> section.getSections().add(child);
                case Block block -> section.getBlocks().add(block);
                case String text -> section.getBlocks().add(paragraph(text));
                default -> throw new IllegalArgumentException(part.toString());
            }
        }
    }

    static Paragraph paragraph(String text) {
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setText(text);
        return paragraph;
    }

    static Enumeration list(String marker, EnumerationLayout layout, Object... items) {
        Enumeration list = MODEL.createEnumeration();
        list.setMarker(marker);
        list.setLayout(layout);
        for (Object part : items) {
            if (part instanceof Block block) {
                list.getItems().getLast().getBlocks().add(block);
            } else {
                EnumerationItem item = MODEL.createEnumerationItem();
                item.setText((String) part);
                list.getItems().add(item);
            }
        }
        return list;
    }

    /** The lines, each with its marker, the text in brackets that tell what it is; titles left out. */
    String lines() {
        return flow.lines().stream().filter(line -> line.kind() != LineKind.TITLE).map(FlowFixture::show)
                .collect(Collectors.joining(" "));
    }

    private static String show(FlowLine line) {
        String text = line.marker() + line.text();
        return switch (line.kind()) {
            case HEADING -> "#" + line.level() + text;
            case ITEM -> "-".repeat(line.level()) + text;
            case RUN -> "~" + text;
            case LEAD_IN -> ">" + text;
            case EMBEDDED, RAW, PICTURE, PAGE_BREAK -> "[" + text + "]";
            default -> text;
        };
    }

    /** The offset of a stretch of text that is there once. */
    int at(String text) {
        int offset = flow.text().indexOf(text);
        if (offset < 0) {
            throw new IllegalArgumentException(text + " is not in " + lines());
        }
        return offset;
    }

    int after(String text) {
        return at(text) + text.length();
    }

    String bytes() {
        try {
            return new String(DocumentFiles.toBytes(document), StandardCharsets.UTF_8);
        } catch (DocumentException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** What the flow should be: made anew from the paper. */
    List<FlowLine> fresh() {
        Flow made = Flow.of(document);
        try {
            return made.lines();
        } finally {
            made.dispose();
        }
    }

    @Override
    public void close() {
        flow.dispose();
    }
}
