package org.uniondraft.ui.editor.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.uniondraft.core.records.Sentences;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;
import org.uniondraft.model.Strong;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.editor.fields.FieldBinder;
import org.uniondraft.ui.session.PaperSession;

/**
 * The text of one section, a paragraph in each line. Paragraphs can be split and joined as in any text field; the items of
 * enumerations can be changed but not split; what is no text shows as a line that cannot be changed.
 */
public final class SectionText {

    private static final int ROWS = 9;

    private final PaperSession session;
    private final StyledText text;
    private final List<TextLine> lines = new ArrayList<>();
    private Section section;
    private boolean showing;

    /**
     * A line.
     *
     * @param source the text it shows; null for a line that cannot be changed
     * @param block the block of the section it belongs to
     * @param shown what it shows
     */
    private record TextLine(MarkedText source, Block block, String shown) {

        boolean isParagraph() {
            return source != null && source == block;
        }
    }

    /**
     * Makes the field.
     *
     * @param parent where it goes
     * @param session the paper
     */
    SectionText(Composite parent, PaperSession session) {
        this.session = session;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(6, 4, 6, 4);
        text.setLineSpacing(3);
        text.setAlwaysShowScrollBars(false);
        FieldBinder.named(text, Messages.text);
        text.addVerifyListener(this::verify);
        text.addExtendedModifyListener(event -> typed());
        text.addListener(SWT.Traverse, event -> {
            // Tab leaves the text; a tab has no place in a paragraph.
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    /** {@return the field} */
    public StyledText control() {
        return text;
    }

    /** {@return how high it is, in pixels, with the usual number of lines} */
    int height() {
        return ROWS * (text.getLineHeight() + 3) + 12;
    }

    /**
     * Shows a section.
     *
     * @param shown the section; null for none
     */
    void show(Section shown) {
        boolean other = shown != section;
        section = shown;
        lines.clear();
        if (shown != null) {
            shown.getBlocks().forEach(this::add);
        }
        String wanted = lines.stream().map(TextLine::shown).collect(Collectors.joining("\n"));
        text.setEditable(shown != null && !Models.isLocked(shown));
        if (!wanted.equals(text.getText())) {
            showing = true;
            try {
                replace(wanted, other);
            } finally {
                showing = false;
            }
        }
        style();
    }

    /** Only what differs is replaced, so that the caret and the place that is scrolled to stay. */
    private void replace(String wanted, boolean whole) {
        if (whole) {
            text.setText(wanted);
            return;
        }
        String old = text.getText();
        int shorter = Math.min(old.length(), wanted.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == wanted.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
            tail++;
        }
        text.replaceTextRange(head, old.length() - head - tail, wanted.substring(head, wanted.length() - tail));
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> lines.add(new TextLine(paragraph, block, words(paragraph)));
            case Enumeration enumeration -> {
                if (enumeration.getLeadIn() != null) {
                    lines.add(new TextLine(enumeration.getLeadIn(), block, words(enumeration.getLeadIn())));
                }
                enumeration.getItems().forEach(item -> lines.add(new TextLine(item, block, words(item))));
            }
            case RecordView view -> lines.add(new TextLine(null, block, describe(view)));
            default -> lines.add(new TextLine(null, block, "〔" + ModelNames.get().of(block.eClass()) + "〕"));
        }
    }

    private static String words(MarkedText source) {
        return source.getText() == null ? "" : source.getText();
    }

    private static String describe(RecordView view) {
        if (view.getTable() == null) {
            return "〔" + ModelNames.get().of(view.eClass()) + "〕";
        }
        String told = view.getForm() != ViewForm.SENTENCE ? String.valueOf(view.getTable().getTitle())
                : view.getTable().getRecords().stream().map(record -> Sentences.of(view.getTable(), record))
                        .collect(Collectors.joining("；"));
        return "〔" + ModelNames.get().of(view.getForm()) + "：" + told.replace("\n", " ") + "〕";
    }

    private void style() {
        List<StyleRange> styles = new ArrayList<>();
        int start = 0;
        for (TextLine line : lines) {
            if (line.source() == null) {
                styles.add(styled(start, line.shown().length(), SWT.ITALIC, false));
            } else {
                for (Mark mark : line.source().getMarks()) {
                    boolean fits = mark.getStart() >= 0 && mark.getEnd() <= line.shown().length();
                    boolean shown = mark instanceof Placeholder || mark instanceof LiveField || mark instanceof Strong;
                    if (fits && shown && mark.getEnd() > mark.getStart()) {
                        styles.add(styled(start + mark.getStart(), mark.getEnd() - mark.getStart(),
                                mark instanceof Strong ? SWT.BOLD : SWT.NORMAL, !(mark instanceof Strong)));
                        if (mark instanceof Placeholder) {
                            styles.getLast().underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                        }
                    }
                }
            }
            start += line.shown().length() + 1;
        }
        text.setStyleRange(null);
        styles.forEach(text::setStyleRange);
    }

    private static StyleRange styled(int start, int length, int font, boolean underline) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = length;
        style.fontStyle = font;
        style.underline = underline;
        return style;
    }

    /** Lines that are no paragraphs keep their borders, and lines that are no text stay. */
    private void verify(VerifyEvent event) {
        if (showing || lines.isEmpty()) {
            return;
        }
        int first = text.getLineAtOffset(event.start);
        int last = text.getLineAtOffset(event.end);
        boolean breaks = last > first || event.text.indexOf('\n') >= 0 || event.text.indexOf('\r') >= 0;
        for (int line = first; line <= last && event.doit; line++) {
            TextLine at = lines.get(line);
            event.doit = breaks ? at.isParagraph() : at.source() != null;
        }
        event.text = Texts.legal(event.text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
    }

    private void typed() {
        if (showing || section == null) {
            return;
        }
        List<String> wanted = List.of(text.getText().split("\n", -1));
        int shorter = Math.min(wanted.size(), lines.size());
        int head = 0;
        while (head < shorter && wanted.get(head).equals(lines.get(head).shown())) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && wanted.get(wanted.size() - 1 - tail).equals(lines.get(lines.size() - 1 - tail).shown())) {
            tail++;
        }
        List<TextLine> old = List.copyOf(lines.subList(head, lines.size() - tail));
        List<String> now = wanted.subList(head, wanted.size() - tail);
        if (old.size() == 1 && now.size() == 1) {
            MarkedText source = old.getFirst().source();
            session.execute(EditCommand.typing(source, () -> Texts.change(source, now.getFirst())));
        } else {
            Block before = head == 0 ? null : lines.get(head - 1).block();
            session.execute(EditCommand.typing(section, List.of(section, "text"), () -> write(old, now, before)));
        }
        relist();
    }

    private void write(List<TextLine> old, List<String> now, Block before) {
        Block above = before;
        for (int i = 0; i < now.size(); i++) {
            if (i < old.size()) {
                Texts.change(old.get(i).source(), now.get(i));
                above = old.get(i).block();
            } else {
                Paragraph added = ModelFactory.eINSTANCE.createParagraph();
                added.setText(Texts.line(now.get(i)));
                section.getBlocks().add(above == null ? 0 : section.getBlocks().indexOf(above) + 1, added);
                above = added;
            }
        }
        old.stream().skip(now.size()).map(TextLine::block).forEach(section.getBlocks()::remove);
    }

    /** The field says what the paper says already; only what each line belongs to may be new. */
    private void relist() {
        lines.clear();
        section.getBlocks().forEach(this::add);
        style();
    }

    /**
     * Inserts a text with its placeholders where the caret is; as a paragraph of its own if there is no text yet.
     *
     * @param inserted the text
     */
    void insert(MarkedText inserted) {
        int line = lines.isEmpty() ? -1 : text.getLineAtOffset(text.getCaretOffset());
        boolean own = line < 0 || lines.get(line).source() == null;
        if (own) {
            Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
            paragraph.setText(inserted.getText());
            paragraph.getMarks().addAll(ModelCopier.copyOf(inserted.getMarks()));
            int index = line < 0 ? section.getBlocks().size() : section.getBlocks().indexOf(lines.get(line).block()) + 1;
            session.execute(EditCommand.of(Messages.phrases, section, () -> section.getBlocks().add(index, paragraph)));
        } else {
            MarkedText target = lines.get(line).source();
            int offset = text.getCaretOffset() - text.getOffsetAtLine(line);
            session.execute(EditCommand.of(Messages.phrases, target, () -> insert(target, offset, inserted)));
        }
        show(section);
        text.setFocus();
    }

    private static void insert(MarkedText target, int offset, MarkedText inserted) {
        if (target.getText() == null) {
            target.setText("");
        }
        Texts.insert(target, offset, inserted.getText());
        for (Mark mark : ModelCopier.copyOf(inserted.getMarks())) {
            mark.setStart(mark.getStart() + offset);
            mark.setEnd(mark.getEnd() + offset);
            int index = (int) target.getMarks().stream().filter(other -> other.getStart() <= mark.getStart()).count();
            target.getMarks().add(index, mark);
        }
    }

    /**
     * Shows a text of the section.
     *
     * @param target a text, or a block
     * @param offset where in it
     * @param length how much of it
     * @return whether it is here
     */
    boolean reveal(Object target, int offset, int length) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).source() == target || lines.get(line).block() == target) {
                int start = text.getOffsetAtLine(line);
                int end = lines.get(line).shown().length();
                text.setSelection(start + Math.min(offset, end), start + Math.min(offset + length, end));
                text.showSelection();
                text.setFocus();
                return true;
            }
        }
        return false;
    }
}
