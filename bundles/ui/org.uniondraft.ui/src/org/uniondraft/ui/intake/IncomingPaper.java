package org.uniondraft.ui.intake;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.model.MarkedText;

/**
 * What became of one source, or of one of the papers in it.
 *
 * @param source the name of the source
 * @param name the name for the file of the paper, without ending
 * @param paper the paper; empty if the source could not be imported
 * @param problem why it could not be imported, localised; empty if it could
 */
record IncomingPaper(String source, String name, Optional<ImportedPaper> paper, String problem) {

    /** {@return the title of the paper, else the name of its source} */
    String title() {
        return paper.map(found -> found.document().getTitleBlock())
                .map(block -> String.join("", block.getLines().stream().map(MarkedText::getText)
                        .filter(text -> text != null).toList()))
                .filter(title -> !title.isBlank()).orElse(source);
    }

    /** {@return what the importer decided, a line each, with the lines of the source} */
    List<String> notes() {
        return paper.map(found -> found.notes().stream().map(note -> {
            String text = String.join(" ", note.getLines());
            int line = found.line(note);
            return line > 0 ? NLS.bind(Messages.noteInLine, Integer.toString(line), text) : text;
        }).toList()).orElse(List.of(problem));
    }
}
