package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Citation;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Department;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Person;
import org.uniondraft.model.Term;
import org.uniondraft.model.TermMark;
import org.uniondraft.model.Value;

/** Joins what two papers of one organisation have in common: people, departments, terms, citations and pictures. */
public final class SharedParts {

    private SharedParts() {
    }

    /**
     * Copies another paper with the ids of a new one.
     *
     * @param copy the new paper
     * @param other the other paper; it is not changed
     * @return its copy, without notes and origins
     */
    public static Document copy(PaperCopy copy, Document other) {
        Document document = copy.adoptAll(List.of(other)).getFirst();
        List<EObject> objects = new ArrayList<>();
        document.eAllContents().forEachRemaining(objects::add);
        objects.forEach(object -> {
            if (object instanceof Identified identified) {
                identified.setOrigin(null);
            }
        });
        return document;
    }

    /**
     * Moves what the other paper has and the new one does not, and makes all references name what the new one has.
     *
     * @param paper the new paper, to be changed
     * @param other the copy of the other paper, to be taken apart
     */
    public static void join(Document paper, Document other) {
        Map<Object, Identified> known = new HashMap<>();
        Map<EObject, Identified> instead = new HashMap<>();
        paper.getTerms().forEach(term -> known.put("term " + term.getName(), term));
        paper.getCitations().forEach(citation -> known.put("citation " + citation.getTitle(), citation));
        for (Term term : List.copyOf(other.getTerms())) {
            keep(term, "term " + term.getName(), known, instead, () -> paper.getTerms().add(term));
        }
        for (Citation citation : List.copyOf(other.getCitations())) {
            keep(citation, "citation " + citation.getTitle(), known, instead, () -> paper.getCitations().add(citation));
        }
        if (paper.getOrganisation() != null && other.getOrganisation() != null) {
            joinPeople(paper, other, known, instead);
        }
        paper.getMedia().addAll(List.copyOf(other.getMedia()));
        List<EObject> objects = new ArrayList<>();
        other.eAllContents().forEachRemaining(objects::add);
        objects.forEach(object -> redirect(object, instead));
    }

    private static void joinPeople(Document paper, Document other, Map<Object, Identified> known,
            Map<EObject, Identified> instead) {
        paper.getOrganisation().getDepartments().forEach(part -> known.put("department " + part.getName(), part));
        paper.getOrganisation().getPeople().forEach(person -> known.put("person " + person.getName(), person));
        for (Department part : List.copyOf(other.getOrganisation().getDepartments())) {
            keep(part, "department " + part.getName(), known, instead,
                    () -> paper.getOrganisation().getDepartments().add(part));
        }
        for (Person person : List.copyOf(other.getOrganisation().getPeople())) {
            keep(person, "person " + person.getName(), known, instead,
                    () -> paper.getOrganisation().getPeople().add(person));
            if (instead.get(person.getDepartment()) instanceof Department department) {
                person.setDepartment(department);
            }
        }
    }

    private static void keep(Identified object, String key, Map<Object, Identified> known,
            Map<EObject, Identified> instead, Runnable move) {
        Identified there = known.putIfAbsent(key, object);
        if (there == null) {
            move.run();
        } else {
            instead.put(object, there);
        }
    }

    private static void redirect(EObject object, Map<EObject, Identified> instead) {
        switch (object) {
            case TermMark mark when instead.get(mark.getTerm()) instanceof Term term -> mark.setTerm(term);
            case CitationMark mark when instead.get(mark.getCitation()) instanceof Citation citation ->
                mark.setCitation(citation);
            case Value value when instead.containsKey(value.getTarget()) -> value.setTarget(instead.get(value.getTarget()));
            case CommentAnchor anchor -> EcoreUtil.remove(anchor);
            default -> {
                // It refers to nothing of this kind.
            }
        }
    }
}
