package org.uniondraft.docx.layout.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.text.Nearest;
import org.uniondraft.docx.layout.Basis;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.layout.Setting;
import org.uniondraft.docx.layout.Setting.Choice;
import org.uniondraft.docx.layout.Setting.Colour;
import org.uniondraft.docx.layout.Setting.Count;
import org.uniondraft.docx.layout.Setting.Flag;
import org.uniondraft.docx.layout.Setting.Length;
import org.uniondraft.docx.layout.Setting.Words;
import org.uniondraft.docx.layout.Strength;

/** Reads one setting from its element: {@code <top value="37mm" clause="5.2.1" strength="规定"/>}. */
final class SettingReader {

    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{1,5}(?:\\.[0-9]{1,4})?) ?(mm|pt|tw)");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,3})?");
    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final Pattern CLAUSE = Pattern.compile("[0-9]{1,2}(?:\\.[0-9]{1,2}){0,4}");
    private static final Map<String, Double> TWIPS = Map.of("mm", 1440 / 25.4, "pt", 20.0, "tw", 1.0);
    private static final List<String> ATTRIBUTES = List.of("value", "clause", "strength");
    /** Word takes font names of up to 31 characters. */
    private static final int MAX_WORDS = 31;

    private SettingReader() {
    }

    static Setting read(Class<?> type, List<Enum<?>> choices, ProfileNode node) throws ProfileException {
        for (String attribute : node.attributes().keySet()) {
            if (!ATTRIBUTES.contains(attribute)) {
                throw node.error(NLS.bind(Messages.profileUnknownAttribute, attribute,
                        Nearest.to(attribute, ATTRIBUTES).orElse(String.join(", ", ATTRIBUTES))));
            }
        }
        if (!node.children().isEmpty()) {
            throw node.error(NLS.bind(Messages.profileNoChildren, node.children().keySet().iterator().next()));
        }
        String value = node.attributes().get("value");
        if (value == null) {
            throw node.error(Messages.profileNoValue);
        }
        Basis basis = basis(node);
        if (type == Length.class) {
            Matcher matcher = matched(LENGTH, value, node, Messages.profileLength);
            return new Length(value, Double.parseDouble(matcher.group(1)) * TWIPS.get(matcher.group(2)), basis);
        }
        if (type == Count.class) {
            matched(COUNT, value, node, Messages.profileCount);
            return new Count(value, Double.parseDouble(value), basis);
        }
        if (type == Colour.class) {
            matched(COLOUR, value, node, Messages.profileColour);
            return new Colour(value.toUpperCase(Locale.ROOT), basis);
        }
        if (type == Flag.class) {
            return new Flag(value, chosen(List.of("true", "false"), value, node) == 0, basis);
        }
        if (type == Words.class) {
            if (value.length() > MAX_WORDS) {
                throw node.error(NLS.bind(Messages.profileWords, value, MAX_WORDS));
            }
            return new Words(value, basis);
        }
        return choice(choices, value, node, basis);
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static Setting choice(List<Enum<?>> choices, String value, ProfileNode node, Basis basis)
            throws ProfileException {
        int index = chosen(choices.stream().map(SettingReader::literal).toList(), value, node);
        return new Choice(value, choices.get(index), basis);
    }

    private static int chosen(List<String> literals, String value, ProfileNode node) throws ProfileException {
        int index = literals.indexOf(value);
        if (index < 0) {
            throw notOneOf(value, literals, node);
        }
        return index;
    }

    private static ProfileException notOneOf(String value, List<String> possible, ProfileNode node) {
        return node.error(NLS.bind(Messages.profileChoice, new Object[] { value, String.join(", ", possible),
                Nearest.to(value, possible).orElse(possible.getFirst()) }));
    }

    /** How a constant is written in a file: FANG_SONG as fang-song. */
    static String literal(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Matcher matched(Pattern pattern, String value, ProfileNode node, String message)
            throws ProfileException {
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            throw node.error(NLS.bind(message, value));
        }
        return matcher;
    }

    private static Basis basis(ProfileNode node) throws ProfileException {
        String strength = node.attributes().get("strength");
        String clause = node.attributes().getOrDefault("clause", "");
        if (!clause.isEmpty() && !CLAUSE.matcher(clause).matches()) {
            throw node.error(NLS.bind(Messages.profileClause, clause));
        }
        if (strength == null) {
            return new Basis(clause, Strength.CUSTOM);
        }
        Strength found = Strength.of(strength).orElse(null);
        if (found == null) {
            throw notOneOf(strength, Stream.of(Strength.values()).map(Strength::literal).toList(), node);
        }
        if (found.fromStandard() && clause.isEmpty()) {
            throw node.error(NLS.bind(Messages.profileNoClause, strength));
        }
        return new Basis(clause, found);
    }
}
