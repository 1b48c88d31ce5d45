package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.embed.PrintedParagraph;
import org.uniondraft.core.embed.PrintedParagraph.Stretch;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.TextEdit;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.Document;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Texts;

/** Takes over into a paper what was changed inside the paragraphs of its file. */
final class EditApplier {

    private final Document document;
    private final Map<String, Identified> objects = new HashMap<>();
    private final OfficialFields fields;
    private final EditLog log;
    private final RecordEdits records;
    /** The new text of what was already edited, by the id of the text and the place of the stretch. */
    private final Map<String, String> edited = new HashMap<>();
    /** The numbers that were typed over, by their headings. */
    private final Map<Heading, String> typedNumbers = new LinkedHashMap<>();
    private final Map<Heading, Integer> lines = new HashMap<>();

    EditApplier(Document document, EditLog log, RecordEdits records) {
        this.document = document;
        this.log = log;
        this.records = records;
        this.fields = new OfficialFields(document);
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                objects.put(identified.getId(), identified);
            }
        });
    }

    /** {@return what a paragraph shows: the first text or picture in it; null if all of it is computed} */
    Identified carrier(PrintedParagraph paragraph) {
        return paragraph.stretches().stream().map(stretch -> objects.get(stretch.source())).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /** {@return the texts of the paper that a paragraph shows, each once, in order} */
    List<MarkedText> texts(PrintedParagraph paragraph) {
        return paragraph.stretches().stream().map(stretch -> objects.get(stretch.source()))
                .filter(MarkedText.class::isInstance).map(MarkedText.class::cast).distinct().toList();
    }

    /** {@return the official elements} */
    OfficialFields fields() {
        return fields;
    }

    /**
     * Takes over what was changed in a paragraph.
     *
     * @param old the paragraph as it was printed
     * @param now its text as it is now
     * @param line the number of the paragraph in the file, from 1
     */
    void apply(PrintedParagraph old, String now, int line) {
        String before = old.text();
        List<TextEdit> edits = TextEdit.between(before, now);
        if (records.isShown(old)) {
            int made = leadIn(old);
            List<TextEdit> inside = edits.stream().filter(edit -> edit.end() > made || edit.start() >= made).toList();
            if (!inside.isEmpty() && sentence(old, now, made, inside, line)) {
                edits = edits.stream().filter(edit -> !inside.contains(edit)).toList();
            }
        }
        List<String> left = new ArrayList<>();
        boolean done = false;
        String[] computed = new String[old.stretches().size()];
        for (TextEdit edit : edits.reversed()) {
            if (carrier(old) == null) {
                done |= official(old, edit, left);
            } else {
                done |= split(old, edit, computed, left);
            }
        }
        for (int i = 0; i < computed.length; i++) {
            if (computed[i] != null) {
                done |= computed(old, i, computed[i], line, left);
            }
        }
        if (done) {
            log.tell("text", line, NLS.bind(Messages.editText, Characters.excerpt(before.strip()),
                    Characters.excerpt(now.strip())));
        }
        if (!left.isEmpty()) {
            log.keep(line, now);
        }
    }

    /** How much of a paragraph stands before what is made from records. */
    private int leadIn(PrintedParagraph old) {
        return old.stretches().stream().filter(stretch -> objects.get(stretch.source()) instanceof MarkedText)
                .mapToInt(stretch -> stretch.text().length()).sum();
    }

    /** Takes over edits of a sentence made from records: into its values or, if no value would print that, as text. */
    private boolean sentence(PrintedParagraph old, String now, int leadIn, List<TextEdit> edits, int line) {
        String before = old.text();
        String edited = before;
        for (TextEdit edit : edits.reversed()) {
            edited = edited.substring(0, edit.start()) + edit.replacement() + edited.substring(edit.end());
        }
        String excerpt = Characters.excerpt(before.strip());
        if (records.apply(old, edited)) {
            log.tell("record", line, NLS.bind(Messages.editRecord, excerpt, Characters.excerpt(now.strip())));
            return true;
        }
        if (edits.getFirst().start() < leadIn) {
            return false;
        }
        Identified text = records.toText(old, edited.substring(leadIn));
        if (text == null) {
            return false;
        }
        objects.put(text.getId(), text);
        log.tell("record-text", line, NLS.bind(Messages.editRecordText, excerpt, Characters.excerpt(now.strip())));
        return true;
    }

    private boolean official(PrintedParagraph old, TextEdit edit, List<String> left) {
        if (fields.apply(old.style(), old.text(), edit)) {
            return true;
        }
        left.add(edit.replacement());
        return false;
    }

    /** Cuts an edit where stretches meet; what is new goes into the text it stands in or, between two, behind the first. */
    private boolean split(PrintedParagraph old, TextEdit edit, String[] computed, List<String> left) {
        int target = target(old, edit);
        int at = old.text().length();
        boolean done = false;
        for (int i = old.stretches().size() - 1; i >= 0; i--) {
            Stretch stretch = old.stretches().get(i);
            int start = at - stretch.text().length();
            int from = Math.max(start, edit.start());
            int to = Math.min(at, edit.end());
            if (from < to || i == target) {
                TextEdit part = new TextEdit(Math.clamp(from, start, at) - start, Math.clamp(to, start, at) - start,
                        i == target ? edit.replacement() : "");
                if (objects.get(stretch.source()) instanceof MarkedText text) {
                    done |= replace(text, stretch, part, left);
                } else {
                    String value = computed[i] == null ? stretch.text() : computed[i];
                    computed[i] = value.substring(0, part.start()) + part.replacement() + value.substring(part.end());
                }
            }
            at = start;
        }
        return done;
    }

    private int target(PrintedParagraph old, TextEdit edit) {
        int touching = -1;
        int at = 0;
        for (int i = 0; i < old.stretches().size(); i++) {
            Stretch stretch = old.stretches().get(i);
            int end = at + stretch.text().length();
            boolean text = objects.get(stretch.source()) instanceof MarkedText;
            if (text && at < edit.end() && edit.start() < end || at < edit.start() && edit.end() < end) {
                return i;
            }
            if (at <= edit.end() && edit.start() <= end && (touching < 0
                    || text && !(objects.get(old.stretches().get(touching).source()) instanceof MarkedText))) {
                touching = i;
            }
            at = end;
        }
        return touching;
    }

    private boolean replace(MarkedText text, Stretch stretch, TextEdit part, List<String> left) {
        int start = stretch.offset() + part.start();
        int end = stretch.offset() + part.end();
        String key = text.getId() + '/' + start + '/' + end;
        String earlier = edited.putIfAbsent(key, part.replacement());
        if (earlier != null) {
            // The same text is printed twice, and both were changed: once is enough if they agree.
            if (!earlier.equals(part.replacement())) {
                left.add(part.replacement());
            }
            return false;
        }
        String value = text.getText() == null ? "" : text.getText();
        if (end > value.length()) {
            left.add(part.replacement());
            return false;
        }
        Texts.replace(text, start, end, part.replacement());
        return true;
    }

    /** Something was changed that the paper computes: a number, a marker, an end mark. */
    private boolean computed(PrintedParagraph old, int index, String now, int line, List<String> left) {
        Identified carrier = carrier(old);
        int first = 0;
        while (objects.get(old.stretches().get(first).source()) == null) {
            first++;
        }
        if (index < first && first == 1 && carrier instanceof Heading heading) {
            typedNumbers.put(heading, now);
            lines.put(heading, line);
            return true;
        }
        if (index < first && first == 1 && carrier instanceof EnumerationItem item) {
            item.setLiteralMarker(now);
            return true;
        }
        if (carrier instanceof Heading heading && index > 0
                && old.stretches().get(index).text().equals(heading.getEndMark())) {
            heading.setEndMark(now.isEmpty() ? null : now);
            return true;
        }
        left.add(now);
        return false;
    }

    /**
     * Settles the numbers that were typed over, when all headings are where they belong: one that is computed just so needs
     * no more.
     */
    void settleNumbers() {
        typedNumbers.forEach((heading, number) -> {
            if (heading.eContainer() instanceof Section section && section.eContainer() != null) {
                settle(section, number, lines.getOrDefault(heading, 0));
            }
        });
    }

    /**
     * Gives a section the number it has in the file.
     *
     * @param section the section
     * @param number the number as it is there; empty for none
     * @param line the number of the paragraph in the file, from 1
     */
    void settle(Section section, String number, int line) {
        Heading heading = section.getHeading();
        if (number.isBlank()) {
            heading.setNumberMode(NumberMode.NONE);
            heading.setLiteralNumber(null);
            return;
        }
        heading.setNumberMode(NumberMode.AUTO);
        heading.setLiteralNumber(null);
        if (!HeadingNumbers.of(document).get(section).number().equals(number.strip())) {
            heading.setNumberMode(NumberMode.LITERAL);
            heading.setLiteralNumber(number.strip());
            log.tell("number", line, NLS.bind(Messages.editNumber, number.strip()));
        }
    }
}
