package org.uniondraft.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.export.ExportContext;
import org.uniondraft.core.export.ExportInputException;
import org.uniondraft.core.export.Exporter;
import org.uniondraft.docx.DocxOptions.Numbering;
import org.uniondraft.docx.internal.Messages;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.pages.PaperPages;
import org.uniondraft.model.Document;

/** The output format docx. */
public final class DocxExporter implements Exporter {

    /** The option for the numbers of headings, {@code literal} or {@code word}. */
    public static final String OPTION_NUMBERING = "numbering";
    /** The option for highlighted placeholders in a draft. */
    public static final String OPTION_PLACEHOLDERS = "placeholders";
    /** The option for comments in a draft. */
    public static final String OPTION_COMMENTS = "comments";
    /** The option for the paper itself in a draft. */
    public static final String OPTION_EMBED = "embed";

    private final Catalogs catalogs;

    /** Makes an exporter that finds its profiles among the contributions of the running platform. */
    public DocxExporter() {
        this(Catalogs.platform());
    }

    /**
     * Makes an exporter.
     *
     * @param catalogs where it finds profiles and document kinds
     */
    public DocxExporter(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    @Override
    public int export(Document document, ExportContext context, OutputStream out) throws IOException {
        DocxOptions options = new DocxOptions(
                context.option(OPTION_NUMBERING).filter("word"::equals).map(word -> Numbering.WORD)
                        .orElse(Numbering.LITERAL),
                !context.finalVersion() && context.flag(OPTION_PLACEHOLDERS),
                !context.finalVersion() && context.flag(OPTION_COMMENTS),
                !context.finalVersion() && context.flag(OPTION_EMBED));
        Composition paper = Composer.compose(document);
        LayoutProfile profile = profile(document, context);
        DocxWriter.write(paper, profile, options, out).warnings().forEach(context::warn);
        return PaperPages.of(paper, profile).size();
    }

    /** One that is no longer there costs a warning, not the export. */
    private LayoutProfile profile(Document document, ExportContext context) throws IOException {
        PaperProfiles profiles = new PaperProfiles(catalogs);
        String wanted = context.profile().orElseGet(() -> {
            PaperProfiles.own(document).filter(own -> !profiles.exists(own))
                    .ifPresent(own -> context.warn(NLS.bind(Messages.profileMissing, own)));
            return profiles.of(document);
        });
        try {
            return profiles.load(wanted);
        } catch (ProfileException e) {
            throw new ExportInputException(Path.of(wanted), e.detail(), e);
        }
    }
}
