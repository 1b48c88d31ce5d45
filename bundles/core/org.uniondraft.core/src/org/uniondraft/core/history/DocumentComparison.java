package org.uniondraft.core.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.history.Difference.Kind;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;

/**
 * Compares two states of the same paper object by object: ids tell which belong together, wherever they stand. An object
 * that came or went with the one it lies in is not told by itself. Where the marks of a text differ and the text does not,
 * the text counts as changed once.
 */
public final class DocumentComparison {

    private static final EStructuralFeature MARKS = ModelPackage.Literals.MARKED_TEXT__MARKS;

    private final Map<String, Identified> before;
    private final Map<String, Identified> after;
    private final List<Difference> differences = new ArrayList<>();

    private DocumentComparison(Document before, Document after) {
        this.before = objects(before);
        this.after = objects(after);
    }

    /**
     * Compares two states.
     *
     * @param before the earlier state; it is not changed
     * @param after the later state; it is not changed
     * @return what differs, in the order of the later state, with what was removed where it stood
     */
    public static List<Difference> compare(Document before, Document after) {
        DocumentComparison comparison = new DocumentComparison(before, after);
        comparison.changes(before, after);
        comparison.contents(before, after);
        return List.copyOf(comparison.differences);
    }

    private static Map<String, Identified> objects(Document document) {
        Map<String, Identified> objects = new LinkedHashMap<>();
        objects.put(document.getId(), document);
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified && identified.getId() != null) {
                objects.put(identified.getId(), identified);
            }
        });
        return objects;
    }

    private void contents(EObject old, EObject now) {
        for (EReference reference : now.eClass().getEAllContainments()) {
            if (reference == MARKS) {
                continue;
            }
            List<Identified> oldChildren = children(old, reference);
            List<Identified> children = children(now, reference);
            Set<String> moved = moved(oldChildren, children);
            int next = 0;
            for (Identified child : children) {
                Identified same = before.get(child.getId());
                int at = oldChildren.indexOf(same);
                if (at >= next) {
                    removals(oldChildren.subList(next, at));
                    next = at + 1;
                }
                if (same == null) {
                    differences.add(new Difference(Kind.ADDED, null, child, null, "", text(child)));
                    continue;
                }
                if (same.eContainer() == null || !sameParent(same, child) || moved.contains(child.getId())) {
                    differences.add(new Difference(Kind.MOVED, same, child, null, "", text(child)));
                }
                changes(same, child);
                contents(same, child);
            }
            removals(oldChildren.subList(next, oldChildren.size()));
        }
    }

    private void removals(List<Identified> old) {
        old.stream().filter(child -> !after.containsKey(child.getId()))
                .forEach(child -> differences.add(new Difference(Kind.REMOVED, child, null, null, text(child), "")));
    }

    private boolean sameParent(Identified one, Identified other) {
        return one.eContainer() instanceof Identified first && other.eContainer() instanceof Identified second
                && Objects.equals(first.getId(), second.getId())
                && one.eContainingFeature() == other.eContainingFeature();
    }

    /** The children that are in both lists and do not keep the order of the others: those outside the longest run. */
    private static Set<String> moved(List<Identified> old, List<Identified> now) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            places.put(old.get(i).getId(), i);
        }
        List<String> common = now.stream().map(Identified::getId).filter(places::containsKey).toList();
        int[] length = new int[common.size()];
        int[] previous = new int[common.size()];
        int best = -1;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places.get(common.get(j)) < places.get(common.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        Set<String> moved = new HashSet<>(common);
        for (int i = best; i >= 0; i = previous[i]) {
            moved.remove(common.get(i));
        }
        return moved;
    }

    private void changes(EObject old, EObject now) {
        boolean textChanged = false;
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            if (feature == ModelPackage.Literals.IDENTIFIED__ID || feature == ModelPackage.Literals.IDENTIFIED__ORIGIN
                    || feature instanceof EReference reference && reference.isContainment()) {
                continue;
            }
            String oldValue = value(old, feature);
            String newValue = value(now, feature);
            if (!oldValue.equals(newValue)) {
                textChanged |= feature == ModelPackage.Literals.MARKED_TEXT__TEXT;
                differences.add(new Difference(Kind.CHANGED, (Identified) old, (Identified) now, feature, oldValue,
                        newValue));
            }
        }
        if (!textChanged && old instanceof MarkedText oldText && now instanceof MarkedText newText
                && !marks(oldText).equals(marks(newText))) {
            differences.add(new Difference(Kind.CHANGED, oldText, newText, MARKS, oldText.getText(), newText.getText()));
        }
    }

    private static String value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(item -> item(feature, item)).collect(Collectors.joining("；"));
            default -> item(feature, value);
        };
    }

    private static String item(EStructuralFeature feature, Object item) {
        if (item instanceof Identified identified) {
            return String.valueOf(identified.getId());
        }
        return feature instanceof EAttribute attribute
                ? String.valueOf(EcoreUtil.convertToString(attribute.getEAttributeType(), item)) : String.valueOf(item);
    }

    private static List<String> marks(MarkedText text) {
        return text.getMarks().stream().map(DocumentComparison::mark).toList();
    }

    private static String mark(Mark mark) {
        return mark.eClass().getName() + mark.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature != ModelPackage.Literals.IDENTIFIED__ID
                        && feature != ModelPackage.Literals.IDENTIFIED__ORIGIN)
                .map(feature -> value(mark, feature)).collect(Collectors.joining("/", "(", ")"));
    }

    private static List<Identified> children(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        return switch (value) {
            case List<?> list -> list.stream().filter(Identified.class::isInstance).map(Identified.class::cast).toList();
            case Identified child -> List.of(child);
            case null, default -> List.of();
        };
    }

    /** All the text in an object, for what comes or goes as a whole. */
    private static String text(Identified object) {
        List<String> texts = new ArrayList<>();
        if (object instanceof MarkedText text && text.getText() != null) {
            texts.add(text.getText());
        }
        object.eAllContents().forEachRemaining(inner -> {
            if (inner instanceof MarkedText text && text.getText() != null) {
                texts.add(text.getText());
            }
        });
        return String.join(" ", texts);
    }
}
