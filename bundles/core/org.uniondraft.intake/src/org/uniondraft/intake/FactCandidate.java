package org.uniondraft.intake;

import java.util.Optional;

import org.uniondraft.model.MarkedText;
import org.uniondraft.model.value.Origin;

/**
 * Something in a text that could be a value of a record (papers.md I16). It is only proposed: the importer makes no records
 * of running text.
 *
 * @param kind what it is
 * @param text the wording
 * @param place the text of the document it stands in
 * @param start where it begins there, in UTF-16 units
 * @param end where it ends
 * @param origin where it stands in the source
 * @param recordType the id of the type of records its sentence speaks of, if one can be told
 * @param field the field of that type it would be the value of, if one can be told
 */
public record FactCandidate(Kind kind, String text, MarkedText place, int start, int end, Origin origin,
        Optional<String> recordType, Optional<String> field) {

    /** What a fact is. */
    public enum Kind {
        /** 39000元. */
        MONEY,
        /** 26名. */
        COUNT,
        /** 97.3%. */
        SHARE,
        /** 5月12日, 10月中旬. */
        DATE,
        /** 荣获第三名. */
        HONOUR,
        /** 《工会法》. */
        TITLE,
        /** Who is responsible: 由工会办公室负责. */
        UNIT
    }
}
