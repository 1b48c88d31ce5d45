package org.uniondraft.example.papers.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.DocumentState;
import org.uniondraft.tests.support.Places;

/** The sample papers, as they lie in the repository. */
final class Papers {

    private Papers() {
    }

    /** The files, by name. */
    static List<Path> files() {
        Path folder = Places.repository().resolve("bundles/examples/org.uniondraft.example.papers/papers");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + DocumentFiles.EXTENSION)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document load(Path file) {
        try {
            return DocumentFiles.load(file).document();
        } catch (DocumentException e) {
            throw new IllegalStateException("A sample paper must be readable: " + file, e);
        }
    }

    static List<Document> all() {
        return files().stream().map(Papers::load).toList();
    }

    /** The papers that claim to be finished, and so to have no hole and no contradiction. */
    static List<Document> finished() {
        return all().stream().filter(document -> document.getState() != DocumentState.DRAFT).toList();
    }

    /** The paper itself and everything in it. */
    static Stream<EObject> contents(Document document) {
        TreeIterator<EObject> all = document.eResource().getAllContents();
        Iterable<EObject> once = () -> all;
        return StreamSupport.stream(once.spliterator(), false);
    }

    static <T> Stream<T> contents(Document document, Class<T> type) {
        return contents(document).filter(type::isInstance).map(type::cast);
    }

    /** How a failure names the paper. */
    static String name(Document document) {
        return document.eResource().getURI().lastSegment();
    }
}
