package org.uniondraft.core.tests.support;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.Section;
import org.uniondraft.tests.support.Places;

/** The example papers and what they are made of. */
public final class SamplePapers {

    /** What the core and the built-in sections declare. */
    public static final Catalogs CATALOGS = TestPlatform.withSections().catalogs();

    private SamplePapers() {
    }

    /**
     * Opens an example.
     *
     * @param name its file name without the extension
     * @return the paper
     * @throws DocumentException if it cannot be read
     */
    public static Document load(String name) throws DocumentException {
        return DocumentFiles.load(Places.repository()
                .resolve("bundles/examples/org.uniondraft.example.papers/papers/" + name + ".udoc")).document();
    }

    /**
     * Finds a section by its topic.
     *
     * @param document the paper
     * @param kind the id of a section kind
     * @return the first section of that kind
     */
    public static Section section(Document document, String kind) {
        for (var contents = document.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Section section && section.getKinds().contains(kind)) {
                return section;
            }
        }
        throw new AssertionError("no section of the kind " + kind);
    }
}
