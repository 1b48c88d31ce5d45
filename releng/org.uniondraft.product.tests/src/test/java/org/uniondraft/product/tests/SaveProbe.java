package org.uniondraft.product.tests;

import java.io.IOException;

/** A plug-in whose format is the file as it would be saved, so that saving can be tested in the product itself. */
final class SaveProbe {

    /** The id of the format. */
    static final String FORMAT = "org.example.probe";

    private SaveProbe() {
    }

    /**
     * Drops the plug-in into a product.
     *
     * @param product the product
     */
    static void drop(Product product) throws IOException {
        PlugInJar.ofExporter(product, product.dropIns(), FORMAT, "Udoc", """
                try {
                    out.write(org.uniondraft.core.persistence.DocumentFiles.toBytes(document));
                } catch (org.uniondraft.core.files.DocumentException e) {
                    throw new java.io.IOException(e);
                }
                """);
    }
}
