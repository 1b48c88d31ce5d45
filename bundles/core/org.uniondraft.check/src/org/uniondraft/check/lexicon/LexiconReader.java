package org.uniondraft.check.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.internal.Messages;

/** Reads the files of one word list. */
final class LexiconReader {

    private static final Pattern HEADER = Pattern.compile("#\\s*(as of|columns):\\s*(.*)");

    private final String id;
    private final Consumer<String> problems;
    private final List<TsvEntry> builtIn = new ArrayList<>();
    private final Map<String, TsvEntry> ofUser = new LinkedHashMap<>();
    private List<String> columns = List.of();
    private LocalDate asOf;

    /**
     * Makes a reader.
     *
     * @param id the id of the list
     * @param problems takes what is wrong with a line, localised
     */
    LexiconReader(String id, Consumer<String> problems) {
        this.id = id;
        this.problems = problems;
    }

    /**
     * Reads the list of the program, which is as it should be.
     *
     * @param name the name of the file, for messages
     * @param lines its lines
     * @throws IllegalArgumentException if the date or the columns are missing
     */
    void builtIn(String name, List<String> lines) {
        for (String line : lines) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                if (header.group(1).equals("columns")) {
                    columns = cells(header.group(2));
                } else {
                    asOf = date(name, header.group(2));
                }
            }
        }
        if (columns.isEmpty() || asOf == null) {
            throw new IllegalArgumentException(name + " has no line \"# columns: …\" or \"# as of: …\"");
        }
        read(name, lines, columns, (first, entry) -> builtIn.add(entry));
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is as of no day: " + text, e);
        }
    }

    /**
     * Reads the list of the user. It may name its columns in another order, and only some of them.
     *
     * @param name the name of the file, for messages
     * @param lines its lines
     */
    void ofUser(String name, List<String> lines) {
        List<String> named = columns;
        for (int i = 0; i < lines.size(); i++) {
            Matcher header = HEADER.matcher(lines.get(i));
            if (header.matches() && header.group(1).equals("columns")) {
                List<String> wanted = cells(header.group(2));
                if (columns.containsAll(wanted) && wanted.contains(columns.getFirst())) {
                    named = wanted;
                } else {
                    tell(name, i, NLS.bind(Messages.lexiconColumns, String.join(", ", wanted)));
                }
            }
        }
        read(name, lines, named, ofUser::put);
    }

    private interface Target {

        void add(String first, TsvEntry entry);
    }

    private void read(String name, List<String> lines, List<String> order, Target target) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line);
            if (cells.size() > order.size()) {
                tell(name, i, NLS.bind(Messages.lexiconTooLong, String.join(", ", order)));
                continue;
            }
            TsvEntry entry = entry(order, cells);
            String first = entry.get(columns.getFirst());
            if (first.isEmpty()) {
                tell(name, i, Messages.lexiconBlank);
            } else {
                target.add(first, entry);
            }
        }
    }

    private TsvEntry entry(List<String> order, List<String> cells) {
        String[] values = new String[columns.size()];
        Arrays.fill(values, "");
        for (int i = 0; i < cells.size(); i++) {
            values[columns.indexOf(order.get(i))] = cells.get(i);
        }
        return new TsvEntry(columns, List.of(values));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t")).map(String::strip).toList();
    }

    private void tell(String name, int index, String what) {
        problems.accept(NLS.bind(Messages.lineIgnored, new Object[] {name, index + 1, what}));
    }

    /** {@return the list with what was read} */
    Lexicon lexicon() {
        List<Lexicon.Entry> entries = new ArrayList<>();
        builtIn.stream().filter(entry -> !ofUser.containsKey(entry.get(columns.getFirst()))).forEach(entries::add);
        entries.addAll(ofUser.values());
        return new TsvLexicon(id, asOf, columns, List.copyOf(entries), new ConcurrentHashMap<>());
    }

    private record TsvLexicon(String id, LocalDate asOf, List<String> columns, List<Entry> entries,
            Map<Class<?>, Object> made) implements Lexicon {

        @Override
        public <T> T derived(Class<T> type, Function<Lexicon, T> make) {
            return type.cast(made.computeIfAbsent(type, key -> make.apply(this)));
        }
    }

    private record TsvEntry(List<String> columns, List<String> cells) implements Lexicon.Entry {

        @Override
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("There is no column " + column + " among " + columns);
            }
            return cells.get(index);
        }
    }
}
