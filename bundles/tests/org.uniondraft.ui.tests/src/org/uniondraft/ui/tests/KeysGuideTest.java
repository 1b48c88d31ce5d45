package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.tests.support.Places;
import org.uniondraft.ui.editor.text.TextPage;

/** The table of keys in the guide says what the keys do. */
class KeysGuideTest {

    private static final Pattern ROW = Pattern.compile(
            "<tr(?: data-command=\"(?<command>[^\"]*)\")?><td><kbd>(?<keys>[^<]*)</kbd></td><td>(?<does>[^<]*)</td></tr>");
    private static final Map<String, String> NAMES = Map.of("PGDN", "PAGE_DOWN", "PGUP", "PAGE_UP");

    @TempDir
    private Path folder;

    /** A row of the table: what its command is, if the workbench has it, and what it does. */
    private record Row(String keys, String command, String does) {
    }

    private static List<Row> rows(String language) throws IOException {
        String page = Files.readString(Places.repository().resolve("bundles/app/org.uniondraft.help/guide/" + language
                + "/keys.html"));
        List<Row> rows = new ArrayList<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            rows.add(new Row(row.group("keys"), row.group("command"), row.group("does")));
        }
        assertEquals(page.split("<tr").length - 1, rows.size(), "rows that can be read");
        return rows;
    }

    private static KeySequence sequence(String keys) {
        try {
            return KeySequence.getInstance(String.join("+", Stream.of(keys.toUpperCase(Locale.ROOT).split("\\+"))
                    .map(key -> NAMES.getOrDefault(key, key)).toList()));
        } catch (ParseException e) {
            throw new IllegalArgumentException(keys, e);
        }
    }

    private static String command(Binding binding) {
        return binding.getParameterizedCommand().serialize();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws Exception {
        assertEquals(rows("zh").stream().map(row -> row.keys() + row.command()).toList(),
                rows("en").stream().map(row -> row.keys() + row.command()).toList());
    }

    @Test
    void everyKeyOfTheWorkbenchInTheGuideDoesWhatItSays() throws Exception {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        for (Row row : rows("zh")) {
            if (row.command() != null) {
                List<String> bound = Arrays.stream(bindings.getBindings())
                        .filter(binding -> binding.getTriggerSequence().equals(sequence(row.keys()))
                                && binding.getParameterizedCommand() != null && isActive(binding, bindings))
                        .map(KeysGuideTest::command).toList();
                assertTrue(bound.contains(row.command()), row.keys() + " is bound to " + bound);
                Binding perfect = bindings.getPerfectMatch(sequence(row.keys()));
                assertNotNull(perfect, row.keys() + " does nothing or several things");
                assertEquals(row.command(), command(perfect), row.keys());
            }
        }
    }

    private static boolean isActive(Binding binding, IBindingService bindings) {
        return binding.getSchemeId().equals(bindings.getActiveScheme().getId())
                || binding.getSchemeId().equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);
    }

    @Test
    void everyKeyThatIsBoundHereIsInTheGuide() throws Exception {
        Set<KeySequence> told = new HashSet<>();
        rows("zh").stream().filter(row -> row.command() != null).forEach(row -> told.add(sequence(row.keys())));
        for (IConfigurationElement key : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.bindings")) {
            if (key.getName().equals("key") && key.getContributor().getName().startsWith("org.uniondraft.")) {
                assertTrue(told.contains(KeySequence.getInstance(key.getAttribute("sequence"))),
                        key.getAttribute("sequence") + " is not in the guide");
            }
        }
    }

    /** Platforms name the keys that are held in different orders. */
    private static String ordered(String keys) {
        return String.join("+", Stream.of(keys.split("\\+")).sorted().toList());
    }

    @Test
    void everyKeyOfTheTextIsInTheGuide() throws Exception {
        List<String> told = rows("zh").stream().map(row -> row.does() + "\t" + ordered(row.keys())).toList();
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            MenuItem[] items = paper.editor().showPage(TextPage.class).viewer().widget().getMenu().getItems();
            List<String> shown = Stream.of(items).map(MenuItem::getText).filter(label -> label.contains("\t")).toList();
            assertTrue(shown.size() > 10, shown::toString);
            for (String label : shown) {
                int tab = label.indexOf('\t');
                assertTrue(told.contains(label.substring(0, tab + 1) + ordered(label.substring(tab + 1))),
                        label + " is not in the guide");
            }
        }
    }
}
