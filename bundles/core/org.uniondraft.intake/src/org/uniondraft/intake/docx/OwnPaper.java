package org.uniondraft.intake.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.embed.EmbeddedPaper;
import org.uniondraft.core.embed.PrintedParagraph;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.build.PrintedText;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.steps.MarkerScanner;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Identified;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Value;
import org.uniondraft.model.support.Models;

/**
 * Reads a file that was made here and carries its paper: takes the paper as it was and does to it what was done to the
 * file. What was not touched stays the very object it was.
 */
final class OwnPaper {

    private final Document document;
    private final List<PrintedParagraph> old;
    private final List<FoundParagraph> now;
    private final int[] oldOf;
    private final EditLog log;
    private final EditApplier applier;
    private final EditInserter inserter;

    private OwnPaper(Document document, EmbeddedPaper paper, DocxText text, String digest) {
        this.document = document;
        this.old = paper.paragraphs().stream().filter(paragraph -> !paragraph.text().isBlank()).toList();
        this.now = FoundParagraph.of(text.blocks());
        this.oldOf = ParagraphPairs.of(old.stream().map(paragraph -> paragraph.text().replace('\n', ' ').strip()).toList(),
                now.stream().map(paragraph -> paragraph.text().strip()).toList(), this::isSameKind);
        this.log = new EditLog(document, digest);
        this.applier = new EditApplier(document, log, new RecordEdits(document, old, log));
        this.inserter = new EditInserter(document, applier, log);
        text.remarks().forEach(remark -> log.note(remark.rule(), 0, remark.message()));
    }

    private boolean isSameKind(int before, int after) {
        String style = old.get(before).style();
        boolean heading = style.startsWith("Heading") || style.startsWith("RunIn") || style.startsWith("PartHeading");
        // The mark, the seals and the imprint stand in tables too.
        boolean cell = style.startsWith("Table") || now.get(after).table() != null && OfficialFields.isBeside(style);
        return heading == now.get(after).paragraph().outline() > 0 && cell == (now.get(after).table() != null);
    }

    /**
     * Reads the paper that travels in a file.
     *
     * @param text what was read from the file
     * @param digest the SHA-256 of the file
     * @return the paper with the edits; nothing if the file carries none that can be read
     */
    static Optional<ImportedPaper> read(DocxText text, String digest) {
        if (text.paper().isEmpty()) {
            return Optional.empty();
        }
        EmbeddedPaper paper = text.paper().get();
        try {
            Document document = DocumentFiles.fromBytes(
                    String.join("\n", paper.lines()).getBytes(StandardCharsets.UTF_8));
            return Optional.of(new OwnPaper(document, paper, text, digest).imported());
        } catch (DocumentException e) {
            // A paper of a newer version, or one that is no paper: the file is read as if it carried none, and that is told.
            text.setDamagedPaper(true);
            return Optional.empty();
        }
    }

    private ImportedPaper imported() {
        apply();
        keepWhatIsNotPrinted();
        int characters = now.stream().mapToInt(paragraph -> Characters.printed(paragraph.text())).sum();
        return new ImportedPaper(document, 1, characters, 0, log.notes(), List.of());
    }

    /** Proves that what the file prints the paper prints too, in the same order; what it does not is kept beside it. */
    private void keepWhatIsNotPrinted() {
        String printed = PrintedText.of(document);
        int at = 0;
        for (int i = 0; i < now.size(); i++) {
            boolean beside = oldOf[i] != ParagraphPairs.NONE && OfficialFields.isBeside(old.get(oldOf[i]).style());
            if (beside || log.isKept(i + 1)) {
                continue;
            }
            String whole = now.get(i).text().replace(String.valueOf(DocxBlock.PICTURE), "").strip();
            // A number follows from the structure and may have moved on.
            String content = whole.substring(MarkerScanner.scan(whole).map(Marker::length).orElse(0));
            int found = printed.indexOf(Characters.withoutBlanks(content), at);
            if (found < 0) {
                log.keep(i + 1, now.get(i).text());
            } else {
                at = found + Characters.withoutBlanks(content).length();
            }
        }
    }

    private void apply() {
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < now.size(); i++) {
            if (oldOf[i] != ParagraphPairs.NONE) {
                kept.add(oldOf[i]);
                PrintedParagraph before = old.get(oldOf[i]);
                if (!before.text().replace('\n', ' ').strip().equals(now.get(i).text().strip())) {
                    applier.apply(before, edges(before.text(), now.get(i).text()), i + 1);
                }
            }
        }
        insert();
        delete(kept);
        FormatEdits formats = new FormatEdits(log);
        for (int i = 0; i < now.size(); i++) {
            if (oldOf[i] != ParagraphPairs.NONE) {
                PrintedParagraph before = old.get(oldOf[i]);
                formats.apply(before, now.get(i), applier.texts(before), i + 1);
            }
        }
        applier.settleNumbers();
        inserter.settleNumbers();
    }

    /** Blanks at the edges of a paragraph are no edit: programs drop and add them. */
    private static String edges(String before, String text) {
        String core = before.strip();
        int at = core.isEmpty() ? 0 : before.indexOf(core);
        return before.substring(0, at) + text.strip() + before.substring(at + core.length());
    }

    private void insert() {
        Identified last = null;
        String lastStyle = null;
        for (int i = 0; i < now.size(); i++) {
            if (oldOf[i] != ParagraphPairs.NONE) {
                PrintedParagraph before = old.get(oldOf[i]);
                Identified carrier = applier.carrier(before);
                last = carrier == null ? last : carrier;
                lastStyle = before.style();
                continue;
            }
            boolean official = lastStyle != null && OfficialFields.isBelow(lastStyle) || aboveFollows(i);
            last = inserter.insert(now, oldOf, old, i, last, official);
        }
    }

    private boolean aboveFollows(int index) {
        for (int i = index + 1; i < now.size(); i++) {
            if (oldOf[i] != ParagraphPairs.NONE) {
                return OfficialFields.isAbove(old.get(oldOf[i]).style());
            }
        }
        return false;
    }

    private void delete(Set<Integer> kept) {
        Set<RecordTable> gone = new HashSet<>();
        for (PrintedParagraph paragraph : old) {
            if (applier.carrier(paragraph) instanceof Value value) {
                Models.enclosing(value, RecordTable.class).ifPresent(gone::add);
            }
        }
        for (int i : kept) {
            if (applier.carrier(old.get(i)) instanceof Value value) {
                Models.enclosing(value, RecordTable.class).ifPresent(gone::remove);
            }
        }
        for (int i = old.size() - 1; i >= 0; i--) {
            if (!kept.contains(i)) {
                delete(old.get(i), gone);
            }
        }
        gone.forEach(inserter::removeView);
    }

    private void delete(PrintedParagraph paragraph, Set<RecordTable> gone) {
        Identified carrier = applier.carrier(paragraph);
        log.tell("delete", 0, NLS.bind(Messages.editDelete, Characters.excerpt(paragraph.text().strip())));
        if (carrier == null) {
            applier.fields().remove(paragraph.style(), paragraph.text());
        } else if (carrier instanceof Value value
                && Models.enclosing(value, RecordTable.class).filter(gone::contains).isPresent()) {
            // The table as a whole is shown no more; its data stay.
        } else if (carrier.eContainer() == null) {
            // It went with what it was in.
        } else if (runs(carrier)) {
            EcoreUtil.delete(carrier.eContainer());
        } else if (!isPrintedElsewhere(paragraph, carrier)) {
            PaperRemover.remove(carrier);
        }
    }

    private static boolean runs(EObject carrier) {
        return (carrier instanceof EnumerationItem || carrier.eContainer() instanceof Enumeration)
                && carrier.eContainer() instanceof Enumeration enumeration
                && enumeration.getLayout() == EnumerationLayout.RUN;
    }

    /** The title of an attachment stands in a note below the body and above the attachment. */
    private boolean isPrintedElsewhere(PrintedParagraph paragraph, Identified carrier) {
        for (int i = 0; i < now.size(); i++) {
            if (oldOf[i] != ParagraphPairs.NONE && old.get(oldOf[i]) != paragraph
                    && applier.carrier(old.get(oldOf[i])) == carrier) {
                return true;
            }
        }
        return false;
    }
}
