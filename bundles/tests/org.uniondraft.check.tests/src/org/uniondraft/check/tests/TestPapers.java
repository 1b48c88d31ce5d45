package org.uniondraft.check.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;

/** Makes papers for tests and says what is in them. */
public final class TestPapers {

    private TestPapers() {
    }

    /** Imports the lines of one paper, the title first. */
    public static Document document(String... lines) {
        return document(String.join("\n", lines));
    }

    /** Imports the text of one paper. */
    public static Document document(String text) {
        try {
            return Importer.importText(text, ImportOptions.DEFAULT.withSplitCollections(false)).papers().getFirst()
                    .document();
        } catch (ImportException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** All objects of a type in a paper. */
    public static <T extends EObject> List<T> all(Document document, Class<T> type) {
        Iterable<EObject> contents = document::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast).toList();
    }

    /** What a paper prints, line by line; of tables and pictures nothing. */
    public static List<String> printed(Document document) {
        var composition = Composer.compose(document);
        List<String> lines = new ArrayList<>();
        composition.title().forEach(line -> lines.add(line.line().text()));
        composition.body().stream().flatMap(TestPapers::text).forEach(lines::add);
        if (document.getBackMatter() != null) {
            lines.addAll(document.getBackMatter().getSignatories());
            lines.addAll(Stream.ofNullable(document.getBackMatter().getDate()).toList());
        }
        return lines;
    }

    private static Stream<String> text(Piece piece) {
        return switch (piece) {
            case HeadingPiece heading -> Stream.of(heading.line().text());
            case TextPiece text -> Stream.of(text.line().text());
            case ItemPiece item -> Stream.of(item.line().text());
            case RawPiece raw -> Stream.of(raw.line().text());
            default -> Stream.empty();
        };
    }

    /** Everything that is in a paper, so that two states of it can be compared. */
    public static String saved(Document document) {
        Resource home = document.eResource();
        Resource resource = home == null ? new XMIResourceImpl() : home;
        if (home == null) {
            resource.getContents().add(document);
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, null);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (home == null) {
                resource.getContents().clear();
            }
        }
    }
}
