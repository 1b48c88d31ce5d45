package org.uniondraft.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.uniondraft.flow.edit.PlaceholderEditor.Place;
import org.uniondraft.flow.paste.Fragment;
import org.uniondraft.flow.paste.FragmentCopier;
import org.uniondraft.model.EnumerationLayout;

/** What can be done with the text, with its name and its keys: those of Word where Word has some. */
enum TextVerb {

    STRONG(() -> Messages.strong, viewer -> mark(viewer, viewer.marks().toggleStrong(viewer.start(), viewer.end())),
            SWT.MOD1 | 'b'),
    EMPHASIS(() -> Messages.emphasis, viewer -> mark(viewer, viewer.marks().toggleEmphasis(viewer.start(), viewer.end())),
            SWT.MOD1 | 'i'),
    CITATION(() -> Messages.citation, viewer -> mark(viewer, viewer.marks().toggleCitation(viewer.start(), viewer.end()))),
    HEADING_1(() -> Messages.heading1, viewer -> heading(viewer, 1), SWT.MOD1 | SWT.MOD3 | '1'),
    HEADING_2(() -> Messages.heading2, viewer -> heading(viewer, 2), SWT.MOD1 | SWT.MOD3 | '2'),
    HEADING_3(() -> Messages.heading3, viewer -> heading(viewer, 3), SWT.MOD1 | SWT.MOD3 | '3'),
    HEADING_4(() -> Messages.heading4, viewer -> heading(viewer, 4), SWT.MOD1 | SWT.MOD3 | '4'),
    PARAGRAPH(() -> Messages.paragraph, viewer -> viewer.show(viewer.structure().toParagraph(viewer.start(), viewer.end())),
            SWT.MOD1 | SWT.MOD2 | 'n'),
    PROMOTE(() -> Messages.promote, viewer -> viewer.show(viewer.structure().promote(viewer.start(), viewer.end())),
            SWT.MOD2 | SWT.TAB, SWT.MOD3 | SWT.MOD2 | SWT.ARROW_LEFT),
    DEMOTE(() -> Messages.demote, viewer -> viewer.show(viewer.structure().demote(viewer.start(), viewer.end())),
            SWT.TAB, SWT.MOD3 | SWT.MOD2 | SWT.ARROW_RIGHT),
    RUN_IN(() -> Messages.runIn, viewer -> viewer.show(viewer.structure().toggleRunIn(viewer.start()))),
    NUMBERED_LIST(() -> Messages.numberedList, viewer -> list(viewer, "1.", EnumerationLayout.PARAGRAPHS)),
    POINTS(() -> Messages.points, viewer -> list(viewer, "一是", EnumerationLayout.RUN)),
    RUN(() -> Messages.run, viewer -> viewer.show(viewer.structure().toggleRun(viewer.start()))),
    NEXT_PLACEHOLDER(() -> Messages.nextPlaceholder,
            viewer -> viewer.placeholders().next(viewer.end()).ifPresentOrElse(place -> select(viewer, place),
                    viewer.widget().getDisplay()::beep), SWT.F11),
    PREVIOUS_PLACEHOLDER(() -> Messages.previousPlaceholder,
            viewer -> viewer.placeholders().previous(viewer.start()).ifPresentOrElse(place -> select(viewer, place),
                    viewer.widget().getDisplay()::beep), SWT.MOD2 | SWT.F11),
    INSERT_PLACEHOLDER(() -> Messages.insertPlaceholder, viewer -> TextInserts.placeholder(viewer)),
    INSERT_FIELD(() -> Messages.insertField, viewer -> TextInserts.field(viewer)),
    INSERT_COMMENT(() -> Messages.insertComment, TextInserts::comment, SWT.MOD1 | SWT.MOD3 | 'm'),
    REFRESH_FIELDS(() -> Messages.refreshFields, viewer -> viewer.fields().refresh(), SWT.F9),
    QUICK_FIX(() -> Messages.quickFix, QuickFixPopup::open, SWT.MOD1 | '1'),
    ASSIST(() -> Messages.assist, AssistPopup::open, SWT.MOD3 | '/', SWT.MOD1 | ' '),
    CUT(() -> Messages.cut, viewer -> {
        if (viewer.start() < viewer.end()) {
            copy(viewer);
            viewer.show(viewer.editor().delete(viewer.start(), viewer.end()));
        }
    }, SWT.MOD1 | 'x', SWT.MOD2 | SWT.DEL),
    COPY(() -> Messages.copy, TextVerb::copy, SWT.MOD1 | 'c', SWT.MOD1 | SWT.INSERT),
    PASTE(() -> Messages.paste, viewer -> {
        Fragment fragment = TextClipboard.paste(viewer.widget().getDisplay());
        viewer.session().commands().endTyping();
        viewer.show(viewer.pasting().paste(viewer.start(), viewer.end(), fragment));
    }, SWT.MOD1 | 'v', SWT.MOD2 | SWT.INSERT),
    PASTE_TEXT(() -> Messages.pasteText, viewer -> viewer.show(viewer.editor().replace(viewer.start(), viewer.end(),
            TextClipboard.pasteText(viewer.widget().getDisplay()).strip())), SWT.MOD1 | SWT.MOD2 | 'v'),
    SELECT_ALL(() -> Messages.selectAll, viewer -> viewer.select(0, viewer.flow().length()), SWT.MOD1 | 'a');

    private final Supplier<String> label;
    private final Consumer<PaperTextViewer> run;
    private final List<Integer> keys = new ArrayList<>();

    TextVerb(Supplier<String> label, Consumer<PaperTextViewer> run, int... keys) {
        this.label = label;
        this.run = run;
        for (int key : keys) {
            this.keys.add(key);
        }
    }

    String label() {
        return label.get();
    }

    List<Integer> keys() {
        return keys;
    }

    /** The name with the first key behind a tab, as menus show it. */
    String labelWithKey() {
        return keys.isEmpty() ? label() : label() + "\t" + keyName();
    }

    /** The first key as the platform writes it; empty for none. */
    String keyName() {
        if (keys.isEmpty()) {
            return "";
        }
        int upper = Character.toUpperCase(keys.getFirst() & SWT.KEY_MASK);
        KeyStroke stroke = SWTKeySupport.convertAcceleratorToKeyStroke(keys.getFirst() & SWT.MODIFIER_MASK | upper);
        return SWTKeySupport.getKeyFormatterForPlatform().format(stroke);
    }

    void run(PaperTextViewer viewer) {
        run.accept(viewer);
    }

    /** The verb of a key; null if there is none. */
    static TextVerb of(int keyCode, int stateMask) {
        int pressed = stateMask & SWT.MODIFIER_MASK | keyCode;
        for (TextVerb verb : values()) {
            if (verb.keys.contains(pressed)) {
                return verb;
            }
        }
        return null;
    }

    /** Marks leave the selection as it is. */
    private static void mark(PaperTextViewer viewer, OptionalInt done) {
        if (done.isEmpty()) {
            viewer.widget().getDisplay().beep();
        }
    }

    private static void heading(PaperTextViewer viewer, int level) {
        viewer.show(viewer.structure().toHeading(viewer.start(), viewer.end(), level));
    }

    private static void list(PaperTextViewer viewer, String marker, EnumerationLayout layout) {
        viewer.show(viewer.structure().toList(viewer.start(), viewer.end(), marker, layout));
    }

    private static void select(PaperTextViewer viewer, Place place) {
        viewer.select(place.start(), place.end());
    }

    private static void copy(PaperTextViewer viewer) {
        TextClipboard.copy(viewer.widget().getDisplay(), FragmentCopier.copy(viewer.flow(), viewer.start(), viewer.end()));
    }
}
