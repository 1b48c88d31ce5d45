package org.uniondraft.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.persistence.DocumentHead;

/** The papers by year, the newest first, and by kind; those that say neither stand at the end. */
final class LibraryContent implements ITreeContentProvider {

    /** Stands for the year of papers that name none. */
    static final int NO_YEAR = Integer.MIN_VALUE;

    private static final Comparator<PaperEntry> BY_TITLE = Comparator.comparing(PaperEntry::title)
            .thenComparing(PaperEntry::file);

    private Map<Year, Map<Kind, List<PaperEntry>>> tree = Map.of();
    private String filter = "";

    /**
     * The papers of a year.
     *
     * @param year the year, or {@link #NO_YEAR}
     */
    record Year(int year) {
    }

    /**
     * The papers of a kind in a year.
     *
     * @param year the year
     * @param id the id of the kind; empty for papers that name none
     */
    record Kind(Year year, String id) {

        /** {@return what the kind is called} */
        String label() {
            return Catalogs.platform().documentKinds().find(id).map(DocumentKind::label)
                    .orElse(id.isEmpty() ? Messages.noKind : id);
        }

        private int order() {
            return Catalogs.platform().documentKinds().find(id).map(DocumentKind::order).orElse(Integer.MAX_VALUE);
        }
    }

    /**
     * Chooses the papers that are shown.
     *
     * @param words what each of them has to have in its title, the name of its file, its organisation or its kind
     */
    void setFilter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
    }

    /** {@return whether only some papers are shown} */
    boolean isFiltered() {
        return !filter.isEmpty();
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object input) {
        tree = input instanceof List<?> entries
                ? build(entries.stream().map(PaperEntry.class::cast).filter(this::isShown)) : Map.of();
    }

    private boolean isShown(PaperEntry entry) {
        String text = Stream.of(Optional.of(entry.title()), Optional.of(entry.name()),
                entry.head().map(DocumentHead::organisation), Optional.of(kindOf(entry).label()))
                .flatMap(Optional::stream).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return Stream.of(filter.split("\\s+")).allMatch(text::contains);
    }

    private static Map<Year, Map<Kind, List<PaperEntry>>> build(Stream<PaperEntry> entries) {
        Comparator<Year> years = Comparator.comparingInt(Year::year).reversed();
        Comparator<Kind> kinds = Comparator.comparingInt(Kind::order).thenComparing(Kind::id);
        return entries.sorted(BY_TITLE).collect(Collectors.groupingBy(entry -> kindOf(entry).year(),
                () -> new TreeMap<>(years),
                Collectors.groupingBy(LibraryContent::kindOf, () -> new TreeMap<>(kinds), Collectors.toList())));
    }

    private static Kind kindOf(PaperEntry entry) {
        return new Kind(new Year(entry.year().orElse(NO_YEAR)), entry.kind());
    }

    /** {@return the years and kinds that are shown} */
    Set<Object> groups() {
        return Stream.concat(tree.keySet().stream(), tree.values().stream().flatMap(kinds -> kinds.keySet().stream()))
                .collect(Collectors.toSet());
    }

    @Override
    public Object[] getElements(Object input) {
        return tree.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Year year -> tree.getOrDefault(year, Map.of()).keySet().toArray();
            case Kind kind -> tree.getOrDefault(kind.year(), Map.of()).getOrDefault(kind, List.of()).toArray();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case PaperEntry entry -> kindOf(entry);
            case Kind kind -> kind.year();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return !(element instanceof PaperEntry);
    }
}
