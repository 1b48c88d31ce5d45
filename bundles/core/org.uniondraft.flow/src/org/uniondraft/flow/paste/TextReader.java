package org.uniondraft.flow.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.paste.Fragment.Kind;
import org.uniondraft.flow.paste.Fragment.Part;
import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportResult;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.model.support.Texts;

/** Reads plain text as a fragment: with the recognition of the import where that finds a structure, else line by line. */
public final class TextReader {

    private TextReader() {
    }

    /**
     * Reads text.
     *
     * @param text the text
     * @param catalogs what plug-ins declare
     * @return the fragment; empty if there is nothing but blanks
     */
    public static Fragment read(String text, Catalogs catalogs) {
        List<String> lines = text.lines().map(Texts::line).map(TextReader::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > 1) {
            Fragment recognised = recognise(text, catalogs);
            if (recognised != null) {
                return recognised;
            }
        }
        if (lines.size() == 1) {
            return new Fragment(List.of(part(Texts.line(text.strip()))), Map.of(), true);
        }
        return new Fragment(lines.stream().map(TextReader::part).toList(), Map.of(), true);
    }

    private static Part part(String line) {
        return new TextPart(Kind.PARAGRAPH, 0, "", "", FragmentCopier.paragraph(line));
    }

    /** What the import makes of the text, if that has headings or lists and no character is lost; else null. */
    private static Fragment recognise(String text, Catalogs catalogs) {
        try {
            ImportResult result = Importer.importText(text,
                    ImportOptions.of(catalogs).withQuarantine(false).withSplitCollections(false));
            List<Part> parts = new ArrayList<>();
            Document document = result.papers().getFirst().document();
            Flow flow = Flow.of(document);
            Fragment whole;
            try {
                whole = FragmentCopier.copy(flow, 0, flow.length());
            } finally {
                flow.dispose();
            }
            parts.addAll(whole.parts());
            boolean structured = parts.stream().anyMatch(part -> !(part instanceof TextPart line) || line.kind() != Kind.PARAGRAPH);
            return structured && result.papers().size() == 1 && squeeze(whole.plainText()).equals(squeeze(text)) ? whole : null;
        } catch (ImportException e) {
            // Too little or too much for a paper; the lines are kept as they are.
            return null;
        }
    }

    private static String strip(String line) {
        return line.replaceAll("^[\\s\\u3000\\u00A0]+|[\\s\\u3000\\u00A0]+$", "");
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]", "");
    }
}
