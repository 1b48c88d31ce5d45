package org.uniondraft.check.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.tests.support.papers.PaperContents;

/** Makes papers for tests and says what is in them. */
public final class TestPapers extends PaperContents {

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
