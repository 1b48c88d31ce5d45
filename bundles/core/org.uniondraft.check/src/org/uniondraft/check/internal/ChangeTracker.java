package org.uniondraft.check.internal;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Citation;
import org.uniondraft.model.Document;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Link;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Media;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Note;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Source;
import org.uniondraft.model.Suppression;
import org.uniondraft.model.Term;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.support.Models;

/** Listens to a paper and says what of the knowledge about it no longer holds. */
public final class ChangeTracker extends EContentAdapter {

    /** What lies beside the text: text rules do not look at it. */
    private static final Set<EReference> BESIDE = Set.of(ModelPackage.Literals.DOCUMENT__SUPPRESSIONS,
            ModelPackage.Literals.DOCUMENT__NOTES, ModelPackage.Literals.DOCUMENT__RESIDUES,
            ModelPackage.Literals.DOCUMENT__SOURCES, ModelPackage.Literals.DOCUMENT__LINKS,
            ModelPackage.Literals.DOCUMENT__MEDIA, ModelPackage.Literals.DOCUMENT__FRONT_MATTER,
            ModelPackage.Literals.DOCUMENT__BACK_MATTER);
    /** What holds the texts. */
    private static final Set<EReference> TEXTS = Set.of(ModelPackage.Literals.DOCUMENT__BODY,
            ModelPackage.Literals.DOCUMENT__TITLE_BLOCK, ModelPackage.Literals.DOCUMENT__ATTACHMENTS,
            ModelPackage.Literals.DOCUMENT__NUMBERING);

    private final PaperState state;

    /**
     * Makes a tracker.
     *
     * @param state what is told
     */
    public ChangeTracker(PaperState state) {
        this.state = state;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject changed
                && notification.getEventType() != Notification.RESOLVE) {
            changed(changed, notification);
        }
    }

    private void changed(EObject changed, Notification notification) {
        switch (changed) {
            case Mark mark -> Models.enclosing(mark, MarkedText.class).ifPresent(this::textChanged);
            case Document document -> documentChanged(notification);
            case Organisation organisation -> state.forget();
            case Term term -> state.forget();
            case Citation citation -> state.forget();
            case Suppression suppression -> besideChanged();
            case Note note -> besideChanged();
            case Residue residue -> besideChanged();
            case Source source -> besideChanged();
            case Link link -> besideChanged();
            case Media media -> besideChanged();
            case FrontMatter front -> besideChanged();
            case BackMatter back -> besideChanged();
            case MarkedText text when !holdsObjects(notification) -> textChanged(text);
            default -> structureChanged(changed, notification);
        }
    }

    private static boolean holdsObjects(Notification notification) {
        return notification.getFeature() instanceof EReference reference && reference.isContainment()
                && reference != ModelPackage.Literals.MARKED_TEXT__MARKS;
    }

    private void documentChanged(Notification notification) {
        Object feature = notification.getFeature();
        if (BESIDE.contains(feature)) {
            // What comes or goes has its place in the reading order.
            state.structureChanged();
        } else if (TEXTS.contains(feature)) {
            arrived(notification);
            state.structureChanged();
        } else {
            state.forget();
        }
    }

    private void besideChanged() {
        state.fieldChanged();
    }

    private void textChanged(MarkedText text) {
        state.textChanged(text);
        Role role = ReadingOrder.checked(text, null).role();
        if (text instanceof Heading) {
            // Its number may be what changed.
            state.structureChanged();
        } else if (role == Role.TITLE || role == Role.HEADING || role == Role.VALUE) {
            state.fieldChanged();
        }
    }

    /** An object changed its form, or something came, went or moved in it. */
    private void structureChanged(EObject changed, Notification notification) {
        if (isInOrganisation(changed)) {
            state.forget();
            return;
        }
        if (holdsObjects(notification)) {
            arrived(notification);
        } else if (!(changed instanceof TitleBlock)) {
            textsIn(changed);
        }
        state.structureChanged();
    }

    private static boolean isInOrganisation(EObject object) {
        return Models.enclosing(object, Organisation.class).isPresent();
    }

    private void arrived(Notification notification) {
        Object value = notification.getNewValue();
        Collection<?> values = value instanceof Collection<?> several ? several : value == null ? List.of()
                : List.of(value);
        values.stream().filter(EObject.class::isInstance).forEach(each -> textsIn((EObject) each));
    }

    private void textsIn(EObject root) {
        if (root instanceof MarkedText text) {
            state.textChanged(text);
        }
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof MarkedText text) {
                state.textChanged(text);
            }
        }
    }
}
