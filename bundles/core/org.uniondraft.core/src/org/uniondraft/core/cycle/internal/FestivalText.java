package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind.Occasion;
import org.uniondraft.core.compose.ScheduleMonths;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.model.Document;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;

/** Finds what the headings and the text of a paper plan for a festival, whose date everybody knows. */
public final class FestivalText {

    /** The year whose festivals tell which occasions are festivals of the Chinese calendar; any year of the file will do. */
    private static final int SOME_YEAR = 2026;
    /** Days that go by a name of two characters; of the others only the whole name is a festival and not a profession. */
    private static final Set<String> SHORT = Set.of("元旦", "春节", "元宵", "端午", "中秋", "国庆", "重阳");
    /** Days that go by their date, and what makes a name of something else of it. */
    private static final Pattern DATE_NAME = Pattern.compile("^(三八|五一|五四|六一|七一|八一)");
    private static final String NOT_BEHIND = "(?!红旗|劳动奖|巾帼|勋章|奖章)";
    private static final Pattern PREFIX = Pattern.compile("^(?:三八|五一|五四|六一|七一|八一)?(?:国际|中国|世界|全国)?");
    private static final Pattern SENTENCE = Pattern.compile("[^。；！]+");
    private static final Pattern TIME_ONLY = Pattern.compile("(?:节|节日|节假日|期间|之际|前后|前夕|来临|到来)[”\"]?$");
    /** What the National Day goes by beside others that go by their date; elsewhere it is a number. */
    private static final String ELEVENTH = "十一";
    private static final String AS_FESTIVAL = "(?<=[“\"]|五一[、和])" + ELEVENTH + "(?=[”\"、和等期])";
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;

    /** A festival and what is planned for it. */
    private record Festival(String when, String activity) {
    }

    private final Document document;
    private final Map<String, String> dates = new LinkedHashMap<>();
    private final Pattern names;

    /**
     * Learns the festivals that the organisation of a paper keeps.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper
     */
    public FestivalText(Catalogs catalogs, Document document) {
        this.document = document;
        String kind = document.getOrganisation() == null ? null : document.getOrganisation().getKind();
        catalogs.sectionKinds().all().stream().flatMap(section -> section.occasions().stream())
                .filter(FestivalText::isFestival)
                .filter(occasion -> kind == null || catalogs.organisationKinds().find(kind).map(occasion::isKeptBy)
                        .orElse(true))
                .forEach(occasion -> names(occasion.label()).forEach(name -> dates.putIfAbsent(name, written(occasion))));
        String eleventh = dates.containsKey("国庆") ? "|" + AS_FESTIVAL : "";
        names = Pattern.compile(dates.keySet().stream().sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", eleventh + ")" + NOT_BEHIND)));
        if (!eleventh.isEmpty()) {
            dates.put(ELEVENTH, dates.get("国庆"));
        }
    }

    private static boolean isFestival(Occasion occasion) {
        return occasion.day().isPresent() || LunarFestivals.day(occasion.id(), SOME_YEAR).isPresent();
    }

    private static Set<String> names(String label) {
        Set<String> names = new HashSet<>();
        String plain = label.replaceAll("[“”（）\"]", "");
        String name = PREFIX.matcher(plain).replaceFirst("");
        if (name.endsWith("节") || name.endsWith("日") && name.length() > 2 || SHORT.contains(name)) {
            names.add(name);
        }
        String shorter = name.replaceFirst("节$", "");
        if (SHORT.contains(shorter)) {
            names.add(shorter);
        }
        Matcher date = DATE_NAME.matcher(plain);
        if (date.find()) {
            names.add(date.group());
        }
        return names;
    }

    private String written(Occasion occasion) {
        Optional<String> day = Optional.ofNullable(document.getPeriod()).filter(period -> !period.isMasked())
                .flatMap(period -> LunarFestivals.day(occasion.id(), period.firstDay().orElseThrow().getYear()))
                .map(festival -> festival.getMonthValue() + "月");
        return day.orElseGet(occasion::when);
    }

    /**
     * Finds what is planned for festivals.
     *
     * @return the entries in reading order; one for each festival that a sentence names, with the words that are
     *         about this one if the sentence lists several or gives each its own clause
     */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (document.getBody() != null && !dates.isEmpty()) {
            document.getBody().eAllContents().forEachRemaining(object -> {
                if (object instanceof Heading || object instanceof Paragraph || object instanceof EnumerationItem) {
                    sentences((MarkedText) object, entries);
                }
            });
        }
        return entries;
    }

    private void sentences(MarkedText text, List<Entry> entries) {
        String line = text.getText() == null ? "" : text.getText();
        Matcher sentence = SENTENCE.matcher(line);
        while (sentence.find()) {
            Set<String> said = new HashSet<>();
            for (Festival festival : named(sentence.group())) {
                if (said.add(festival.when())) {
                    entries.add(new Entry(ScheduleMonths.of(festival.when(), document.getPeriod()).label(),
                            festival.when(), festival.activity(), "", text));
                }
            }
        }
    }

    /** The festivals of a sentence, each with what the sentence says of it. */
    private List<Festival> named(String sentence) {
        List<FestivalRun> runs = FestivalRun.in(sentence, names, dates);
        List<Festival> festivals = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            FestivalRun run = runs.get(i);
            int start = i == 0 ? 0 : clauseStart(sentence, run, runs.get(i - 1));
            int end = i == runs.size() - 1 ? sentence.length() : clauseStart(sentence, runs.get(i + 1), run);
            if (start < 0 || end < 0) {
                // Two festivals in one clause: the sentence does not divide.
                start = 0;
                end = sentence.length();
            }
            for (FestivalRun.Name name : run.names()) {
                String about = run.about(name, sentence, start, end);
                festivals.add(new Festival(name.when(), activity(about, run.start() - start)));
            }
        }
        return festivals;
    }

    /** Where the clause of a run begins; -1 if it is that of the run before. */
    private static int clauseStart(String sentence, FestivalRun run, FestivalRun before) {
        int comma = sentence.lastIndexOf('，', run.start());
        return comma >= before.end() ? comma + 1 : -1;
    }

    /** The clause that names the festival, with the next one if it is short or says only when something is done. */
    private static String activity(String words, int at) {
        String sentence = words.replaceFirst("，$", "");
        if (sentence.length() <= LONGEST) {
            return sentence.strip();
        }
        int start = sentence.lastIndexOf('，', at) + 1;
        int end = sentence.indexOf('，', at);
        while (end >= 0 && (end - start < SHORTEST || TIME_ONLY.matcher(sentence.substring(start, end)).find())) {
            end = sentence.indexOf('，', end + 1);
        }
        String clause = sentence.substring(start, end < 0 ? sentence.length() : end).strip();
        return clause.length() > LONGEST ? clause.substring(0, LONGEST) : clause;
    }
}
