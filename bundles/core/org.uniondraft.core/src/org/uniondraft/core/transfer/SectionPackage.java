package org.uniondraft.core.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Citation;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Media;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Term;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.support.References;

/**
 * Sections on their way from one paper to another, or to another place in the same one, with the terms, works and
 * pictures they use. What they refer to and cannot take along, such as a note of the other paper, is left behind.
 */
public final class SectionPackage {

    private final Document carrier;

    private SectionPackage(Document carrier) {
        this.carrier = carrier;
    }

    /**
     * Packs copies of sections. All objects get new ids.
     *
     * @param sections the sections, none of which lies in another one
     * @return the package; the sections are not changed
     */
    public static SectionPackage of(Collection<Section> sections) {
        Document carrier = ModelFactory.eINSTANCE.createDocument();
        carrier.setBody(ModelFactory.eINSTANCE.createSection());
        carrier.getBody().setRole(SectionRole.BODY);
        List<EObject> needed = new ArrayList<>(sections);
        needed.addAll(companions(sections));
        for (EObject copy : ModelCopier.copyOf(needed)) {
            switch (copy) {
                case Section section -> carrier.getBody().getSections().add(section);
                case Term term -> carrier.getTerms().add(term);
                case Citation citation -> carrier.getCitations().add(citation);
                case Media media -> carrier.getMedia().add(media);
                default -> throw new IllegalStateException("Nothing else is packed: " + copy.eClass().getName());
            }
        }
        forgetOrigins(carrier);
        dropDangling(carrier);
        return new SectionPackage(carrier);
    }

    private static Set<EObject> companions(Collection<Section> sections) {
        Set<EObject> companions = new LinkedHashSet<>();
        EcoreUtil.ExternalCrossReferencer.find(new ArrayList<>(sections)).keySet().stream()
                .filter(target -> target instanceof Term || target instanceof Citation || target instanceof Media)
                .forEach(companions::add);
        return companions;
    }

    private static void forgetOrigins(Document carrier) {
        carrier.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                identified.setOrigin(null);
            }
        });
    }

    private static void dropDangling(Document carrier) {
        EcoreUtil.ExternalCrossReferencer.find(carrier).forEach((target, uses) -> {
            if (target instanceof Identified) {
                uses.forEach(use -> References.release(use, target));
            }
        });
    }

    /** {@return the package as bytes, for a clipboard} */
    public byte[] toBytes() {
        try {
            return DocumentFiles.toBytes(carrier);
        } catch (DocumentException e) {
            throw new IllegalStateException("What came from a paper can be written as one", e);
        }
    }

    /**
     * Reads a package.
     *
     * @param content what {@link #toBytes} gave
     * @return the package
     * @throws DocumentException if it is none
     */
    public static SectionPackage read(byte[] content) throws DocumentException {
        return new SectionPackage(DocumentFiles.fromBytes(content));
    }

    /**
     * Puts copies of the sections into a paper, at once: to be run in a command.
     *
     * @param parent where they go, a section of a paper
     * @param index the place among the sections of the parent
     * @return the new sections
     */
    public List<Section> unpack(Section parent, int index) {
        Document target = (Document) EcoreUtil.getRootContainer(parent);
        Document copy = ModelCopier.copyOf(carrier);
        adopt(copy, copy.getTerms(), target.getTerms(), Term::getName);
        adopt(copy, copy.getCitations(), target.getCitations(), Citation::getTitle);
        adopt(copy, copy.getMedia(), target.getMedia(), media -> media);
        List<Section> sections = List.copyOf(copy.getBody().getSections());
        parent.getSections().addAll(index, sections);
        return sections;
    }

    /** What the paper has already is used; the rest is taken over. */
    private static <T extends EObject> void adopt(Document copy, List<T> brought, List<T> there, Function<T, Object> name) {
        for (T each : List.copyOf(brought)) {
            there.stream().filter(own -> Objects.equals(name.apply(own), name.apply(each))).findFirst()
                    .ifPresentOrElse(own -> redirect(copy, each, own), () -> there.add(each));
        }
    }

    private static void redirect(Document copy, EObject from, EObject to) {
        for (Setting use : EcoreUtil.UsageCrossReferencer.find(from, copy)) {
            if (!((EReference) use.getEStructuralFeature()).isContainment()) {
                EcoreUtil.replace(use, from, to);
            }
        }
    }
}
