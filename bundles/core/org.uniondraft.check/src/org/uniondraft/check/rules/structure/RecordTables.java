package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.model.Document;
import org.uniondraft.model.RecordTable;

/** Finds the record tables of a paper. */
final class RecordTables {

    private RecordTables() {
    }

    /**
     * Lists all.
     *
     * @param document the paper
     * @return its record tables, in the order of the file
     */
    static List<RecordTable> of(Document document) {
        List<RecordTable> tables = new ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof RecordTable table) {
                tables.add(table);
            }
        });
        return tables;
    }

    /**
     * Lists those of a type.
     *
     * @param document the paper
     * @param type the id of the record type
     * @return its record tables of this type
     */
    static List<RecordTable> of(Document document, String type) {
        return of(document).stream().filter(table -> type.equals(table.getType())).toList();
    }
}
