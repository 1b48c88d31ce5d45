package org.uniondraft.benchmark;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.uniondraft.benchmark.PaperText.Item;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.docx.DocxOptions;
import org.uniondraft.docx.DocxWriter;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Row;
import org.uniondraft.model.Section;
import org.uniondraft.model.Table;

/** Our exporter, from the document as it is edited to the file: composing counts. */
final class OurEngine implements Engine {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final Document document;
    private final LayoutProfile profile;

    OurEngine(PaperText text) throws Exception {
        document = document(text);
        profile = LayoutProfiles.shipped().load(LayoutProfiles.DEFAULT);
    }

    @Override
    public String name() {
        return "UnionDraft";
    }

    @Override
    public void write(OutputStream out) throws Exception {
        DocxWriter.write(Composer.compose(document), profile, DocxOptions.finalVersion(), out);
    }

    /** Makes the document of a paper. */
    static Document document(PaperText text) {
        Document document = MODEL.createDocument();
        document.setTitleBlock(MODEL.createTitleBlock());
        MarkedText title = MODEL.createMarkedText();
        title.setText(text.title());
        document.getTitleBlock().getLines().add(title);
        document.setBody(MODEL.createSection());
        Deque<Section> open = new ArrayDeque<>(List.of(document.getBody()));
        for (Item item : text.items()) {
            if (item.level() == 0) {
                Paragraph paragraph = MODEL.createParagraph();
                paragraph.setText(item.text());
                open.peek().getBlocks().add(paragraph);
            } else {
                while (open.size() > item.level()) {
                    open.pop();
                }
                Section section = MODEL.createSection();
                Heading heading = MODEL.createHeading();
                heading.setText(item.text());
                section.setHeading(heading);
                open.peek().getSections().add(section);
                open.push(section);
            }
        }
        open.peek().getBlocks().add(table(text.rows()));
        return document;
    }

    private static Table table(List<List<String>> rows) {
        Table table = MODEL.createTable();
        table.setHeaderRows(1);
        rows.getFirst().forEach(column -> table.getColumns().add(MODEL.createColumn()));
        for (List<String> texts : rows) {
            Row row = MODEL.createRow();
            for (String text : texts) {
                Cell cell = MODEL.createCell();
                Paragraph paragraph = MODEL.createParagraph();
                paragraph.setText(text);
                cell.getParagraphs().add(paragraph);
                row.getCells().add(cell);
            }
            table.getRows().add(row);
        }
        return table;
    }
}
