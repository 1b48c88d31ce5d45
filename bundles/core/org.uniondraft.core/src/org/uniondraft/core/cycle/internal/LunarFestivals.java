package org.uniondraft.core.cycle.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/** The days of the festivals of the Chinese calendar, read from the data file beside this class. */
public final class LunarFestivals {

    private static final String FILE = "lunar-festivals.properties";
    private static final Properties DAYS = load();

    private LunarFestivals() {
    }

    private static Properties load() {
        Properties days = new Properties();
        try (InputStream in = LunarFestivals.class.getResourceAsStream(FILE)) {
            days.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return days;
    }

    /**
     * Finds the day of a festival.
     *
     * @param occasion the id of the occasion, such as mid-autumn
     * @param year the year
     * @return the day; nothing if the occasion is no such festival or the year is not in the file
     */
    public static Optional<LocalDate> day(String occasion, int year) {
        return Optional.ofNullable(DAYS.getProperty(occasion + "." + year)).map(LocalDate::parse);
    }
}
