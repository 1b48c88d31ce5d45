package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.lexicon.Lexicon;
import org.uniondraft.model.Organisation;

/**
 * Finds organisations that are named in full and in short in one paper, where the short form is not introduced with 以下简称
 * (C32): the own organisation as its profile names it, and those of a word list.
 */
public final class NameFormRule implements PaperRule {

    private static final String LEXICON = "short-names";

    /** A name, its short form, and what the characters of the short form are a part of other words before. */
    private record Name(String full, String brief, List<String> notAfter) {
    }

    private record Names(List<Name> names) {

        static Names of(Lexicon lexicon) {
            return new Names(lexicon.entries().stream().map(entry -> new Name(entry.get("full"), entry.get("short"),
                    List.of(entry.get("notAfter").split("\\|")))).toList());
        }
    }

    @Override
    public void check(PaperContext paper, Report report) {
        List<CheckedText> running = paper.texts().stream().filter(CheckedText::isRunning).toList();
        List<String> introduced = Abbreviations.in(paper.texts()).stream().map(Abbreviations.Definition::name).toList();
        for (Name name : names(paper)) {
            if (!introduced.contains(name.brief()) && running.stream().anyMatch(text -> text.text().contains(name.full()))) {
                running.stream().filter(text -> brief(text.text(), name) >= 0).findFirst().ifPresent(text -> {
                    int start = brief(text.text(), name);
                    report.text(text, start, start + name.brief().length(), name.brief(), name.full());
                });
            }
        }
    }

    private static List<Name> names(PaperContext paper) {
        List<Name> names = new ArrayList<>();
        Organisation own = paper.document().getOrganisation();
        if (own != null && isName(own.getFullName()) && isName(own.getShortName())
                && !own.getShortName().equals(own.getFullName())) {
            names.add(new Name(own.getFullName(), own.getShortName(), List.of()));
        }
        names.addAll(paper.lexicon(LEXICON).derived(Names.class, Names::of).names());
        return names;
    }

    private static boolean isName(String name) {
        return name != null && !name.isBlank();
    }

    /** Where the short form stands by itself, not as a part of the name or of another word; -1 if nowhere. */
    private static int brief(String text, Name name) {
        int inside = name.full().indexOf(name.brief());
        for (int at = text.indexOf(name.brief()); at >= 0; at = text.indexOf(name.brief(), at + 1)) {
            int end = at + name.brief().length();
            boolean isPart = inside >= 0 && at >= inside && text.startsWith(name.full(), at - inside);
            if (!isPart && name.notAfter().stream().noneMatch(rest -> !rest.isEmpty() && text.startsWith(rest, end))) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
