package org.uniondraft.intake.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.uniondraft.intake.ImportException;

/** What a part of a package refers to. */
final class Relationships {

    /**
     * A relationship.
     *
     * @param id its id in the part
     * @param type the last word of its type, such as {@code styles}: the two editions of the standard differ in what
     *        stands before it
     * @param target the name of the part it leads to, without a slash in front; an address if it is external
     * @param external whether it leads out of the file
     */
    record Relationship(String id, String type, String target, boolean external) {
    }

    private final List<Relationship> all = new ArrayList<>();

    private Relationships() {
    }

    /**
     * Reads the relationships of a part.
     *
     * @param zip the package
     * @param part the name of the part; empty for the package
     * @param place what the file is called in messages
     * @return its relationships; none if there are none
     * @throws ImportException if they are broken
     */
    static Relationships of(DocxZip zip, String part, String place) throws ImportException {
        Relationships relationships = new Relationships();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Optional<byte[]> content = zip.entry(name);
        if (content.isEmpty()) {
            return relationships;
        }
        DocxXml xml = new DocxXml(content.get(), name, place);
        if (!xml.child(0)) {
            return relationships;
        }
        while (xml.child(1)) {
            String target = xml.attribute("Target");
            String type = xml.attribute("Type");
            if (xml.name().equals("Relationship") && target != null && type != null) {
                boolean external = "External".equals(xml.attribute("TargetMode"));
                relationships.all.add(new Relationship(String.valueOf(xml.attribute("Id")),
                        type.substring(type.lastIndexOf('/') + 1), external ? target : resolve(folder, target), external));
            }
        }
        return relationships;
    }

    /** The part that a target names: from the root, or from the folder of the part that names it. */
    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** {@return the relationship with an id} */
    Optional<Relationship> get(String id) {
        return all.stream().filter(relationship -> relationship.id().equals(id)).findFirst();
    }

    /** {@return all relationships of a type, in order} */
    List<Relationship> ofType(String type) {
        return all.stream().filter(relationship -> relationship.type().equals(type)).toList();
    }

    /** {@return the part that the first relationship of a type leads to} */
    Optional<String> part(String type) {
        return ofType(type).stream().filter(relationship -> !relationship.external()).map(Relationship::target).findFirst();
    }
}
