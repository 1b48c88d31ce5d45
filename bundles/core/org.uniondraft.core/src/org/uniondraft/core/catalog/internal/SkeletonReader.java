package org.uniondraft.core.catalog.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.catalog.DocumentKind.Formula;
import org.uniondraft.core.catalog.Skeleton;
import org.uniondraft.core.catalog.Skeleton.BlockPart;
import org.uniondraft.core.catalog.Skeleton.EnumerationPart;
import org.uniondraft.core.catalog.Skeleton.ParagraphPart;
import org.uniondraft.core.catalog.Skeleton.RecordsPart;
import org.uniondraft.core.catalog.Skeleton.SectionPart;
import org.uniondraft.core.catalog.Skeleton.ValuePart;
import org.uniondraft.core.registry.ContributedElement;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.ViewForm;

/** Makes skeletons from their elements. */
final class SkeletonReader {

    private final List<Formula> formulas;

    /**
     * Makes a reader.
     *
     * @param formulas the formulas of the document kind
     */
    SkeletonReader(List<Formula> formulas) {
        this.formulas = formulas;
    }

    /**
     * Reads a {@code skeleton}.
     *
     * @param element the element
     * @return the skeleton
     * @throws ContributionException if something is wrong with it
     */
    Skeleton read(ContributedElement element) throws ContributionException {
        return new Skeleton(element.words("organisationKinds"), element.read("section", this::section));
    }

    private SectionPart section(ContributedElement element) throws ContributionException {
        List<BlockPart> blocks = new ArrayList<>();
        List<SectionPart> sections = new ArrayList<>();
        for (ContributedElement child : element.children()) {
            switch (child.name()) {
                case "section" -> sections.add(section(child));
                case "paragraph" -> blocks.add(new ParagraphPart(child.required("text"), child.flag("flushLeft", false)));
                case "formulaText" -> blocks.add(formula(child));
                case "enumeration" -> blocks.add(new EnumerationPart(child.optional("marker").orElse("一是"),
                        child.optional("leadIn"), child.read("item", item -> item.required("text"))));
                case "records" -> blocks.add(records(child));
                default -> throw element.unexpected(child);
            }
        }
        return new SectionPart(element.word("role", SectionRole.class, SectionRole.SECTION), element.words("kinds"),
                element.optional("heading"), element.optional("subtitle"), blocks, sections);
    }

    private ParagraphPart formula(ContributedElement element) throws ContributionException {
        String id = element.required("ref");
        Formula formula = formulas.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(
                () -> new ContributionException(NLS.bind(Messages.unknownFormula, id), null));
        return new ParagraphPart(formula.text(), formula.role() == SectionRole.SALUTATION);
    }

    private static RecordsPart records(ContributedElement element) throws ContributionException {
        return new RecordsPart(element.required("type"), element.optional("title"),
                element.word("form", ViewForm.class, ViewForm.TABLE), element.flag("schedule", false),
                element.read("record", record -> record.read("value",
                        value -> new ValuePart(value.required("field"), value.required("text")))));
    }
}
