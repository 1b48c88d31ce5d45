package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;

/**
 * Each quick fix that is shipped, applied everywhere: a mechanical one leaves no finding of its rule, any other one none that
 * it fits; it changes only what was found; it is one step that can be undone and done again; and it throws at nothing. On
 * papers that were changed at random, so that there is something to fix, and on the real papers.
 */
class AllFixesTest {

    private static final int SEEDS = 12;
    private static final int EDITS = 120;

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
        applyEach("seed " + seed, document);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFixIsSoundOnARealPaper(Path sample) throws Exception {
        for (Document document : TestSources.imported(sample)) {
            applyEach(sample.getFileName().toString(), document);
        }
    }

    private void applyEach(String name, Document document) {
        List<Finding> found = checkers.checker().check(document, false).findings();
        Set<String> rules = found.stream().map(Finding::rule).collect(Collectors.toSet());
        for (QuickFixDescriptor fix : fixes()) {
            if (rules.contains(fix.rule())) {
                apply(fix.id() + " on " + name, document, fix,
                        found.stream().filter(finding -> finding.rule().equals(fix.rule())).toList());
            }
        }
        assertEquals(List.of(), checkers.log(), name);
    }

    private void apply(String what, Document document, QuickFixDescriptor fix, List<Finding> found) {
        String before = TestPapers.saved(document);
        Map<EObject, String> texts = texts(document);
        Map<EObject, EObject> containers = containers(document);
        Changes changes = new Changes();
        Fixing fixing = checkers.fixes().all(document, false, fix);
        document.eAdapters().add(changes);
        fixing.command().execute();
        document.eAdapters().remove(changes);
        Set<EObject> subjects = identities(fixing.fixes().stream().map(AppliedFix::finding).map(Finding::subject).toList());

        changes.changed.removeIf(object -> belongs(object, subjects, containers));
        assertEquals(List.of(), changes.changed.stream().map(Object::toString).toList(),
                () -> what + " changes what was not found");
        texts.forEach((text, old) -> checkText(what, (MarkedText) text, old, found));
        checkRest(what, document, fix);

        String after = TestPapers.saved(document);
        fixing.command().undo();
        assertEquals(before, TestPapers.saved(document), () -> what + ", undone");
        fixing.command().redo();
        assertEquals(after, TestPapers.saved(document), () -> what + ", done again");
        fixing.command().undo();
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

    private void checkRest(String what, Document document, QuickFixDescriptor fix) {
        List<Finding> left = checkers.checker().check(document, false).findings().stream()
                .filter(finding -> finding.rule().equals(fix.rule())).toList();
        if (fix.mechanical()) {
            assertEquals(List.of(), left.stream().map(Finding::message).toList(), () -> what + " leaves findings");
        } else if (!left.isEmpty()) {
            Fixing again = checkers.fixes().all(document, false, fix);
            again.command().execute();
            assertEquals(List.of(), again.fixes().stream().map(each -> each.finding().message()).toList(),
                    () -> what + " is not done when it is done");
            again.command().undo();
        }
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
