package org.uniondraft.intake.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.core.embed.PrintedParagraph;
import org.uniondraft.intake.draft.TextEdit;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Value;
import org.uniondraft.model.support.Texts;

/**
 * Takes over what was changed in sentences that are made from records. An edit that a record with another value would have
 * printed just so is an edit of that value; any other wording is one that no record can print.
 */
final class RecordEdits {

    private final Document document;
    private final EditLog log;
    /** What printed a paragraph: the view of a sentence, or the record of an item. */
    private final Map<PrintedParagraph, EObject> shown = new IdentityHashMap<>();

    RecordEdits(Document document, List<PrintedParagraph> printed, EditLog log) {
        this.document = document;
        this.log = log;
        Map<String, Deque<EObject>> byText = new HashMap<>();
        lines(document).forEach((source, text) -> byText.computeIfAbsent(text, key -> new ArrayDeque<>()).add(source));
        for (PrintedParagraph paragraph : printed) {
            Deque<EObject> sources = byText.get(paragraph.text());
            if (sources != null && !sources.isEmpty()) {
                shown.put(paragraph, sources.poll());
            }
        }
    }

    private static Map<EObject, String> lines(Document document) {
        Composition composition = Composer.compose(document);
        Map<EObject, String> lines = new LinkedHashMap<>();
        composition.body().forEach(piece -> add(piece, lines));
        composition.attachments().forEach(part -> part.body().forEach(piece -> add(piece, lines)));
        return lines;
    }

    private static void add(Piece piece, Map<EObject, String> lines) {
        if (piece instanceof TextPiece text && text.source() instanceof RecordView view) {
            lines.put(view, text.line().text());
        } else if (piece instanceof ItemPiece item && item.source() instanceof Record row) {
            lines.put(row, item.line().text());
        }
    }

    /** {@return whether a paragraph was made from records} */
    boolean isShown(PrintedParagraph paragraph) {
        return shown.containsKey(paragraph);
    }

    /**
     * Takes the edits over into the values they were made in.
     *
     * @param paragraph the paragraph as it was printed
     * @param now its text as it is now
     * @return whether the records print just that now; if not, nothing was changed
     */
    boolean apply(PrintedParagraph paragraph, String now) {
        EObject source = shown.get(paragraph);
        String text = printed(source);
        if (now.equals(text)) {
            // The same records stand in the paper twice, and were changed in both places.
            return true;
        }
        Map<Value, String> before = new HashMap<>();
        for (TextEdit edit : text == null ? List.<TextEdit>of() : TextEdit.between(text, now).reversed()) {
            String expected = text.substring(0, edit.start()) + edit.replacement() + text.substring(edit.end());
            if (!apply(source, edit, text, expected, before)) {
                before.forEach(Texts::change);
                return false;
            }
            text = expected;
        }
        return now.equals(text);
    }

    /** Looks for the one value of which the edit is an edit. */
    private boolean apply(EObject source, TextEdit edit, String text, String expected, Map<Value, String> before) {
        for (Value value : values(source)) {
            String old = value.getText();
            for (int at = old.isEmpty() ? -1 : text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
                int end = at + old.length();
                if (at <= edit.start() && edit.end() <= end) {
                    Texts.change(value, old.substring(0, edit.start() - at) + edit.replacement()
                            + old.substring(edit.end() - at));
                    if (!value.getText().isBlank() && expected.equals(printed(source))) {
                        before.putIfAbsent(value, old);
                        return true;
                    }
                    Texts.change(value, old);
                }
            }
        }
        return false;
    }

    private String printed(EObject source) {
        return lines(document).get(source);
    }

    private static List<Value> values(EObject source) {
        List<Record> records = source instanceof RecordView view && view.getTable() != null ? view.getTable().getRecords()
                : source instanceof Record row ? List.of(row) : List.of();
        List<Value> values = new ArrayList<>();
        records.forEach(row -> row.getValues().stream().filter(value -> value.getText() != null).forEach(values::add));
        return values;
    }

    /**
     * Puts the sentence as it is now in the place of the view that made it. The records stay, shown there no more.
     *
     * @param paragraph the paragraph as it was printed
     * @param sentence what was made from records, as it is now; what stands before it has been edited already
     * @return the paragraph of the paper; null if it was an item of a list, which cannot be changed alone
     */
    Paragraph toText(PrintedParagraph paragraph, String sentence) {
        if (!(shown.get(paragraph) instanceof RecordView view) || view.eContainer() == null) {
            return null;
        }
        Paragraph text = log.fresh(ModelFactory.eINSTANCE.createParagraph());
        MarkedText leadIn = view.getLeadIn();
        if (leadIn != null) {
            text.setId(leadIn.getId());
            text.setText(leadIn.getText());
            text.getMarks().addAll(List.copyOf(leadIn.getMarks()));
        }
        Texts.insert(text, text.getText().length(), sentence);
        EcoreUtil.replace(view, text);
        return text;
    }
}
