package org.uniondraft.ui.editor.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.suggest.Suggestions;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.model.Citation;
import org.uniondraft.model.Department;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
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
     * @param text the text that replaces those
     */
    record Proposal(String label, int typed, MarkedText text) {
    }

    /** Words by what they say, with where they come from. */
    private static final class Offers {

        private final Map<String, MarkedText> texts = new LinkedHashMap<>();
        private final Map<String, String> sources = new LinkedHashMap<>();

        void add(MarkedText text, String source) {
            if (texts.putIfAbsent(text.getText(), text) == null) {
                sources.put(text.getText(), source);
            }
        }

        void add(String text, String source) {
            if (text != null && !text.isBlank()) {
                MarkedText made = ModelFactory.eINSTANCE.createMarkedText();
                made.setText(text);
                add(made, source);
            }
        }
    }

    private final Document document;
    /** Null until somebody asks for them. */
    private List<String> laws;

    TextProposals(Document document) {
        this.document = document;
    }

    List<Proposal> at(FlowLine line, String before) {
        Offers labels = new Offers();
        addPhrases(labels, line);
        for (Citation citation : document.getCitations()) {
            labels.add(citation.getTitle() == null ? null : "《" + citation.getTitle() + "》", Messages.assistCitation);
        }
        laws().forEach(title -> labels.add("《" + title + "》", Messages.assistLaw));
        for (Term term : document.getTerms()) {
            labels.add(term.getName(), Messages.assistTerm);
        }
        if (document.getOrganisation() != null) {
            for (Person person : document.getOrganisation().getPeople()) {
                labels.add(person.getName(), Messages.assistPerson);
            }
            for (Department department : document.getOrganisation().getDepartments()) {
                labels.add(department.getName(), Messages.assistDepartment);
            }
            labels.add(document.getOrganisation().getFullName(), Messages.assistOrganisation);
            labels.add(document.getOrganisation().getShortName(), Messages.assistOrganisation);
        }
        units().forEach(unit -> labels.add(unit, Messages.assistUnit));
        LocalDate today = LocalDate.now();
        labels.add(today.getYear() + "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日", Messages.assistDate);
        List<Proposal> proposals = new ArrayList<>();
        labels.texts.forEach((text, words) -> proposals.add(new Proposal(
                NLS.bind(Messages.proposal, text, labels.sources.get(text)), typed(text, before), words)));
        proposals.sort(Comparator.comparingInt(Proposal::typed).reversed());
        return proposals;
    }

    /** Headings for a heading, and the phrases of the section and of those around it. */
    private void addPhrases(Offers offers, FlowLine line) {
        Suggestions suggestions = new Suggestions(Catalogs.platform(), document);
        boolean heading = line.kind() == LineKind.HEADING;
        for (Section section = Models.section(line.source()).orElse(null); section != null; section = section
                .eContainer() instanceof Section parent ? parent : null) {
            if (heading) {
                suggestions.headings(section).forEach(text -> offers.add(text, Messages.assistHeading));
                heading = false;
            }
            String topics = section.getKinds().stream().flatMap(id -> Catalogs.platform().sectionKinds().find(id).stream())
                    .map(SectionKind::label).collect(Collectors.joining("、"));
            suggestions.phrases(section).forEach(text -> offers.add(text, topics));
        }
    }

    /** The laws that the checker knows; none if its list is not there. */
    private List<String> laws() {
        if (laws == null) {
            laws = readLaws();
        }
        return laws;
    }

    private static List<String> readLaws() {
        try {
            return Lexicons.in(Lexicons.userFolder()).get("laws").entries().stream().map(entry -> entry.get("title")).toList();
        } catch (IllegalArgumentException e) {
            UiLog.log(Messages.noLaws, e);
            return List.of();
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

    /** How many characters of a text stand before the caret already; never all of them. */
    private static int typed(String text, String before) {
        int typed = Math.min(before.length(), text.length() - 1);
        while (typed > 0 && !before.endsWith(text.substring(0, typed))) {
            typed--;
        }
        return typed;
    }
}
