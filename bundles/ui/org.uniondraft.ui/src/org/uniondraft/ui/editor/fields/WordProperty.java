package org.uniondraft.ui.editor.fields;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.value.SimpleValueProperty;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Word;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.session.PaperSession;

/** The own word of an organisation for a concept, such as what it calls its workers; empty for the word of its kind. */
public final class WordProperty extends SimpleValueProperty<Organisation, String> {

    private final PaperSession session;
    private final String concept;

    /**
     * Makes the property.
     *
     * @param session what holds the organisation
     * @param concept the id of the concept
     */
    public WordProperty(PaperSession session, String concept) {
        this.session = session;
        this.concept = concept;
    }

    @Override
    public Object getValueType() {
        return String.class;
    }

    private Optional<Word> word(Organisation source) {
        return source.getVocabulary().stream().filter(word -> concept.equals(word.getConcept())).findFirst();
    }

    @Override
    protected String doGetValue(Organisation source) {
        return word(source).map(Word::getWord).orElse("");
    }

    @Override
    protected void doSetValue(Organisation source, String value) {
        if (value.equals(doGetValue(source))) {
            return;
        }
        session.execute(EditCommand.typing(source, List.of(source, concept), () -> {
            Optional<Word> word = word(source);
            if (value.isBlank()) {
                word.ifPresent(source.getVocabulary()::remove);
            } else {
                word.orElseGet(() -> add(source)).setWord(Texts.line(value));
            }
        }));
    }

    private Word add(Organisation source) {
        Word word = ModelFactory.eINSTANCE.createWord();
        word.setConcept(concept);
        source.getVocabulary().add(word);
        return word;
    }

    @Override
    public INativePropertyListener<Organisation> adaptListener(
            ISimplePropertyListener<Organisation, ValueDiff<? extends String>> listener) {
        return new ContentListener<>(this, listener);
    }
}
