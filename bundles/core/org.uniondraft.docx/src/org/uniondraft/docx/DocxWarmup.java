package org.uniondraft.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.uniondraft.core.compose.Composer;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;

/**
 * Gets the machinery behind a first export ready: that takes a second or two of one core, nearly all of it for docx4j's
 * tables of what there is in a .docx. To be run in the background by whoever expects an export, never on the thread of
 * the user interface. Running it again costs a few milliseconds.
 */
public final class DocxWarmup implements Runnable {

    /** After this many exports of a small paper the next one takes no longer than all those that follow. */
    private static final int EXPORTS = 3;

    @Override
    public void run() {
        try {
            Document document = ModelFactory.eINSTANCE.createDocument();
            document.setTitleBlock(ModelFactory.eINSTANCE.createTitleBlock());
            MarkedText title = ModelFactory.eINSTANCE.createMarkedText();
            title.setText("工会");
            document.getTitleBlock().getLines().add(title);
            for (int i = 0; i < EXPORTS; i++) {
                DocxWriter.write(Composer.compose(document), LayoutProfiles.shipped().load(LayoutProfiles.DEFAULT),
                        DocxOptions.finalVersion(), OutputStream.nullOutputStream());
            }
        } catch (IOException | ProfileException e) {
            throw new IllegalStateException("Nothing of this comes from outside the bundle", e);
        }
    }
}
