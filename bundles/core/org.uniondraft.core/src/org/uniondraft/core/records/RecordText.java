package org.uniondraft.core.records;

import java.util.List;
import java.util.Optional;

import org.uniondraft.model.Figure;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.support.ModelCopier;

/** Makes running text of records, for people to go on writing in. */
public final class RecordText {

    private static final String BETWEEN = "；";
    private static final String END = "。";
    private static final String LIST = "，";

    private RecordText() {
    }

    /**
     * Tells records in sentences.
     *
     * @param table the table
     * @param records records of it, in the order in which they are told
     * @param template the sentence template; nothing for that of the table
     * @return a paragraph in no section; empty if there are no records
     */
    public static Paragraph sentences(RecordTable table, List<Record> records, Optional<String> template) {
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        StringBuilder text = new StringBuilder();
        for (Record record : records) {
            RecordSentence sentence = Sentences.marked(table, record, template);
            if (sentence.text().isBlank()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : BETWEEN);
            sentence.holes().forEach(hole -> paragraph.getMarks().add(mark(hole, text.length())));
            text.append(sentence.text());
        }
        paragraph.setText(text.isEmpty() ? "" : text.append(END).toString());
        return paragraph;
    }

    private static Placeholder mark(RecordSentence.Hole hole, int offset) {
        Placeholder mark = ModelCopier.copyOf(hole.placeholder());
        mark.setStart(offset + hole.start());
        mark.setEnd(offset + hole.end());
        return mark;
    }

    /**
     * Tells the key figures of a table. Each number is a live field and follows the records.
     *
     * @param table the table
     * @return a paragraph in no section; empty if no figure can be computed
     */
    public static Paragraph figures(RecordTable table) {
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        StringBuilder text = new StringBuilder();
        FigureCalculator calculator = new FigureCalculator(table);
        for (Figure figure : table.getFigures()) {
            Optional<String> value = value(calculator, figure);
            if (value.isEmpty()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : LIST).append(figure.getLabel());
            LiveField live = ModelFactory.eINSTANCE.createLiveField();
            live.setTable(table);
            live.setFigure(figure.getName());
            live.setStart(text.length());
            text.append(value.get());
            live.setEnd(text.length());
            paragraph.getMarks().add(live);
        }
        paragraph.setText(text.isEmpty() ? "" : text.append(END).toString());
        return paragraph;
    }

    /** A figure whose formula is faulty, or of which no record says anything, is not told. */
    private static Optional<String> value(FigureCalculator calculator, Figure figure) {
        try {
            Computed value = calculator.value(figure);
            return value.number() == null || value.number().signum() == 0 ? Optional.empty() : Optional.of(value.text());
        } catch (FigureException e) {
            // A rule reports the formula; the other figures can be told all the same.
            return Optional.empty();
        }
    }
}
