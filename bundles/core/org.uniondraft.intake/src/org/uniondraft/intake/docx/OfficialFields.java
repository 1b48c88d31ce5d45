package org.uniondraft.intake.docx;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.ArrayList;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.intake.draft.TextEdit;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.support.Texts;

/**
 * The official elements of a paper, which are words and no texts with marks: in an own file they are known by the style
 * they were printed in and by their old value.
 */
final class OfficialFields {

    /** What stands above the body; the names are those of the styles of the writer. */
    private static final Set<String> ABOVE = Set.of("CopyNumber", "Secrecy", "Urgency", "Mark", "DocumentNumber", "Title",
            "Subtitle", "TitleLine", "Recipients");
    /** What stands below the body. */
    private static final Set<String> BELOW = Set.of("AttachmentNote", "Signature", "Date", "Annotation", "Imprint");
    /** What is printed and no part of the title or the body. */
    private static final Set<String> BESIDE = Set.of("CopyNumber", "Secrecy", "Urgency", "Mark", "DocumentNumber",
            "Recipients", "AttachmentNote", "Signature", "Date", "Annotation", "Imprint", "AttachmentLabel");

    private static final Map<String, List<EAttribute>> FIELDS = Map.ofEntries(
            Map.entry("CopyNumber", List.of(ModelPackage.Literals.FRONT_MATTER__COPY_NUMBER,
                    ModelPackage.Literals.FRONT_MATTER__DOCUMENT_NUMBER)),
            Map.entry("Secrecy", List.of(ModelPackage.Literals.FRONT_MATTER__SECRECY,
                    ModelPackage.Literals.FRONT_MATTER__SECRECY_PERIOD, ModelPackage.Literals.FRONT_MATTER__DOCUMENT_NUMBER)),
            Map.entry("Urgency", List.of(ModelPackage.Literals.FRONT_MATTER__URGENCY,
                    ModelPackage.Literals.FRONT_MATTER__DOCUMENT_NUMBER)),
            Map.entry("Mark", List.of(ModelPackage.Literals.FRONT_MATTER__ISSUERS)),
            Map.entry("DocumentNumber", List.of(ModelPackage.Literals.FRONT_MATTER__DOCUMENT_NUMBER,
                    ModelPackage.Literals.FRONT_MATTER__SIGNERS)),
            Map.entry("Recipients", List.of(ModelPackage.Literals.FRONT_MATTER__RECIPIENTS)),
            Map.entry("TitleLine", List.of(ModelPackage.Literals.TITLE_BLOCK__MEETING,
                    ModelPackage.Literals.TITLE_BLOCK__REPORTER, ModelPackage.Literals.TITLE_BLOCK__DATE)),
            Map.entry("Signature", List.of(ModelPackage.Literals.BACK_MATTER__SIGNATORIES,
                    ModelPackage.Literals.BACK_MATTER__SIGNER_POSITION)),
            Map.entry("Date", List.of(ModelPackage.Literals.BACK_MATTER__DATE)),
            Map.entry("Annotation", List.of(ModelPackage.Literals.BACK_MATTER__ANNOTATION)),
            Map.entry("Imprint", List.of(ModelPackage.Literals.FRONT_MATTER__RECIPIENTS,
                    ModelPackage.Literals.BACK_MATTER__COPY_TO, ModelPackage.Literals.BACK_MATTER__PRINTED_BY,
                    ModelPackage.Literals.BACK_MATTER__PRINTED_ON)),
            Map.entry("RawText", List.of(ModelPackage.Literals.RAW_BLOCK__LINES)));

    private final Document document;

    OfficialFields(Document document) {
        this.document = document;
    }

    /** {@return whether what has this style stands above the body} */
    static boolean isAbove(String style) {
        return ABOVE.contains(style);
    }

    /** {@return whether what has this style stands below the body} */
    static boolean isBelow(String style) {
        return BELOW.contains(style);
    }

    /** {@return whether what has this style is printed beside title and body} */
    static boolean isBeside(String style) {
        return BESIDE.contains(style);
    }

    /** A value: of an attribute, or one of its values. */
    private record Held(EObject owner, EAttribute attribute, int index, String value) {

        @SuppressWarnings("unchecked")
        void set(String text) {
            if (index < 0) {
                owner.eSet(attribute, text.isEmpty() ? null : text);
            } else if (text.isEmpty()) {
                ((EList<String>) owner.eGet(attribute)).remove(index);
            } else {
                ((EList<String>) owner.eGet(attribute)).set(index, text);
            }
        }
    }

    private List<Held> held(String style) {
        List<Held> held = new ArrayList<>();
        for (EAttribute attribute : FIELDS.getOrDefault(style, List.of())) {
            for (EObject owner : owners(attribute)) {
                if (owner.eGet(attribute) instanceof EList<?> values) {
                    for (int i = 0; i < values.size(); i++) {
                        held.add(new Held(owner, attribute, i, String.valueOf(values.get(i))));
                    }
                } else if (owner.eGet(attribute) instanceof String value && !value.isEmpty()) {
                    held.add(new Held(owner, attribute, -1, value));
                }
            }
        }
        return held;
    }

    private List<EObject> owners(EAttribute attribute) {
        if (attribute == ModelPackage.Literals.RAW_BLOCK__LINES) {
            List<EObject> raw = new ArrayList<>();
            document.eAllContents().forEachRemaining(object -> {
                if (object instanceof RawBlock) {
                    raw.add(object);
                }
            });
            return raw;
        }
        for (EObject owner : new EObject[] {document.getFrontMatter(), document.getTitleBlock(), document.getBackMatter()}) {
            if (owner != null && attribute.getEContainingClass().isInstance(owner)) {
                return List.of(owner);
            }
        }
        return List.of();
    }

    /**
     * Takes an edit over into the value it was made in.
     *
     * @param style the style the paragraph was printed in
     * @param old the paragraph as it was printed
     * @param edit the edit
     * @return whether there is such a value
     */
    boolean apply(String style, String old, TextEdit edit) {
        for (Held held : held(style)) {
            for (int at = old.indexOf(held.value()); at >= 0; at = old.indexOf(held.value(), at + 1)) {
                int end = at + held.value().length();
                if (at <= edit.start() && edit.end() <= end) {
                    held.set(Texts.line(held.value().substring(0, edit.start() - at) + edit.replacement()
                            + held.value().substring(edit.end() - at)));
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Takes out of the paper what a paragraph was printed of.
     *
     * @param style the style the paragraph was printed in
     * @param old the paragraph as it was printed
     * @return whether anything was
     */
    boolean remove(String style, String old) {
        boolean removed = false;
        String rest = old;
        for (int i = held(style).size(); i > 0; i--) {
            String left = rest;
            Optional<Held> held = held(style).stream().filter(each -> left.contains(each.value()))
                    .max(Comparator.comparingInt(each -> each.value().length()));
            if (held.isEmpty()) {
                break;
            }
            rest = rest.replace(held.get().value(), "");
            held.get().set("");
            removed = true;
        }
        return removed;
    }
}
