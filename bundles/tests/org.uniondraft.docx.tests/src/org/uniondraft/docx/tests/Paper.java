package org.uniondraft.docx.tests;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Composition;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Block;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Row;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Table;
import org.uniondraft.model.Value;

/** Builds papers for tests, top to bottom as they read. */
final class Paper {

    static final ModelFactory MODEL = ModelFactory.eINSTANCE;
    /** A hundred characters, for paragraphs of any length. */
    static final String FILLER = "坚持以职工为中心的工作导向，把竭诚服务职工作为一切工作的出发点和落脚点，健全联系广泛服务职工的工作体系，"
            + "推动各项任务落到实处见到实效，不断增强广大职工的获得感幸福感安全感，团结引领广大职工建功立业。";

    private final Document document = MODEL.createDocument();
    private final Deque<Section> open = new ArrayDeque<>();

    private Paper() {
        document.setBody(MODEL.createSection());
        document.getBody().setRole(SectionRole.BODY);
        open.push(document.getBody());
        document.setOrganisation(MODEL.createOrganisation());
        document.getOrganisation().setFullName("甲市总工会");
    }

    static Paper titled(String... lines) {
        Paper paper = new Paper();
        paper.document.setTitleBlock(MODEL.createTitleBlock());
        for (String line : lines) {
            paper.document.getTitleBlock().getLines().add(marked(line));
        }
        return paper;
    }

    Paper with(Consumer<Document> change) {
        change.accept(document);
        return this;
    }

    Paper front(Consumer<FrontMatter> change) {
        if (document.getFrontMatter() == null) {
            document.setFrontMatter(MODEL.createFrontMatter());
        }
        change.accept(document.getFrontMatter());
        return this;
    }

    Paper back(Consumer<BackMatter> change) {
        if (document.getBackMatter() == null) {
            document.setBackMatter(MODEL.createBackMatter());
        }
        change.accept(document.getBackMatter());
        return this;
    }

    /** Begins a section of a level; sections of this level and below end. */
    Paper section(int level, String title, Consumer<Section> change) {
        while (open.size() > level) {
            open.pop();
        }
        Section section = MODEL.createSection();
        Heading heading = MODEL.createHeading();
        heading.setText(title);
        section.setHeading(heading);
        change.accept(section);
        open.peek().getSections().add(section);
        open.push(section);
        return this;
    }

    Paper section(int level, String title) {
        return section(level, title, section -> {
        });
    }

    /** A section whose title opens its first paragraph. */
    Paper runIn(int level, String title, String endMark, String text) {
        return section(level, title, section -> {
            section.getHeading().setForm(HeadingForm.RUN_IN);
            section.getHeading().setEndMark(endMark);
        }).text(text);
    }

    Paper text(String text, Mark... marks) {
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setText(text);
        paragraph.getMarks().addAll(List.of(marks));
        return block(paragraph);
    }

    Paper filler(int paragraphs) {
        for (int i = 0; i < paragraphs; i++) {
            text(FILLER);
        }
        return this;
    }

    Paper block(Block block) {
        open.peek().getBlocks().add(block);
        return this;
    }

    Paper attachment(String title, Consumer<Attachment> change, Block... blocks) {
        Attachment attachment = MODEL.createAttachment();
        attachment.setTitle(marked(title));
        attachment.setBody(MODEL.createSection());
        attachment.getBody().setRole(SectionRole.BODY);
        attachment.getBody().getBlocks().addAll(List.of(blocks));
        change.accept(attachment);
        document.getAttachments().add(attachment);
        return this;
    }

    Document document() {
        return document;
    }

    Composition compose() {
        return Composer.compose(document);
    }

    static MarkedText marked(String text) {
        MarkedText marked = MODEL.createMarkedText();
        marked.setText(text);
        return marked;
    }

    static Paragraph paragraph(String text) {
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setText(text);
        return paragraph;
    }

    /** Puts a mark over a stretch. */
    static <M extends Mark> M mark(M mark, int start, int end) {
        mark.setStart(start);
        mark.setEnd(end);
        return mark;
    }

    static Enumeration enumeration(String marker, EnumerationLayout layout, String... items) {
        Enumeration enumeration = MODEL.createEnumeration();
        enumeration.setMarker(marker);
        enumeration.setLayout(layout);
        for (String text : items) {
            EnumerationItem item = MODEL.createEnumerationItem();
            item.setText(text);
            enumeration.getItems().add(item);
        }
        return enumeration;
    }

    static RecordTable records(Field... fields) {
        RecordTable table = MODEL.createRecordTable();
        table.getFields().addAll(List.of(fields));
        return table;
    }

    /** Adds a record, a value for each field. */
    static void add(RecordTable table, String... values) {
        Record row = MODEL.createRecord();
        for (int i = 0; i < values.length; i++) {
            Value value = MODEL.createValue();
            value.setField(table.getFields().get(i).getName());
            value.setText(values[i]);
            row.getValues().add(value);
        }
        table.getRecords().add(row);
    }

    static Field field(String name, String label, FieldType type, double weight) {
        Field field = MODEL.createField();
        field.setName(name);
        field.setLabel(label);
        field.setType(type);
        field.setWeight(weight);
        return field;
    }

    /** A free table; its first row is the header. */
    static Table table(Orientation orientation, String caption, String[]... rows) {
        Table table = MODEL.createTable();
        table.setHeaderRows(1);
        table.setOrientation(orientation);
        table.setCaption(marked(caption));
        for (int c = 0; c < rows[0].length; c++) {
            table.getColumns().add(MODEL.createColumn());
        }
        for (String[] cells : rows) {
            Row row = MODEL.createRow();
            for (String text : cells) {
                row.getCells().add(cell(text, 1, 1));
            }
            table.getRows().add(row);
        }
        return table;
    }

    static Cell cell(String text, int columns, int rows) {
        Cell cell = MODEL.createCell();
        cell.setColumnSpan(columns);
        cell.setRowSpan(rows);
        cell.getParagraphs().add(paragraph(text));
        return cell;
    }
}
