package org.uniondraft.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.search.SearchQuery;
import org.uniondraft.ui.findings.NamedControl;

/** The controls that say what to look for. */
final class SearchFields {

    private static final int COLUMNS = 5;
    private static final int MARGIN = 3;

    private final List<DocumentKind> kinds = Catalogs.platform().documentKinds().all();
    private final Text text;
    private final Button phrase;
    private final Combo year;
    private final Combo kind;
    private List<Integer> years = List.of();

    /**
     * Makes the controls.
     *
     * @param parent what they go into
     * @param search run when the user wants to search
     */
    SearchFields(Composite parent, Runnable search) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.hint);
        text.getAccessible().addAccessibleListener(new NamedControl(Messages.field));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        phrase = new Button(row, SWT.CHECK);
        phrase.setText(Messages.phrase);
        phrase.setToolTipText(Messages.phraseTip);
        year = combo(row, Messages.years);
        kind = combo(row, Messages.kinds);
        kind.add(Messages.allKinds);
        kinds.forEach(each -> kind.add(each.label()));
        kind.select(0);
        year.add(Messages.allYears);
        year.select(0);
        Button button = new Button(row, SWT.PUSH);
        button.setText(Messages.search);
        SelectionListener run = SelectionListener.widgetSelectedAdapter(event -> search.run());
        button.addSelectionListener(run);
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            if (event.detail != SWT.ICON_CANCEL) {
                search.run();
            }
        }));
    }

    private static Combo combo(Composite row, String name) {
        Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(name);
        combo.getAccessible().addAccessibleListener(new NamedControl(name));
        return combo;
    }

    /**
     * Offers the years to choose from; the one that is chosen stays.
     *
     * @param known the years of the papers
     */
    void offerYears(List<Integer> known) {
        List<Integer> wanted = known.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (wanted.equals(years)) {
            return;
        }
        Optional<Integer> chosen = chosenYear();
        years = wanted;
        List<String> items = new ArrayList<>(List.of(Messages.allYears));
        years.forEach(each -> items.add(each.toString()));
        year.setItems(items.toArray(String[]::new));
        year.select(chosen.map(each -> years.indexOf(each) + 1).orElse(0));
        year.requestLayout();
    }

    private Optional<Integer> chosenYear() {
        int index = year.getSelectionIndex();
        return index > 0 ? Optional.of(years.get(index - 1)) : Optional.empty();
    }

    /** {@return what the user wants} */
    SearchQuery query() {
        int index = kind.getSelectionIndex();
        return new SearchQuery(text.getText().strip(), phrase.getSelection(), chosenYear(),
                index > 0 ? Optional.of(kinds.get(index - 1).id()) : Optional.empty());
    }

    /** Takes words that were typed elsewhere. */
    void setWords(String words) {
        text.setText(words);
    }

    /** Goes to the words, to type over them. */
    void setFocus() {
        text.setFocus();
        text.selectAll();
    }
}
