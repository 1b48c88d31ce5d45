package org.uniondraft.core.catalog;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.Descriptor;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Total;
import org.uniondraft.model.ViewForm;

/**
 * A type of record.
 *
 * @param id the id, such as aid
 * @param label the name, localised
 * @param order where it stands among the others
 * @param fields its fields
 * @param figures its key figures
 * @param sentence the sentence template, if it has one; see {@link org.uniondraft.core.records.SentenceTemplate}
 * @param form how its records are usually shown
 * @param contribution who declares it
 */
public record RecordType(String id, String label, int order, List<FieldSpec> fields, List<FigureSpec> figures,
        Optional<String> sentence, ViewForm form, Contribution contribution) implements Descriptor {

    /**
     * A field.
     *
     * @param name the name in records, formulas and templates: letters and digits
     * @param label the head of its column; in the language of the papers
     * @param type the type of its values
     * @param unit the unit of its values, if they have one
     * @param required whether each record must have a value
     * @param choices what can be chosen, if the type is choice
     * @param total what stands under the column
     * @param weight its share of the width of a table
     */
    public record FieldSpec(String name, String label, FieldType type, Optional<String> unit, boolean required,
            List<String> choices, Total total, double weight) {
    }

    /**
     * A key figure.
     *
     * @param name the name, stable
     * @param label the label; in the language of the papers
     * @param expression the formula, see {@link org.uniondraft.core.records.FigureCalculator}
     * @param unit the unit, if it has one
     */
    public record FigureSpec(String name, String label, String expression, Optional<String> unit) {
    }

    /** Copies the lists. */
    public RecordType {
        fields = List.copyOf(fields);
        figures = List.copyOf(figures);
    }

    /**
     * Makes an empty record table of this type, with all it needs to be read and shown without the plug-in.
     *
     * @return the table, in no document
     */
    public RecordTable newTable() {
        ModelFactory factory = ModelFactory.eINSTANCE;
        RecordTable table = factory.createRecordTable();
        table.setType(id);
        table.setSentence(sentence.orElse(null));
        for (FieldSpec spec : fields) {
            var field = factory.createField();
            field.setName(spec.name());
            field.setLabel(spec.label());
            field.setType(spec.type());
            field.setUnit(spec.unit().orElse(null));
            field.setRequired(spec.required());
            field.getChoices().addAll(spec.choices());
            field.setTotal(spec.total());
            field.setWeight(spec.weight());
            table.getFields().add(field);
        }
        for (FigureSpec spec : figures) {
            var figure = factory.createFigure();
            figure.setName(spec.name());
            figure.setLabel(spec.label());
            figure.setExpression(spec.expression());
            figure.setUnit(spec.unit().orElse(null));
            table.getFigures().add(figure);
        }
        return table;
    }
}
