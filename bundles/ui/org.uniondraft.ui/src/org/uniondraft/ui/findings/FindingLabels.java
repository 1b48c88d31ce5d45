package org.uniondraft.ui.findings;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.uniondraft.check.Finding;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;

/** What the columns of the list of findings say. */
final class FindingLabels {

    private HeadingNumbers numbers;

    /** A column. */
    final class Column extends ColumnLabelProvider {

        private final Function<Finding, String> text;
        private final boolean isFirst;

        private Column(Function<Finding, String> text, boolean isFirst) {
            this.text = text;
            this.isFirst = isFirst;
        }

        /** Takes the numbers of the headings from a paper; null for none. */
        void use(Document document) {
            numbers = document == null ? null : HeadingNumbers.of(document);
        }

        @Override
        public String getText(Object element) {
            if (element instanceof FindingGroup group) {
                return isFirst ? NLS.bind(Messages.group, group.label(), group.findings().size()) : "";
            }
            return text.apply((Finding) element);
        }

        @Override
        public Image getImage(Object element) {
            return isFirst && element instanceof Finding finding ? image(finding.severity()) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof Finding finding ? Catalogs.platform().rules().find(finding.rule())
                    .map(RuleDescriptor::description).orElse(null) : null;
        }
    }

    /** {@return what was found, with its severity} */
    Column message() {
        return new Column(Finding::message, true);
    }

    /** {@return where it was found} */
    Column place() {
        return new Column(finding -> numbers == null ? "" : FindingGroup.place(finding, numbers), false);
    }

    /** {@return the rule that found it} */
    Column rule() {
        return new Column(FindingGroup::rule, false);
    }

    private static Image image(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case HINT -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
