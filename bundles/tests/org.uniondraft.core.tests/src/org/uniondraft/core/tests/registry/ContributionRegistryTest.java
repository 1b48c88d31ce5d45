package org.uniondraft.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.core.export.ExportContext;
import org.uniondraft.core.export.Exporter;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.core.tests.support.TestPlatform;
import org.uniondraft.model.Document;

class ContributionRegistryTest {

    private final TestPlatform platform = TestPlatform.empty();

    /** An exporter that works. */
    public static final class Sound implements Exporter {

        @Override
        public int export(Document document, ExportContext context, OutputStream out) throws IOException {
            out.write(1);
            return UNKNOWN_PAGES;
        }
    }

    /** An exporter that cannot even be made. */
    public static final class Broken {

        /** Always fails. */
        public Broken() {
            throw new IllegalStateException("broken plug-in");
        }
    }

    private static String profiles(String... elements) {
        return "<extension point=\"org.uniondraft.core.layoutProfiles\">" + String.join("", elements) + "</extension>";
    }

    private static String profile(String id, String order) {
        return "<layoutProfile id=\"%s\" label=\"L\" file=\"plugin.xml\" %s/>".formatted(id,
                order.isEmpty() ? "" : "order=\"" + order + "\"");
    }

    @Test
    void givesWhatIsDeclaredInOrder() {
        platform.add("b", profiles(profile("z", "1"), profile("last", ""), profile("also-last", "")));
        platform.add("a", profiles(profile("y", "2"), profile("x", "2")));
        assertEquals(List.of("z", "x", "y", "also-last", "last"), platform.catalogs().layoutProfiles().ids());
        assertEquals(List.of(), platform.log());
    }

    @Test
    void aBrokenContributionCostsOneLineAndNothingElse() {
        platform.add("bad.plugin", profiles(profile("a", "1"), "<layoutProfile id=\"no-label\" file=\"f\"/>",
                profile("b", "2")));
        assertEquals(List.of("a", "b"), platform.catalogs().layoutProfiles().ids());
        assertEquals(List.of("a", "b"), platform.catalogs().layoutProfiles().ids());
        assertEquals(1, platform.log().size(), platform.log()::toString);
        String line = platform.log().get(0);
        assertTrue(line.contains("bad.plugin") && line.contains("no-label") && line.contains("label"), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<layoutProfile label='L' file='f'/>|\"id\"",
        "<layoutProfile id='x' label='L' file='f' order='first'/>|first",
        "<layoutprofile id='x' label='L' file='f'/>|layoutprofile"})
    void whatIsWrongIsNamed(String element, String named) {
        platform.add("p", profiles(element.replace('\'', '"')));
        assertEquals(List.of(), platform.catalogs().layoutProfiles().all());
        assertEquals(1, platform.log().size());
        assertTrue(platform.log().get(0).contains(named), platform.log()::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rules|<rule id='x' label='L' severity='bad' message='m' description='d' class='c'/>|error, warning, hint",
        "rules|<rule id='x' label='L' severity='hint' message='m' description='d' class='c' enabled='maybe'/>|maybe",
        "rules|<rule id='x' label='L' severity='hint' message='m' description='d'/>|class",
        "recordTypes|<recordType id='x' label='L'><field name='f' label='F' weight='heavy'/></recordType>|heavy",
        "sectionKinds|<sectionKind id='x' label='L' role='chapter'/>|chapter",
        "sectionKinds|<sectionKind id='x' label='L'><occasion id='o' label='L' month='13' activity='a'/></sectionKind>|1–12",
        "sectionKinds|<sectionKind id='x' label='L'><occasion id='o' label='L' month='4' day='31' activity='a'/>"
            + "</sectionKind>|1–30",
        "sectionKinds|<sectionKind id='x' label='L'><occasion id='o' label='L' month='6' lastMonth='5' activity='a'/>"
            + "</sectionKind>|6–12",
        "documentKinds|<documentKind id='x' label='L'><skeleton><section><poem/></section></skeleton></documentKind>|poem",
        "documentKinds|<documentKind id='x' label='L'><skeleton><section><formulaText ref='f'/></section></skeleton>"
            + "</documentKind>|f"})
    void whatIsWrongInsideIsNamed(String point, String element, String named) {
        platform.add("p", "<extension point=\"org.uniondraft.core.%s\">%s</extension>".formatted(point,
                element.replace('\'', '"')));
        platform.catalogs().rules().all();
        platform.catalogs().recordTypes().all();
        platform.catalogs().sectionKinds().all();
        platform.catalogs().documentKinds().all();
        assertEquals(1, platform.log().size(), platform.log()::toString);
        assertTrue(platform.log().get(0).contains(named), platform.log()::toString);
    }

    @Test
    void ofTwoWithOneIdTheFirstInTheAlphabetStays() {
        platform.add("z.plugin", profiles("<layoutProfile id=\"a\" label=\"of z\" file=\"f\"/>"));
        platform.add("a.plugin", profiles("<layoutProfile id=\"a\" label=\"of a\" file=\"f\"/>"));
        assertEquals("of a", platform.catalogs().layoutProfiles().find("a").orElseThrow().label());
        assertEquals(1, platform.log().size());
        assertTrue(platform.log().get(0).contains("z.plugin") && platform.log().get(0).contains("a.plugin"));
    }

    @Test
    void pluginsComeAndGo() throws Exception {
        ContributionRegistry<?> profiles = platform.catalogs().layoutProfiles();
        assertEquals(List.of(), profiles.ids());
        platform.add("late", profiles(profile("a", "")));
        assertEquals(List.of("a"), eventually(profiles, 1));
        platform.remove("late");
        assertEquals(List.of(), eventually(profiles, 0));
    }

    /** The registry tells of changes on a thread of its own. */
    private static List<String> eventually(ContributionRegistry<?> registry, int size) throws InterruptedException {
        for (int i = 0; i < 500 && registry.ids().size() != size; i++) {
            Thread.sleep(10);
        }
        return registry.ids();
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        platform.add("p", profiles(profile("gbt9704", "1"), profile("speech", "2")));
        UnknownIdException e = assertThrows(UnknownIdException.class,
                () -> platform.catalogs().layoutProfiles().get("gbt9740"));
        assertEquals(Optional.of("gbt9704"), e.nearest());
        assertTrue(e.getMessage().contains("gbt9740") && e.getMessage().contains("speech"), e.getMessage());
        assertEquals(Optional.empty(), platform.catalogs().layoutProfiles().find("gbt9740"));
        assertEquals(Optional.empty(), platform.catalogs().layoutProfiles().find(null));
    }

    @Test
    void filesOfThePluginAreOpened() throws Exception {
        platform.add("p", profiles(profile("there", ""), "<layoutProfile id=\"gone\" label=\"L\" file=\"gone.xml\"/>"));
        try (var in = platform.catalogs().layoutProfiles().get("there").open()) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).startsWith("<?xml"));
        }
        ContributionException e = assertThrows(ContributionException.class,
                () -> platform.catalogs().layoutProfiles().get("gone").open());
        assertTrue(e.getMessage().contains("gone.xml"));
    }

    @Test
    void classesAreOnlyMadeWhenTheyAreAskedFor() throws Exception {
        platform.add("p", "<extension point=\"org.uniondraft.core.exporters\">"
                + exporter("sound", Sound.class.getName()) + exporter("broken", Broken.class.getName())
                + exporter("missing", "no.such.Class") + exporter("other", "java.lang.String") + "</extension>");
        var exporters = platform.catalogs().exporters();
        assertEquals(4, exporters.all().size());
        assertInstanceOf(Sound.class, exporters.get("sound").create());
        for (String id : List.of("broken", "missing", "other")) {
            ContributionException e = assertThrows(ContributionException.class, () -> exporters.get(id).create());
            assertTrue(e.getMessage().contains("class"), e.getMessage());
        }
        assertNotNull(exporters.get("sound").create());
        assertEquals(List.of(), platform.log());
    }

    private static String exporter(String id, String type) {
        return "<exporter id=\"%s\" label=\"L\" extension=\"x\" class=\"%s\"/>".formatted(id, type);
    }
}
