package org.uniondraft.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.internal.Messages;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.Suppression;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Ids;

/**
 * The findings that the user has set aside in a paper, each with a reason. A suppression is about a rule, an object and a
 * stretch of its text, by its words and not by its place: it follows the stretch when the text around it changes, covers
 * the same stretch at other places of the same text, and ends when the words do. One without object and stretch is about
 * the rule in the whole paper.
 */
public final class Suppressions {

    /** How much of a text tells it from others, in UTF-16 units. */
    private static final int LONG_ENOUGH = 30;

    private final Map<EObject, List<Suppression>> bySubject;
    private final Set<String> wholePaper;

    private Suppressions(Map<EObject, List<Suppression>> bySubject, Set<String> wholePaper) {
        this.bySubject = bySubject;
        this.wholePaper = wholePaper;
    }

    /**
     * Reads the suppressions of a paper.
     *
     * @param document the paper
     * @return its suppressions as they are now
     */
    public static Suppressions of(Document document) {
        return new Suppressions(document.getSuppressions().stream()
                .filter(suppression -> suppression.getSubject() != null).collect(Collectors.groupingBy(
                        suppression -> (EObject) suppression.getSubject(), IdentityHashMap::new, Collectors.toList())),
                document.getSuppressions().stream().filter(Suppressions::isAboutWholePaper).map(Suppression::getRule)
                        .collect(Collectors.toSet()));
    }

    private static boolean isAboutWholePaper(Suppression suppression) {
        return suppression.getSubject() == null && excerpt(suppression).isEmpty();
    }

    private static String excerpt(Suppression suppression) {
        return Objects.requireNonNullElse(suppression.getExcerpt(), "");
    }

    /**
     * Tells whether a finding is suppressed.
     *
     * @param finding a finding in the paper
     * @return whether there is a suppression for it
     */
    public boolean cover(Finding finding) {
        List<Suppression> here = bySubject.get(finding.subject());
        return wholePaper.contains(finding.rule()) || here != null && here.stream().anyMatch(suppression -> finding.rule().equals(suppression.getRule())
                && excerpt(finding).equals(excerpt(suppression)));
    }

    /**
     * Tells whether a finding can be suppressed.
     *
     * @param finding a finding
     * @return whether it is about an object that a suppression can name
     */
    public static boolean isPossible(Finding finding) {
        return finding.subject() instanceof Identified;
    }

    /**
     * Makes the command that suppresses a finding.
     *
     * @param document the paper
     * @param finding a finding in it that can be suppressed
     * @param reason why, in the words of the user
     * @return the command
     */
    public static Command suppress(Document document, Finding finding, String reason) {
        return EditCommand.of(Messages.suppress, document, () -> {
            Suppression suppression = ModelFactory.eINSTANCE.createSuppression();
            suppression.setId(Ids.random().next());
            suppression.setRule(finding.rule());
            suppression.setSubject((Identified) finding.subject());
            suppression.setExcerpt(excerpt(finding));
            suppression.setReason(reason);
            document.getSuppressions().add(suppression);
        });
    }

    /**
     * What of its object a finding is about, as a suppression writes it.
     *
     * @param finding a finding
     * @return the stretch of text; for a field of an object its name and value; for an object as a whole how its text or
     *     its heading begins, or what it is in the model if it has none; never empty
     */
    public static String excerpt(Finding finding) {
        if (finding.feature() == null) {
            return finding.text().isEmpty() ? beginning(finding.subject()) : finding.text();
        }
        String name = finding.feature().getName();
        return finding.feature() instanceof EAttribute ? name + "=" + finding.subject().eGet(finding.feature()) : name;
    }

    private static String beginning(EObject object) {
        EObject told = object instanceof Section section && section.getHeading() != null ? section.getHeading() : object;
        if (told instanceof MarkedText text && text.getText() != null && !text.getText().isEmpty()) {
            int end = Math.min(text.getText().length(), LONG_ENOUGH);
            return text.getText().substring(0, text.getText().offsetByCodePoints(0,
                    text.getText().codePointCount(0, end)));
        }
        return object.eClass().getName();
    }

    /**
     * Tells whether what a suppression is about is still there.
     *
     * @param suppression a suppression
     * @param document the paper
     * @return whether it is about the whole paper, or its object is in the paper and its stretch in the text of the object
     */
    public static boolean holds(Suppression suppression, Document document) {
        if (isAboutWholePaper(suppression)) {
            return true;
        }
        EObject subject = suppression.getSubject();
        String excerpt = excerpt(suppression);
        if (subject == null || !isIn(subject, document)) {
            return false;
        }
        return excerpt.equals(beginning(subject))
                || subject instanceof MarkedText text && text.getText() != null && text.getText().contains(excerpt)
                || holdsField(subject, excerpt);
    }

    private static boolean holdsField(EObject subject, String excerpt) {
        int equals = excerpt.indexOf('=');
        var feature = subject.eClass().getEStructuralFeature(equals < 0 ? excerpt : excerpt.substring(0, equals));
        return feature != null
                && (equals < 0 || excerpt.substring(equals + 1).equals(String.valueOf(subject.eGet(feature))));
    }

    private static boolean isIn(EObject object, Document document) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at == document) {
                return true;
            }
        }
        return false;
    }
}
