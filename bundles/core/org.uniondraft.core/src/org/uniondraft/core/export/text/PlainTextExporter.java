package org.uniondraft.core.export.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.export.ExportContext;
import org.uniondraft.core.export.Exporter;
import org.uniondraft.core.export.internal.Messages;
import org.uniondraft.model.Document;

/**
 * Writes the words of a paper as plain text in UTF-8: a line for each paragraph, tables with tabs between the cells.
 * Pictures have no words and are left out, with a warning.
 */
public final class PlainTextExporter implements Exporter {

    /** The option for two blanks before each paragraph, where the paper has its indent. */
    public static final String OPTION_INDENT = "indent";
    /** The option for line ends, {@code lf} or {@code crlf}. */
    public static final String OPTION_LINE_ENDS = "line-ends";

    private static final String INDENT = "　　";

    @Override
    public int export(Document document, ExportContext context, OutputStream out) throws IOException {
        PlainText text = new PlainText(context.flag(OPTION_INDENT) ? INDENT : "");
        text.add(Composer.compose(document));
        String lineEnd = context.option(OPTION_LINE_ENDS).filter("crlf"::equals).map(crlf -> "\r\n").orElse("\n");
        for (String line : text.lines()) {
            out.write((line + lineEnd).getBytes(StandardCharsets.UTF_8));
        }
        if (text.leftOutPictures()) {
            context.warn(Messages.textWithoutPictures);
        }
        return UNKNOWN_PAGES;
    }
}
