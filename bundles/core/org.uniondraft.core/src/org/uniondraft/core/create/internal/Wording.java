package org.uniondraft.core.create.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.model.FieldType;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;

/** Puts the words of an organisation and placeholders into the texts of a document kind. */
public final class Wording {

    /** A word, or a placeholder with its hint. */
    private static final Pattern PART = Pattern
            .compile("\\$\\{(?<word>[A-Za-z]+)\\}|\\[\\[(?<kind>[a-z]+):(?<hint>[^\\]]*)\\]\\]");

    private final Map<String, Word> words = new HashMap<>();

    /**
     * A word.
     *
     * @param text the text
     * @param hole what is missing in it, and how many characters at its beginning stand for that
     */
    private record Word(String text, Optional<Hole> hole) {
    }

    private record Hole(PlaceholderKind kind, int length) {
    }

    /**
     * Sets a word that is known.
     *
     * @param name what templates call it
     * @param text the word
     */
    public void put(String name, String text) {
        words.put(name, new Word(text, Optional.empty()));
    }

    /** Sets a word that begins with something that is not known. */
    void put(String name, String text, PlaceholderKind missing, int length) {
        words.put(name, new Word(text, Optional.of(new Hole(missing, length))));
    }

    /** {@return whether a text uses a word} */
    static boolean uses(String template, String word) {
        return template.contains("${" + word + "}");
    }

    /**
     * Writes a text.
     *
     * @param <T> the type of the object
     * @param target the object whose text it becomes
     * @param template the text with its words and placeholders
     * @return the object
     */
    public <T extends MarkedText> T write(T target, String template) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(template);
        int from = 0;
        while (part.find()) {
            text.append(template, from, part.start());
            from = part.end();
            if (part.group("word") != null) {
                writeWord(target, text, part.group("word"));
            } else {
                PlaceholderKind kind = kindOf(part.group("kind"));
                String hint = part.group("hint");
                String shown = shown(kind, hint);
                mark(target, text.length(), shown.length(), kind, hint);
                text.append(shown);
            }
        }
        target.setText(text.append(template.substring(from)).toString());
        return target;
    }

    private void writeWord(MarkedText target, StringBuilder text, String name) {
        Word word = words.get(name);
        if (word == null) {
            String shown = shown(PlaceholderKind.TEXT, name);
            mark(target, text.length(), shown.length(), PlaceholderKind.TEXT, name);
            text.append(shown);
            return;
        }
        word.hole().ifPresent(hole -> mark(target, text.length(), hole.length(), hole.kind(), null));
        text.append(word.text());
    }

    private static void mark(MarkedText target, int start, int length, PlaceholderKind kind, String hint) {
        target.getMarks().add(placeholder(kind, hint, start, start + length));
    }

    /**
     * Makes a placeholder.
     *
     * @param kind what is missing
     * @param hint what belongs there, in words; null if the kind says enough
     * @param start where it begins in its text
     * @param end where it ends
     * @return the placeholder, in no text
     */
    public static Placeholder placeholder(PlaceholderKind kind, String hint, int start, int end) {
        Placeholder placeholder = ModelFactory.eINSTANCE.createPlaceholder();
        placeholder.setStart(start);
        placeholder.setEnd(end);
        placeholder.setKind(kind);
        placeholder.setHint(hint);
        placeholder.setExpected(expected(kind));
        return placeholder;
    }

    private static PlaceholderKind kindOf(String word) {
        PlaceholderKind kind = PlaceholderKind.get(word);
        return kind == null ? PlaceholderKind.UNKNOWN : kind;
    }

    /**
     * What papers write for something that is missing.
     *
     * @param kind what is missing
     * @param hint what belongs there; a phrase is told by it
     * @return the text of the placeholder
     */
    public static String shown(PlaceholderKind kind, String hint) {
        return switch (kind) {
            case YEAR -> "20xx";
            case PLACE -> "XX";
            case PERSON -> "XXX";
            case TEXT -> "【" + hint + "】";
            case NUMBER, AMOUNT, ORDINAL, UNKNOWN -> "xx";
        };
    }

    private static FieldType expected(PlaceholderKind kind) {
        return switch (kind) {
            case NUMBER -> FieldType.NUMBER;
            case AMOUNT -> FieldType.MONEY;
            case ORDINAL -> FieldType.INTEGER;
            case YEAR -> FieldType.PERIOD;
            case PERSON -> FieldType.PERSON;
            case PLACE, TEXT, UNKNOWN -> FieldType.TEXT;
        };
    }
}
