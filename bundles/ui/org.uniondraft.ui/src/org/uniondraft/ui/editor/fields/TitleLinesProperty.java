package org.uniondraft.ui.editor.fields;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.value.SimpleValueProperty;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.session.PaperSession;

/** The title of a paper, a line of it in each line. Marks stay on the lines that do not change. */
public final class TitleLinesProperty extends SimpleValueProperty<TitleBlock, String> {

    private static final String BREAK = "\n";

    private final PaperSession session;

    /**
     * Makes the property.
     *
     * @param session the paper
     */
    public TitleLinesProperty(PaperSession session) {
        this.session = session;
    }

    @Override
    public Object getValueType() {
        return String.class;
    }

    @Override
    protected String doGetValue(TitleBlock source) {
        return source.getLines().stream().map(line -> line.getText() == null ? "" : line.getText())
                .collect(Collectors.joining(BREAK));
    }

    @Override
    protected void doSetValue(TitleBlock source, String value) {
        String wanted = value.replace("\r", "");
        if (!wanted.equals(doGetValue(source))) {
            session.execute(EditCommand.typing(source, List.of(source, "lines"), () -> write(source, wanted.split(BREAK, -1))));
        }
    }

    private static void write(TitleBlock title, String[] wanted) {
        while (title.getLines().size() > wanted.length) {
            title.getLines().removeLast();
        }
        for (int i = 0; i < wanted.length; i++) {
            if (i < title.getLines().size()) {
                Texts.change(title.getLines().get(i), wanted[i]);
            } else {
                MarkedText line = ModelFactory.eINSTANCE.createMarkedText();
                line.setText(Texts.line(wanted[i]));
                title.getLines().add(line);
            }
        }
    }

    @Override
    public INativePropertyListener<TitleBlock> adaptListener(
            ISimplePropertyListener<TitleBlock, ValueDiff<? extends String>> listener) {
        return new ContentListener<>(this, listener);
    }
}
