package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Document;
import org.uniondraft.model.DocumentState;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Link;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.ModelCopier;

/**
 * A new paper that begins as a copy of another one, without what belongs to the other one alone: where it was imported
 * from, its notes, its links and its suppressed findings. The same source and the same purpose give the same ids.
 */
public final class PaperCopy {

    private final Document source;
    private final Document document;
    private final ModelCopier copier;
    private final Ids ids;

    /**
     * Copies a paper.
     *
     * @param source the paper; it is not changed
     * @param purpose what the copy is made for; other purposes give other ids
     */
    public PaperCopy(Document source, String purpose) {
        this.source = source;
        ids = Ids.seeded(source.getId() + "/" + purpose);
        copier = new ModelCopier(ids);
        document = (Document) copier.copy(source);
        copier.copyReferences();
        strip();
    }

    private void strip() {
        document.setState(DocumentState.DRAFT);
        document.getSources().clear();
        document.getResidues().clear();
        document.getNotes().clear();
        document.getLinks().clear();
        document.getSuppressions().clear();
        List<Identified> objects = contents(document);
        objects.forEach(object -> object.setOrigin(null));
        objects.stream().filter(CommentAnchor.class::isInstance).forEach(EcoreUtil::remove);
    }

    private static List<Identified> contents(Document document) {
        List<Identified> objects = new ArrayList<>(List.of(document));
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                objects.add(identified);
            }
        });
        return objects;
    }

    /** {@return the new paper} */
    public Document document() {
        return document;
    }

    /** {@return which object of the source each one of the copy comes from: source to copy} */
    public Map<EObject, EObject> copies() {
        return copier;
    }

    /**
     * Finds a copy.
     *
     * @param <T> its type
     * @param object an object of the source
     * @return its copy
     */
    @SuppressWarnings("unchecked")
    public <T extends EObject> T copyOf(T object) {
        return (T) copier.get(object);
    }

    /**
     * Copies parts of another paper into this one's ids.
     *
     * @param <T> their type
     * @param objects the objects, none of which contains another one
     * @return the copies, contained nowhere
     */
    public <T extends EObject> List<T> adoptAll(List<T> objects) {
        ModelCopier parts = new ModelCopier(ids);
        List<T> copies = List.copyOf(parts.<T>copyAll(objects));
        parts.copyReferences();
        return copies;
    }

    /**
     * Links an object of the new paper to one of the source.
     *
     * @param kind how they belong together
     * @param subject the object of the new paper; null for the paper as a whole
     * @param target the object of the source; null for the source as a whole
     * @param label what the target is called
     */
    public void link(LinkKind kind, Identified subject, Identified target, String label) {
        Link link = ModelFactory.eINSTANCE.createLink();
        link.setKind(kind);
        link.setSubject(subject);
        link.setTarget(target == null ? source.getId() : source.getId() + "#" + target.getId());
        link.setLabel(label);
        document.getLinks().add(link);
    }

    /**
     * Ends the making: links whose subject has gone go, and every new object has its id.
     *
     * @return the new paper, in its resource
     */
    public Document finish() {
        document.getLinks().removeIf(link -> link.getSubject() != null
                && !EcoreUtil.isAncestor(document, link.getSubject()));
        contents(document).stream().filter(object -> object.getId() == null)
                .forEach(object -> object.setId(ids.next()));
        DocumentFiles.adopt(document);
        return document;
    }
}
