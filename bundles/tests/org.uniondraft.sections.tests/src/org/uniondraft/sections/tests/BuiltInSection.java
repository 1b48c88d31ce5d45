package org.uniondraft.sections.tests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.tests.support.Places;

/**
 * A section that comes with the product, as the file of its name in the folder {@code sections} expects it.
 *
 * @param name what the name of its bundle ends with
 * @param expectations the lines of the file
 */
record BuiltInSection(String name, Properties expectations) {

    private static final String PREFIX = "org.uniondraft.section.";
    private static final int HEADINGS = 8;
    private static final int PHRASES = 15;

    /** {@return all of them, by name} */
    static List<BuiltInSection> all() {
        try (Stream<Path> files = Files.list(Places.bundle().resolve("sections"))) {
            return files.sorted().map(BuiltInSection::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuiltInSection read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltInSection(file.getFileName().toString().replace(".properties", ""), properties);
    }

    /** {@return the symbolic name of its bundle} */
    String bundle() {
        return PREFIX + name;
    }

    /** {@return the ids of the section kinds it must contribute} */
    List<String> kinds() {
        return words("kinds");
    }

    /** {@return the ids of the record types it must contribute} */
    List<String> recordTypes() {
        return words("recordTypes");
    }

    /** {@return the least number of headings that a kind must offer for each tense} */
    int headings(String kind) {
        return number("headings", kind, HEADINGS);
    }

    /** {@return the least number of phrases that a kind must offer} */
    int phrases(String kind) {
        return number("phrases", kind, PHRASES);
    }

    /** {@return whether a kind holds a formula of the paper, which its document kind has a text for} */
    boolean isFormula(String kind) {
        return words("formulas").contains(kind);
    }

    private int number(String what, String kind, int missing) {
        String forAll = expectations.getProperty(what, Integer.toString(missing));
        return Integer.parseInt(expectations.getProperty(what + "." + kind, forAll));
    }

    private List<String> words(String key) {
        String line = expectations.getProperty(key, "").strip();
        return line.isEmpty() ? List.of() : List.of(line.split("\\s+"));
    }

    /** {@return the section kinds that the bundle does contribute} */
    List<SectionKind> contributedKinds() {
        return Catalogs.platform().sectionKinds().all().stream()
                .filter(kind -> kind.contribution().plugin().equals(bundle())).toList();
    }

    /** {@return the record types that the bundle does contribute} */
    List<RecordType> contributedRecordTypes() {
        return Catalogs.platform().recordTypes().all().stream()
                .filter(type -> type.contribution().plugin().equals(bundle())).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
