package org.uniondraft.sections.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.HeadingVariant;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.TopicRecogniser;
import org.uniondraft.model.Heading;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.tests.support.Json;
import org.uniondraft.tests.support.Places;

/** The importer finds the kind of a section by the words that the kinds declare: in real headings, and in their own. */
class RecognitionTest {

    /** The share of real headings whose first topic must be found. */
    private static final double LEAST_SHARE = 0.9;
    /** The share of its own headings by which a kind must be among the topics. */
    private static final double LEAST_OWN_SHARE = 0.6;

    /** The names of the kinds in the outlines of the samples. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("IDEO", "ideology"),
            Map.entry("DEMO", "democracy"), Map.entry("WELF", "welfare"), Map.entry("CULT", "culture"),
            Map.entry("SKILL", "skills"), Map.entry("RIGHTS", "rights"), Map.entry("SELF", "organisation"),
            Map.entry("FIN", "finance"), Map.entry("WOMEN", "women"), Map.entry("SAFE", "safety"),
            Map.entry("PUB", "publicity"), Map.entry("CHAR", "charity"), Map.entry("CORE", "core-business"),
            Map.entry("EMPL", "employment"));

    private final TopicRecogniser recogniser = ImportOptions.of(Catalogs.platform()).topics();

    /** A kind that a role stands for is no topic; the importer finds the role in other ways. */
    static List<SectionKind> kinds() {
        return SectionContentTest.kinds().stream().filter(kind -> kind.role() == SectionRole.SECTION).toList();
    }

    private List<String> topics(String title) {
        Heading heading = ModelFactory.eINSTANCE.createHeading();
        heading.setText(title);
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setHeading(heading);
        return recogniser.topics(section);
    }

    private record Titled(String title, List<String> kinds) {
    }

    @Test
    void realHeadingsFindTheirKind() throws IOException {
        Set<String> known = kinds().stream().map(SectionKind::id).collect(Collectors.toSet());
        List<Titled> headings = outlines().filter(each -> known.contains(each.kinds().getFirst())).toList();
        List<String> missed = new ArrayList<>();
        for (Titled each : headings) {
            List<String> found = topics(each.title());
            if (found.isEmpty() || !found.getFirst().equals(each.kinds().getFirst())) {
                missed.add(each.kinds().getFirst() + ", not " + found + ": " + each.title());
            }
        }
        double share = 1 - (double) missed.size() / headings.size();
        assertTrue(share >= LEAST_SHARE, () -> share + " of " + headings.size() + "\n" + String.join("\n", missed));
    }

    private static Stream<Titled> outlines() throws IOException {
        Map<?, ?> papers = (Map<?, ?>) Json.parse(Files.readString(Places.samplesOrSkip().resolve("outlines.json")));
        return papers.values().stream().flatMap(paper -> ((List<?>) ((Map<?, ?>) paper).get("headings")).stream())
                .map(heading -> (Map<?, ?>) heading).flatMap(heading -> titled(heading).stream());
    }

    /** A heading that is buried in a text has no title. */
    private static Optional<Titled> titled(Map<?, ?> heading) {
        List<String> kinds = ((List<?>) heading.get("kinds")).stream().map(NAMES::get).map(String::valueOf).toList();
        return heading.get("title") instanceof String title && !kinds.isEmpty() ? Optional.of(new Titled(title, kinds))
                : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void mostOwnHeadingsFindTheirKind(SectionKind kind) {
        List<String> titles = kind.headings().stream().map(HeadingVariant::text)
                .map(text -> text.replaceAll("\\$\\{openness}", "校务公开").replaceAll("\\$\\{congress\\w*}", "教代会")
                        .replaceAll("\\$\\{home}", "教工之家").replaceAll("\\$\\{\\w+}", "职工")).toList();
        List<String> missed = titles.stream().filter(title -> !topics(title).contains(kind.id())).toList();
        assertTrue(missed.size() <= (1 - LEAST_OWN_SHARE) * titles.size(),
                () -> missed.size() + " of " + titles.size() + "\n" + String.join("\n", missed));
    }

    @Test
    void aHeadingThatJoinsTwoTopicsHasBothAndAWordInPassingIsNone() {
        assertEquals(List.of("democracy", "culture"), topics("深化民主管理，推进院务公开，活跃文体生活"));
        assertEquals(List.of("culture"), topics("开展文体活动，丰富职工生活"));
    }

    @Test
    void whatSaysNothingOrIsPartOfEveryPaperHasNoTopic() {
        assertEquals(List.of(), topics("坚持与时俱进"));
        assertEquals(List.of(), topics("指导思想"));
        assertEquals(List.of(), topics("下一步工作打算"));
    }
}
