package org.uniondraft.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.model.Record;
import org.uniondraft.model.Section;
import org.uniondraft.ui.findings.NamedControl;

/** Shows what was found in the texts, and lets the user choose what goes into the library. */
final class ReportPage extends WizardPage {

    private static final int TITLE = 5;
    private static final int KIND = 2;
    private static final int NUMBER = 1;
    private static final int WIDTH = 96;
    private static final int LINES = 9;

    private CheckboxTableViewer papers;
    private Text notes;

    ReportPage() {
        super("report", Messages.reportTitle, null);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Composite holder = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        papers = CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION);
        papers.getTable().setHeaderVisible(true);
        papers.getTable().getAccessible().addAccessibleListener(new NamedControl(Messages.reportTitle));
        papers.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.title, TITLE, IncomingPaper::title);
        column(layout, Messages.kind, KIND, paper -> paper.paper().map(ReportPage::kind).orElse(Messages.notImported));
        column(layout, Messages.sections, NUMBER, paper -> count(paper, Section.class));
        column(layout, Messages.records, NUMBER, paper -> count(paper, Record.class));
        column(layout, Messages.characters, NUMBER,
                paper -> paper.paper().map(found -> Integer.toString(found.sourceCharacters())).orElse(""));
        column(layout, Messages.unplaced, NUMBER,
                paper -> paper.paper().map(found -> Integer.toString(found.unplacedCharacters())).orElse(""));
        papers.addCheckStateListener(event -> {
            if (((IncomingPaper) event.getElement()).paper().isEmpty()) {
                papers.setChecked(event.getElement(), false);
            }
            setPageComplete(papers.getCheckedElements().length > 0);
        });
        papers.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof IncomingPaper paper) {
                notes.setText(String.join("\n", paper.notes()));
            }
        });
        new Label(page, SWT.NONE).setText(Messages.notes);
        notes = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).applyTo(notes);
        setControl(page);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<IncomingPaper, String> text) {
        TableViewerColumn column = new TableViewerColumn(papers, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(paper -> text.apply((IncomingPaper) paper)));
        // While the table is empty, this is as wide as the title.
        column.getColumn().pack();
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, column.getColumn().getWidth()));
    }

    private static String kind(ImportedPaper paper) {
        String id = paper.document().getKind();
        return id == null ? "" : Catalogs.platform().documentKinds().find(id).map(DocumentKind::label).orElse(id);
    }

    private static String count(IncomingPaper paper, Class<? extends EObject> type) {
        Optional<ImportedPaper> found = paper.paper();
        if (found.isEmpty()) {
            return "";
        }
        int count = 0;
        for (var contents = found.get().document().eAllContents(); contents.hasNext();) {
            EObject object = contents.next();
            count += type.isInstance(object) && object != found.get().document().getBody() ? 1 : 0;
        }
        return Integer.toString(count);
    }

    /**
     * Shows what was found.
     *
     * @param found the papers, and the sources that are none
     */
    void show(List<IncomingPaper> found) {
        papers.setInput(found);
        List<IncomingPaper> good = found.stream().filter(paper -> paper.paper().isPresent()).toList();
        papers.setCheckedElements(good.toArray());
        notes.setText(found.isEmpty() ? "" : String.join("\n", found.getFirst().notes()));
        setMessage(NLS.bind(Messages.reportMessage, Integer.toString(good.size()),
                Integer.toString(found.size() - good.size())),
                good.size() == found.size() ? NONE : WARNING);
        setPageComplete(!good.isEmpty());
    }

    /** {@return the papers that go into the library} */
    List<IncomingPaper> chosen() {
        return Stream.of(papers.getCheckedElements()).map(IncomingPaper.class::cast).toList();
    }
}
