package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.core.compose.ScheduleMonths;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.model.Document;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.value.Period;

/** Finds what the running text of a paper dates: sections under a month, and clauses that begin with one. */
public final class DatedText {

    private static final String NUMBER = "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九元])";
    private static final String MONTHS = NUMBER + "(?:月?[—－\\-~～、至到和]" + NUMBER + ")?月(?:份)?";
    /** A date at the beginning of a clause: 3月20日（周五）召开 …, 七、八月份 …. */
    private static final Pattern CLAUSE = Pattern.compile("(?<=^|[。；，：！])(?<when>" + MONTHS
            + "(?:(?:[0-9]{1,2}日)|[上中下]旬|初|中旬|底)?)(?:（[^）]*）)?(?<act>[^。；！]+)");
    private static final Pattern HEADING = Pattern.compile("[（(]?(?<when>" + MONTHS + ")[）)：:]?");
    private static final Pattern NEXT_DATE = Pattern.compile("，" + MONTHS);
    private static final Pattern MARKER = Pattern.compile("^(?:[0-9]{1,2}[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[）)])\\s*");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final double SHARE = 0.5;

    private DatedText() {
    }

    /**
     * Finds the dated statements.
     *
     * @param document the paper
     * @return the entries in reading order
     */
    public static List<Entry> entries(Document document) {
        List<Entry> entries = new ArrayList<>();
        if (document.getBody() == null) {
            return entries;
        }
        document.getBody().eAllContents().forEachRemaining(object -> {
            if (object instanceof Paragraph || object instanceof EnumerationItem) {
                MarkedText text = (MarkedText) object;
                month(text).ifPresentOrElse(when -> add(document, when, text.getText(), text, entries),
                        () -> clauses(document, text, entries));
            }
        });
        return entries;
    }

    /** The month that a heading around a text names. */
    private static Optional<String> month(MarkedText text) {
        Optional<Section> section = Models.section(text);
        if (section.isEmpty() || section.get().getHeading() == null || section.get().getHeading().getText() == null) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(section.get().getHeading().getText().strip());
        return heading.matches() ? Optional.of(heading.group("when")) : Optional.empty();
    }

    private static void clauses(Document document, MarkedText text, List<Entry> entries) {
        String line = text.getText() == null ? "" : text.getText();
        Matcher clause = CLAUSE.matcher(line);
        int from = 0;
        while (from < line.length() && clause.find(from)) {
            String activity = clause.group("act");
            Matcher next = NEXT_DATE.matcher(activity);
            boolean more = next.find();
            int end = clause.start("act") + (more ? next.start() : activity.length());
            add(document, clause.group("when"), line.substring(clause.start("act"), end), text, entries);
            from = Math.max(end, clause.start() + 1);
        }
    }

    private static void add(Document document, String when, String words, MarkedText source, List<Entry> entries) {
        String activity = MARKER.matcher(words.strip()).replaceFirst("").replaceFirst("^[：，、]|[。；，：]+$", "");
        activity = activity.replaceFirst("[。；，：]+$", "");
        activity = shorten(activity);
        if (activity.length() >= SHORTEST && Period.read(when, document.getPeriod()).isPresent()) {
            entries.add(new Entry(ScheduleMonths.of(when, document.getPeriod()).label(), when, activity, "", source));
        }
    }

    /**
     * Shortens a statement to what fits a line of a list.
     *
     * @param activity the statement
     * @return its first clauses, at most 60 characters
     */
    public static String shorten(String activity) {
        if (activity.length() <= LONGEST) {
            return activity;
        }
        int cut = Math.max(activity.lastIndexOf('，', LONGEST), activity.lastIndexOf('。', LONGEST));
        return activity.substring(0, cut > 0 ? cut : LONGEST);
    }

    /**
     * Tells whether an entry says what another one of the same month says.
     *
     * @param text the entry
     * @param others the others
     * @return whether one of them shares most of its words
     */
    public static boolean isSaid(Entry text, List<Entry> others) {
        return others.stream().filter(other -> other.month().equals(text.month()) || other.when().contains("—"))
                .anyMatch(other -> Similarity.covered(other.activity(), text.activity()) > SHARE);
    }
}
