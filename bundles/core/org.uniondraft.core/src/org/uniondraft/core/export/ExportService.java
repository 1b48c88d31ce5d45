package org.uniondraft.core.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.ExporterDescriptor;
import org.uniondraft.core.catalog.ExporterDescriptor.Choice;
import org.uniondraft.core.catalog.ExporterDescriptor.OptionSpec;
import org.uniondraft.core.export.internal.Messages;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.records.Sentences;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;
import org.uniondraft.model.ViewForm;

/** Exports documents in the formats that plug-ins declare. */
public final class ExportService {

    private static final int CONTEXT = 10;

    private final Catalogs catalogs;

    /**
     * Makes a service.
     *
     * @param catalogs what plug-ins declare
     */
    public ExportService(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * Exports a document to a file. The file is replaced in one step, or not at all if anything goes wrong.
     *
     * @param document the document
     * @param request what is asked for
     * @param target the file; its folder must exist
     * @return what came of it
     * @throws UnknownIdException if there is no such format, option or choice
     * @throws ContributionException if the plug-in of the format cannot be started
     * @throws ExportRefusedException if it was to be the final version and placeholders or raw blocks are left
     * @throws DocumentException if the file cannot be written, or another one that is needed for it cannot be read
     */
    public ExportResult export(Document document, ExportRequest request, Path target)
            throws UnknownIdException, ContributionException, ExportRefusedException, DocumentException {
        ExporterDescriptor format = catalogs.exporters().get(request.format());
        Map<String, String> options = options(format, request.options());
        if (request.finalVersion()) {
            List<String> open = openParts(document);
            if (!open.isEmpty()) {
                throw new ExportRefusedException(open);
            }
        }
        Exporter exporter = format.create();
        List<String> warnings = new ArrayList<>();
        ExportContext context = new ExportContext(options, request.profile(), request.finalVersion(), warnings::add);
        int[] pages = {Exporter.UNKNOWN_PAGES};
        try {
            AtomicFile.write(target, out -> pages[0] = exporter.export(document, context, out));
        } catch (DocumentException e) {
            if (e.getCause() instanceof ExportInputException input) {
                throw new DocumentException(Reason.UNREADABLE, input.file(), input.getMessage(), input);
            }
            throw e;
        }
        return new ExportResult(target, pages[0], warnings);
    }

    private static Map<String, String> options(ExporterDescriptor format, Map<String, String> given)
            throws UnknownIdException {
        List<String> known = format.options().stream().map(OptionSpec::id).toList();
        for (String id : given.keySet()) {
            if (!known.contains(id)) {
                throw new UnknownIdException(Messages.option, id, known);
            }
        }
        Map<String, String> values = new HashMap<>();
        for (OptionSpec option : format.options()) {
            option.defaultValue().ifPresent(value -> values.put(option.id(), value));
            if (given.containsKey(option.id())) {
                values.put(option.id(), checked(option, given.get(option.id())));
            }
        }
        return values;
    }

    private static String checked(OptionSpec option, String value) throws UnknownIdException {
        List<String> allowed = switch (option.type()) {
            case BOOLEAN -> List.of("true", "false");
            case CHOICE -> option.choices().stream().map(Choice::id).toList();
            case INTEGER -> value.matches("-?\\d{1,9}") ? List.of(value) : List.of("0", "1", "2", "…");
            case TEXT -> List.of(value);
        };
        if (!allowed.contains(value)) {
            throw new UnknownIdException(NLS.bind(Messages.valueOf, option.id()), value, allowed);
        }
        return value;
    }

    /**
     * Lists what is left open in a paper, for which it is refused as a final version: placeholders, and text that was not
     * understood.
     *
     * @param document the paper
     * @return what is open and where, localised, in the order of the paper
     */
    public static List<String> openParts(Document document) {
        HeadingNumbers numbers = HeadingNumbers.of(document);
        return StreamSupport
                .stream(Spliterators.spliteratorUnknownSize(document.eAllContents(), Spliterator.ORDERED), false)
                .flatMap(object -> openPart(object).stream().map(part -> placed(part, object, numbers))).toList();
    }

    private static List<String> openPart(EObject object) {
        return switch (object) {
            case Placeholder placeholder -> List.of(NLS.bind(Messages.openPlaceholder, textOf(placeholder)));
            case RawBlock raw -> List.of(NLS.bind(Messages.openRawBlock,
                    raw.getLines().isEmpty() ? "" : raw.getLines().get(0)));
            case RecordView view when view.getTable() != null && view.getForm() != ViewForm.TABLE -> missing(view);
            default -> List.of();
        };
    }

    /** What the sentences of a view print xx for because nothing was entered. The placeholders of values are found there. */
    private static List<String> missing(RecordView view) {
        return view.getTable().getRecords().stream()
                .map(record -> Sentences.marked(view.getTable(), record, Optional.empty()))
                .flatMap(sentence -> sentence.holes().stream().filter(hole -> hole.placeholder().eContainer() == null)
                        .map(hole -> NLS.bind(Messages.openPlaceholder,
                                around(sentence.text(), hole.start(), hole.end())))).toList();
    }

    /** Says under which heading something stands, if it stands under any. */
    private static String placed(String part, EObject object, HeadingNumbers numbers) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Section section && section.getHeading() != null) {
                HeadingNumbers.Entry entry = numbers.get(section);
                String number = entry == null ? "" : entry.number();
                return NLS.bind(Messages.openUnder, number + section.getHeading().getText(), part);
            }
        }
        return part;
    }

    /** The stretch with some text around it, so that it can be found. */
    private static String textOf(Placeholder placeholder) {
        if (!(placeholder.eContainer() instanceof MarkedText marked) || marked.getText() == null) {
            return "";
        }
        String text = marked.getText();
        return around(text, placeholder.getStart(), placeholder.getEnd());
    }

    private static String around(String text, int from, int to) {
        int start = Math.clamp(from - CONTEXT, 0, text.length());
        return text.substring(start, Math.clamp(to + CONTEXT, start, text.length()));
    }
}
