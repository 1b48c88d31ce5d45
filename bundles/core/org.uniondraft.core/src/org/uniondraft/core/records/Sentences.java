package org.uniondraft.core.records;

import java.util.Optional;

import org.uniondraft.core.records.internal.HoleCodes;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/** Records as sentences, for whoever sets them in a text and must show something in any case. */
public final class Sentences {

    private static final String END_MARKS = "[。；;.]+$";

    private Sentences() {
    }

    /**
     * Makes the sentence of a record.
     *
     * @param table the table
     * @param record one of its records
     * @return the sentence without its end mark, as the template of the table has it; if there is none, or it is faulty,
     *         the values one after the other. {@link SentenceTemplate} tells what is wrong with a template
     */
    public static String of(RecordTable table, Record record) {
        return of(table, record, Optional.empty());
    }

    /**
     * Makes the sentence of a record with a template of one's choice.
     *
     * @param table the table
     * @param record one of its records
     * @param template the template; nothing for that of the table
     * @return the sentence without its end mark; if the template is faulty, the values one after the other
     */
    public static String of(RecordTable table, Record record, Optional<String> template) {
        return marked(table, record, template).text();
    }

    /**
     * Makes the sentence of a record with what is still to be filled in.
     *
     * @param table the table
     * @param record one of its records
     * @param template the template; nothing for that of the table
     * @return the sentence without its end mark; if the template is faulty, the values one after the other
     */
    public static RecordSentence marked(RecordTable table, Record record, Optional<String> template) {
        HoleCodes holes = new HoleCodes();
        try {
            SentenceTemplate sentence = template.isPresent() ? SentenceTemplate.of(table, template.get())
                    : SentenceTemplate.of(table);
            return holes.read(sentence.coded(record, holes).strip().replaceAll(END_MARKS, ""));
        } catch (FigureException e) {
            // The text must not be lost for a fault in the template, which a rule reports.
            return holes.read(RecordValues.joined(table, record, holes));
        }
    }
}
