package org.uniondraft.intake.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.embed.PrintedParagraph;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.steps.MarkerScanner;
import org.uniondraft.model.Block;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Row;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Value;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/** Puts into a paper what was added to its file: paragraphs, headings, items, rows, whole tables, pictures. */
final class EditInserter {

    private static final String TITLE = "title";
    private static final String END_MARKS = "。：:；;！？";

    private final Document document;
    private final EditApplier applier;
    private final EditLog log;
    private final PaperPlaces places;
    private final Set<DocxBlock.Table> insertedTables = new HashSet<>();
    private final Map<Section, String> numbers = new LinkedHashMap<>();
    private final Map<Section, Integer> lines = new HashMap<>();
    /** The objects that were made of the rows of the file that were added, by table and row. */
    private final Map<String, Identified> rows = new HashMap<>();

    EditInserter(Document document, EditApplier applier, EditLog log) {
        this.document = document;
        this.applier = applier;
        this.log = log;
        this.places = new PaperPlaces(document);
    }

    /**
     * Puts a paragraph into the paper.
     *
     * @param now the paragraphs of the file
     * @param oldOf which of the printed ones each of them is
     * @param old the printed paragraphs
     * @param index the paragraph
     * @param last what is printed before it, or null
     * @param official whether it stands among the official elements, where nothing can be added
     * @return what is printed last now
     */
    Identified insert(List<FoundParagraph> now, int[] oldOf, List<PrintedParagraph> old, int index, Identified last,
            boolean official) {
        FoundParagraph found = now.get(index);
        int line = index + 1;
        if (found.table() != null) {
            return inTable(now, oldOf, old, index, last);
        }
        Identified made = null;
        if (found.paragraph().style().equals(TITLE) && document.getTitleBlock() != null) {
            made = titleLine(found, last);
        } else if (!official) {
            made = found.paragraph().outline() > 0 ? heading(found, last, line) : block(found, last);
        }
        if (made == null) {
            log.keep(line, found.text());
            return last;
        }
        log.tell("insert", line, NLS.bind(Messages.editInsert, Characters.excerpt(found.text().strip())));
        return made;
    }

    private Identified titleLine(FoundParagraph found, Identified last) {
        MarkedText text = log.fresh(ModelFactory.eINSTANCE.createMarkedText());
        text.setText(Texts.line(found.text()).strip());
        List<MarkedText> all = document.getTitleBlock().getLines();
        all.add(all.indexOf(last) + 1, text);
        return text;
    }

    private Identified heading(FoundParagraph found, Identified last, int line) {
        String text = Texts.line(found.text()).strip();
        Optional<Marker> marker = MarkerScanner.scan(text);
        String number = found.paragraph().label().isBlank() ? marker.map(Marker::text).orElse("")
                : found.paragraph().label().strip();
        int start = found.paragraph().label().isBlank() ? marker.map(Marker::length).orElse(0) : number.length();
        String title = text.substring(Math.min(start, text.length())).strip();
        Heading heading = ModelFactory.eINSTANCE.createHeading();
        boolean ended = title.length() > 1 && END_MARKS.indexOf(title.charAt(title.length() - 1)) >= 0;
        heading.setText(ended ? title.substring(0, title.length() - 1) : title);
        heading.setEndMark(ended ? title.substring(title.length() - 1) : null);
        heading.setNumberMode(NumberMode.NONE);
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setRole(SectionRole.SECTION);
        section.setHeading(heading);
        log.fresh(section);
        if (!places.insert(section, found.paragraph().outline(), last)) {
            return null;
        }
        numbers.put(section, number);
        lines.put(section, line);
        return heading;
    }

    private Identified block(FoundParagraph found, Identified last) {
        EnumerationItem before = places.itemBefore(last, found.text().strip());
        if (before != null) {
            return item(found, before);
        }
        PaperPlaces.Spot spot = places.behind(last);
        if (spot == null) {
            return null;
        }
        if (found.paragraph().content().strip().equals(String.valueOf(DocxBlock.PICTURE))) {
            Block picture = new PictureBuilder(found.paragraph().pictures().getFirst()).create(document);
            document.getMedia().stream().filter(media -> media.getId() == null).forEach(log::fresh);
            spot.add(log.fresh(picture));
            return picture;
        }
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        paragraph.setText(Texts.line(found.text().replace(String.valueOf(DocxBlock.PICTURE), "")).strip());
        spot.add(log.fresh(paragraph));
        return paragraph;
    }

    private Identified item(FoundParagraph found, EnumerationItem before) {
        Enumeration enumeration = (Enumeration) before.eContainer();
        String text = Texts.line(found.text()).strip();
        EnumerationItem item = ModelFactory.eINSTANCE.createEnumerationItem();
        item.setText(text.substring(MarkerScanner.scan(text).map(Marker::length).orElse(0)));
        enumeration.getItems().add(enumeration.getItems().indexOf(before) + 1, log.fresh(item));
        return item;
    }

    private Identified inTable(List<FoundParagraph> now, int[] oldOf, List<PrintedParagraph> old, int index,
            Identified last) {
        FoundParagraph found = now.get(index);
        int line = index + 1;
        if (insertedTables.contains(found.table())) {
            return last;
        }
        EObject row = null;
        EObject other = null;
        Map<Integer, EObject> columns = new HashMap<>();
        boolean known = false;
        for (int i = 0; i < now.size(); i++) {
            FoundParagraph each = now.get(i);
            if (each.table() != found.table() || oldOf[i] == ParagraphPairs.NONE) {
                continue;
            }
            known = true;
            Identified carrier = applier.carrier(old.get(oldOf[i]));
            if (carrier instanceof Value || carrier instanceof Paragraph && carrier.eContainer() instanceof Cell) {
                columns.put(each.cell(), carrier);
                if (each.row() == found.row()) {
                    row = carrier;
                } else if (each.row() < found.row() || other == null) {
                    other = carrier;
                }
            }
        }
        if (!known) {
            return wholeTable(found, last, line);
        }
        Identified made = rows.get(System.identityHashCode(found.table()) + "/" + found.row());
        if (row == null && made == null && other != null) {
            made = newRow(other, found);
            rows.put(System.identityHashCode(found.table()) + "/" + found.row(), made);
        }
        boolean placed = made instanceof Record record ? value(record, columns.get(found.cell()), found)
                : made instanceof Row fresh ? cell(fresh, found)
                : row instanceof Value value ? value((Record) value.eContainer(), columns.get(found.cell()), found)
                : row != null && cell(Models.enclosing(row, Row.class).orElse(null), found);
        if (placed) {
            log.tell("insert", line, NLS.bind(Messages.editInsert, Characters.excerpt(found.text().strip())));
        } else {
            log.keep(line, found.text());
        }
        return last;
    }

    private Identified wholeTable(FoundParagraph found, Identified last, int line) {
        PaperPlaces.Spot spot = places.behind(last);
        if (spot == null) {
            log.keep(line, found.text());
            return last;
        }
        insertedTables.add(found.table());
        TableBuilder builder = new TableBuilder(found.table());
        Block table = builder.create(document);
        spot.add(log.fresh(table));
        log.tell("insert", line, NLS.bind(Messages.editInsert, Characters.excerpt(builder.line().strip())));
        return table;
    }

    private Identified newRow(EObject other, FoundParagraph found) {
        if (other instanceof Value value) {
            Record before = (Record) value.eContainer();
            RecordTable table = (RecordTable) before.eContainer();
            Record made = log.fresh(ModelFactory.eINSTANCE.createRecord());
            table.getRecords().add(table.getRecords().indexOf(before) + 1, made);
            return made;
        }
        Row before = Models.enclosing(other, Row.class).orElseThrow();
        org.uniondraft.model.Table table = (org.uniondraft.model.Table) before.eContainer();
        Row made = ModelFactory.eINSTANCE.createRow();
        for (DocxBlock.Cell cell : found.table().rows().get(found.row()).cells()) {
            Cell empty = ModelFactory.eINSTANCE.createCell();
            empty.setColumnSpan(cell.columnSpan());
            made.getCells().add(empty);
        }
        table.getRows().add(table.getRows().indexOf(before) + 1, log.fresh(made));
        return made;
    }

    private boolean value(Record record, EObject sameColumn, FoundParagraph found) {
        if (!(sameColumn instanceof Value like)) {
            return false;
        }
        Optional<Value> there = record.getValues().stream().filter(each -> each.getField().equals(like.getField()))
                .findFirst();
        if (there.isPresent()) {
            String text = there.get().getText() == null ? "" : there.get().getText();
            Texts.change(there.get(), text + Texts.line(found.text()).strip());
            return true;
        }
        Value value = log.fresh(ModelFactory.eINSTANCE.createValue());
        value.setField(like.getField());
        value.setText(Texts.line(found.text()).strip());
        record.getValues().add(value);
        return true;
    }

    /** The cells of the file that go on with one above have none in the paper. */
    private boolean cell(Row row, FoundParagraph found) {
        List<DocxBlock.Cell> cells = found.table().rows().get(found.row()).cells();
        int index = (int) cells.subList(0, found.cell()).stream().filter(cell -> !cell.goesOn()).count();
        if (row == null || cells.get(found.cell()).goesOn() || index >= row.getCells().size()) {
            return false;
        }
        Paragraph paragraph = log.fresh(ModelFactory.eINSTANCE.createParagraph());
        paragraph.setText(Texts.line(found.text()).strip());
        row.getCells().get(index).getParagraphs().add(paragraph);
        return true;
    }

    /** Takes out what showed a record table that is shown no more. */
    void removeView(RecordTable table) {
        List<EObject> views = new java.util.ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof RecordView view && view.getTable() == table) {
                views.add(view);
            }
        });
        views.forEach(EcoreUtil::delete);
    }

    /** Gives the new headings their numbers, when all of them are where they belong. */
    void settleNumbers() {
        numbers.forEach((section, number) -> {
            if (section.eContainer() != null) {
                applier.settle(section, number, lines.get(section));
            }
        });
    }
}
