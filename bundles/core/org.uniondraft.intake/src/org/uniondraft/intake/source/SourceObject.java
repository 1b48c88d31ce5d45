package org.uniondraft.intake.source;

import org.uniondraft.model.Block;
import org.uniondraft.model.Document;

/** Something in a source that is no line of text: a table, a picture. A line with nothing but a mark stands for it. */
public interface SourceObject {

    /** The line that stands for it: U+FFFC, the object replacement character. */
    String MARK = "\uFFFC";

    /**
     * Makes the block that it becomes.
     *
     * @param document the paper it goes into, which takes the bytes of pictures
     * @return a new block that is not in the paper yet
     */
    Block create(Document document);

    /** {@return what it looks like as a line of text, which is kept with the source; empty for a picture} */
    String line();
}
