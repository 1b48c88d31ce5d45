package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.check.AppliedFix;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Fixing;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Rule;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;

/**
 * Each quick fix that is shipped, applied everywhere: it leaves no finding of its rule that it fits, and a mechanical one on
 * a real paper none at all; it changes only what was found; it is one step that can be undone and done again; and it throws
 * at nothing. On papers that were changed at random, so that there is something to fix, and on the real papers.
 */
class AllFixesTest {

    private static final int SEEDS = 12;
    private static final int EDITS = 120;
    /** Fixes that move words into texts of their own and leave each one of them. */
    private static final Set<String> SPLITTING = Set.of("heading-from-number", "heading-from-typed-number");

    private final Checkers checkers = Checkers.shipped();

    static List<QuickFixDescriptor> fixes() {
        return Catalogs.platform().quickFixes().all().stream()
                .filter(fix -> !fix.contribution().plugin().equals("org.uniondraft.check.tests")).toList();
    }

    static Stream<Long> seeds() {
        return Stream.iterate(0L, seed -> seed + 1).limit(SEEDS);
    }

    static List<Path> samples() throws Exception {
        return TestSources.samples();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFixIsSoundOnAMutatedPaper(long seed) throws Exception {
        Document document = TestSources.mutated(seed, EDITS);
        DocumentFiles.adopt(document);
        applyEach("seed " + seed, document, false);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFixIsSoundOnARealPaper(Path sample) throws Exception {
        for (Document document : TestSources.imported(sample)) {
            applyEach(sample.getFileName().toString(), document, true);
        }
    }

    private void applyEach(String name, Document document, boolean real) {
        List<Finding> found = checkers.checker().check(document, false).findings();
        Set<String> rules = found.stream().map(Finding::rule).collect(Collectors.toSet());
        for (QuickFixDescriptor fix : fixes()) {
            if (rules.contains(fix.rule())) {
                apply(fix.id() + " on " + name, document, fix,
                        found.stream().filter(finding -> finding.rule().equals(fix.rule())).toList());
                checkRest(fix.id() + " on " + name, document, fix, real && fix.mechanical());
            }
        }
        assertEquals(List.of(), checkers.log(), name);
    }

    private void apply(String what, Document document, QuickFixDescriptor fix, List<Finding> found) {
        String before = TestPapers.saved(document);
        Map<EObject, String> texts = texts(document);
        Map<EObject, EObject> containers = containers(document);
        String words = String.join("", TestPapers.printed(document));
        Changes changes = new Changes();
        Fixing fixing = checkers.fixes().all(document, false, fix);
        document.eAdapters().add(changes);
        fixing.command().execute();
        document.eAdapters().remove(changes);
        Set<EObject> subjects = identities(fixing.fixes().stream().map(AppliedFix::finding).map(Finding::subject).toList());

        changes.changed.removeIf(object -> belongs(object, subjects, containers)
                || isAboutStructure(fix) && isFormOnly(object, texts)
                || SPLITTING.contains(fix.id()) && (!containers.containsKey(object) || isFormOnly(object, texts)));
        assertEquals(List.of(), changes.changed.stream().map(Object::toString).toList(),
                () -> what + " changes what was not found");
        if (SPLITTING.contains(fix.id())) {
            assertEquals(words, String.join("", TestPapers.printed(document)), () -> what + " changes words");
        } else {
            texts.forEach((text, old) -> checkText(what, (MarkedText) text, old, found));
        }

        String after = TestPapers.saved(document);
        fixing.command().undo();
        assertEquals(before, TestPapers.saved(document), () -> what + ", undone");
        fixing.command().redo();
        assertEquals(after, TestPapers.saved(document), () -> what + ", done again");
        fixing.command().undo();
    }

    /** A fix of the structure, such as of the style of numbers, has to change more than the one heading that tells it. */
    private static boolean isAboutStructure(QuickFixDescriptor fix) {
        try {
            return Catalogs.platform().rules().get(fix.rule()).contribution().create("class",
                    Rule.class) instanceof PaperRule;
        } catch (UnknownIdException | ContributionException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether an object keeps its words. */
    private static boolean isFormOnly(EObject object, Map<EObject, String> texts) {
        return !(object instanceof MarkedText text)
                || Objects.requireNonNullElse(text.getText(), "").equals(texts.get(text));
    }

    /** Before the first and behind the last stretch that was found, a text is as it was. */
    private static void checkText(String what, MarkedText text, String old, List<Finding> found) {
        List<Finding> here = found.stream().filter(finding -> finding.subject() == text && finding.length() > 0).toList();
        String now = text.getText() == null ? "" : text.getText();
        if (here.isEmpty() || now.equals(old)) {
            return;
        }
        String head = old.substring(0, here.stream().mapToInt(Finding::offset).min().orElse(0));
        String tail = old.substring(here.stream().mapToInt(each -> each.offset() + each.length()).max().orElse(0));
        assertTrue(now.startsWith(head) && now.endsWith(tail) && now.length() >= head.length() + tail.length(),
                () -> "%s changes more than was found:%n%s%n%s".formatted(what, old, now));
    }

    private void checkRest(String what, Document document, QuickFixDescriptor fix, boolean everything) {
        Fixing first = checkers.fixes().all(document, false, fix);
        first.command().execute();
        Fixing second = checkers.fixes().all(document, false, fix);
        second.command().execute();
        assertEquals(List.of(), second.fixes().stream().map(each -> each.path() + ": " + each.finding().text()).toList(),
                () -> what + " is not done when it is done");
        if (everything) {
            assertEquals(List.of(), checkers.checker().check(document, false).findings().stream()
                    .filter(finding -> finding.rule().equals(fix.rule())).map(Finding::message).toList(),
                    () -> what + " leaves findings");
        }
        second.command().undo();
        first.command().undo();
    }

    /** A subject, something in it, or what holds it, if the subject itself comes or goes. */
    private static boolean belongs(EObject object, Set<EObject> subjects, Map<EObject, EObject> containers) {
        return subjects.stream().anyMatch(subject -> EcoreUtil.isAncestor(subject, object)
                || containers.get(subject) == object || isIn(object, subject, containers));
    }

    private static boolean isIn(EObject object, EObject subject, Map<EObject, EObject> containers) {
        for (EObject at = object; at != null; at = containers.get(at)) {
            if (at == subject) {
                return true;
            }
        }
        return false;
    }

    private static Map<EObject, String> texts(Document document) {
        Map<EObject, String> texts = new IdentityHashMap<>();
        TestPapers.all(document, MarkedText.class)
                .forEach(text -> texts.put(text, text.getText() == null ? "" : text.getText()));
        return texts;
    }

    private static Map<EObject, EObject> containers(Document document) {
        Map<EObject, EObject> containers = new IdentityHashMap<>();
        TestPapers.all(document, EObject.class).forEach(object -> containers.put(object, object.eContainer()));
        return containers;
    }

    private static Set<EObject> identities(List<EObject> objects) {
        Set<EObject> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(objects);
        return set;
    }

    /** What is changed while it listens. */
    private static final class Changes extends EContentAdapter {

        private final List<EObject> changed = new ArrayList<>();

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getNotifier() instanceof EObject object
                    && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                changed.add(object);
            }
        }
    }
}
