package org.uniondraft.ui.editor.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.create.PaperText;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.model.Citation;
import org.uniondraft.model.Department;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Person;
import org.uniondraft.model.Section;
import org.uniondraft.model.Term;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.UiLog;

/**
 * Finds words that fit at a place: phrases and headings of the kinds of its section, works the paper cites, its terms,
 * people and departments, the units of its records, and today's date. Those that go on with what is typed come first.
 */
final class TextProposals {

    /**
     * Words that can be inserted.
     *
     * @param label how they are offered
     * @param typed how many characters of them stand before the caret already
     * @param text makes the text that replaces those
     */
    record Proposal(String label, int typed, Supplier<Paragraph> text) {
    }

    private final Document document;

    TextProposals(Document document) {
        this.document = document;
    }

    List<Proposal> at(FlowLine line, String before) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (SectionKind kind : kinds(line)) {
            if (line.kind() == LineKind.HEADING) {
                kind.headings().forEach(heading -> add(labels, heading.text(), kind.label()));
            }
            kind.phrases().forEach(phrase -> add(labels, phrase.text(), kind.label()));
        }
        for (Citation citation : document.getCitations()) {
            add(labels, citation.getTitle() == null ? null : "《" + citation.getTitle() + "》", Messages.assistCitation);
        }
        laws().forEach(title -> add(labels, "《" + title + "》", Messages.assistLaw));
        for (Term term : document.getTerms()) {
            add(labels, term.getName(), Messages.assistTerm);
        }
        if (document.getOrganisation() != null) {
            for (Person person : document.getOrganisation().getPeople()) {
                add(labels, person.getName(), Messages.assistPerson);
            }
            for (Department department : document.getOrganisation().getDepartments()) {
                add(labels, department.getName(), Messages.assistDepartment);
            }
            add(labels, document.getOrganisation().getFullName(), Messages.assistOrganisation);
            add(labels, document.getOrganisation().getShortName(), Messages.assistOrganisation);
        }
        units().forEach(unit -> add(labels, unit, Messages.assistUnit));
        LocalDate today = LocalDate.now();
        add(labels, today.getYear() + "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日", Messages.assistDate);
        List<Proposal> proposals = new ArrayList<>();
        labels.forEach((template, source) -> proposals.add(proposal(template, source, before)));
        proposals.sort(Comparator.comparingInt(Proposal::typed).reversed());
        return proposals;
    }

    private List<SectionKind> kinds(FlowLine line) {
        List<SectionKind> kinds = new ArrayList<>();
        for (Section section = Models.section(line.source()).orElse(null); section != null; section = section
                .eContainer() instanceof Section parent ? parent : null) {
            section.getKinds().forEach(id -> Catalogs.platform().sectionKinds().find(id).ifPresent(kinds::add));
        }
        return kinds;
    }

    /** The laws that the checker knows; none if its list is not there. */
    private static List<String> laws() {
        try {
            return Lexicons.in(Lexicons.userFolder()).get("laws").entries().stream().map(entry -> entry.get("title")).toList();
        } catch (IllegalArgumentException e) {
            UiLog.log(Messages.noLaws, e);
            return List.of();
        }
    }

    private static void add(Map<String, String> labels, String text, String source) {
        if (text != null && !text.isBlank()) {
            labels.putIfAbsent(text, source);
        }
    }

    private Set<String> units() {
        Set<String> units = new TreeSet<>();
        TreeIterator<EObject> all = document.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Field field && field.getUnit() != null) {
                units.add(field.getUnit());
            }
        }
        return units;
    }

    private Proposal proposal(String template, String source, String before) {
        boolean written = template.contains("${") || template.contains("[[");
        Supplier<Paragraph> make = () -> written ? PaperText.write(Catalogs.platform(), document, template) : plain(template);
        String text = written ? make.get().getText() : template;
        int typed = Math.min(before.length(), text.length() - 1);
        while (typed > 0 && !before.endsWith(text.substring(0, typed))) {
            typed--;
        }
        return new Proposal(NLS.bind(Messages.proposal, text, source), typed, make);
    }

    private static Paragraph plain(String text) {
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        return paragraph;
    }
}
