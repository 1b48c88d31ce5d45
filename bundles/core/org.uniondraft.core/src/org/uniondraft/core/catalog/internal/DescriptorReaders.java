package org.uniondraft.core.catalog.internal;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.catalog.ExporterDescriptor;
import org.uniondraft.core.catalog.ExporterDescriptor.Choice;
import org.uniondraft.core.catalog.ExporterDescriptor.OptionSpec;
import org.uniondraft.core.catalog.ExporterDescriptor.OptionType;
import org.uniondraft.core.catalog.LayoutProfileDescriptor;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.RecordType.FieldSpec;
import org.uniondraft.core.catalog.RecordType.FigureSpec;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.registry.ContributedElement;
import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Total;
import org.uniondraft.model.ViewForm;

/** Makes the descriptors of record types, formats, layout profiles, rules and quick fixes from their elements. */
public final class DescriptorReaders {

    private static final String PERCENT = "percent";

    private DescriptorReaders() {
    }

    /**
     * Reads a {@code recordType}.
     *
     * @param element the element
     * @param source who declares it
     * @return the descriptor
     * @throws ContributionException if something is wrong with it
     */
    public static RecordType recordType(ContributedElement element, Contribution source)
            throws ContributionException {
        List<FieldSpec> fields = element.read("field", DescriptorReaders::field);
        List<FigureSpec> figures = element.read("figure", each -> new FigureSpec(each.required("name"),
                each.required("label"), each.required("expression"), unit(each)));
        return new RecordType(element.required("id"), element.required("label"), KindReaders.order(element), fields,
                figures, element.optional("sentence"), element.word("form", ViewForm.class, ViewForm.TABLE), source);
    }

    private static FieldSpec field(ContributedElement element) throws ContributionException {
        return new FieldSpec(element.required("name"), element.required("label"),
                element.word("type", FieldType.class, FieldType.TEXT), unit(element),
                element.flag("required", false), element.read("choice", each -> each.required("value")),
                element.word("total", Total.class, Total.NONE), element.number("weight", 1));
    }

    /** In a plugin.xml a value that begins with % is the key of a translation, so the unit % has a name there. */
    private static Optional<String> unit(ContributedElement element) {
        return element.optional("unit").map(unit -> unit.equals(PERCENT) ? "%" : unit);
    }

    /**
     * Reads an {@code exporter}.
     *
     * @param element the element
     * @param source who declares it
     * @return the descriptor
     * @throws ContributionException if something is wrong with it
     */
    public static ExporterDescriptor exporter(ContributedElement element, Contribution source)
            throws ContributionException {
        element.required("class");
        return new ExporterDescriptor(element.required("id"), element.required("label"), KindReaders.order(element),
                element.required("extension"), element.read("option", DescriptorReaders::option), source);
    }

    private static OptionSpec option(ContributedElement element) throws ContributionException {
        return new OptionSpec(element.required("id"), element.required("label"),
                element.word("type", OptionType.class, OptionType.BOOLEAN), element.optional("default"),
                element.read("choice", each -> new Choice(each.required("id"), each.required("label"))));
    }

    /**
     * Reads a {@code layoutProfile}.
     *
     * @param element the element
     * @param source who declares it
     * @return the descriptor
     * @throws ContributionException if something is wrong with it
     */
    public static LayoutProfileDescriptor layoutProfile(ContributedElement element, Contribution source)
            throws ContributionException {
        return new LayoutProfileDescriptor(element.required("id"), element.required("label"),
                KindReaders.order(element), element.required("file"), source);
    }

    /**
     * Reads a {@code rule}.
     *
     * @param element the element
     * @param source who declares it
     * @return the descriptor
     * @throws ContributionException if something is wrong with it
     */
    public static RuleDescriptor rule(ContributedElement element, Contribution source) throws ContributionException {
        element.required("class");
        Severity severity = element.word("severity", Severity.class, null);
        return new RuleDescriptor(element.required("id"), element.required("label"), KindReaders.order(element),
                severity, element.word("finalSeverity", Severity.class, severity), element.required("message"),
                element.required("description"), element.flag("enabled", true), source);
    }

    /**
     * Reads a {@code quickFix}.
     *
     * @param element the element
     * @param source who declares it
     * @return the descriptor
     * @throws ContributionException if something is wrong with it
     */
    public static QuickFixDescriptor quickFix(ContributedElement element, Contribution source)
            throws ContributionException {
        element.required("class");
        return new QuickFixDescriptor(element.required("id"), element.required("label"), KindReaders.order(element),
                element.required("rule"), element.flag("mechanical", false), source);
    }
}
