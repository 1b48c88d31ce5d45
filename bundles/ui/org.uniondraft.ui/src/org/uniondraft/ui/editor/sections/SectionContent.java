package org.uniondraft.ui.editor.sections;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.ui.viewers.ModelLabelProvider;
import org.uniondraft.ui.session.PaperSession;

/** The sections of a paper as a tree, with their numbers as they print and the icons of their kinds. */
public final class SectionContent extends LabelProvider implements ITreeContentProvider {

    private final Document document;
    private final KindIcons icons = new KindIcons();
    private final ModelLabelProvider labels;
    private HeadingNumbers numbers;

    /**
     * Makes the content.
     *
     * @param session the paper
     */
    public SectionContent(PaperSession session) {
        document = session.document();
        labels = new ModelLabelProvider(session.domain().getAdapterFactory());
        numbers = HeadingNumbers.of(document);
    }

    /** Numbers the headings anew, after the structure was changed. */
    public void renumber() {
        numbers = HeadingNumbers.of(document);
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input instanceof Document paper ? paper.getBody() : input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Section section ? section.getSections().toArray() : new Object[0];
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Section section && !section.getSections().isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Section section && section.eContainer() instanceof Section parent
                && parent != document.getBody() ? parent : null;
    }

    @Override
    public String getText(Object element) {
        if (!(element instanceof Section section)) {
            return "";
        }
        HeadingNumbers.Entry entry = numbers.get(section);
        if (entry == null) {
            return "（" + ModelNames.get().of(section.getRole()) + "）";
        }
        return entry.number() + labels.getText(section);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof Section section
                ? section.getKinds().stream().flatMap(kind -> icons.of(kind).stream()).findFirst()
                        .orElseGet(() -> labels.getImage(section))
                : null;
    }

    @Override
    public void dispose() {
        icons.dispose();
        labels.dispose();
        super.dispose();
    }
}
