package org.uniondraft.core.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.registry.internal.Messages;

/** Reads one element of a contribution, and says what is wrong with it by name. */
public final class ContributedElement {

    /** The order of what does not say its own: behind everything that does. */
    public static final int LAST = 10_000;

    private final IConfigurationElement element;

    ContributedElement(IConfigurationElement element) {
        this.element = element;
    }

    /** {@return the name of the element} */
    public String name() {
        return element.getName();
    }

    /**
     * Reads an attribute that must be there.
     *
     * @param attribute its name
     * @return its value, localised; not blank
     * @throws ContributionException if it is missing or blank
     */
    public String required(String attribute) throws ContributionException {
        return optional(attribute).orElseThrow(
                () -> new ContributionException(NLS.bind(Messages.attributeMissing, attribute, name()), null));
    }

    /**
     * Reads an attribute.
     *
     * @param attribute its name
     * @return its value, localised; nothing if it is missing or blank
     */
    public Optional<String> optional(String attribute) {
        return Optional.ofNullable(element.getAttribute(attribute)).filter(value -> !value.isBlank());
    }

    /**
     * Reads a whole number.
     *
     * @param attribute the name of the attribute
     * @param missing what a missing one stands for
     * @return the number
     * @throws ContributionException if it is not a whole number
     */
    public int integer(String attribute, int missing) throws ContributionException {
        String text = optional(attribute).orElse(null);
        try {
            return text == null ? missing : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw wrong(Messages.attributeNotInteger, attribute, text, "");
        }
    }

    /**
     * Reads a whole number that must be there and lie between two others.
     *
     * @param attribute the name of the attribute
     * @param least the least it may be
     * @param most the most it may be
     * @return the number
     * @throws ContributionException if it is missing, no whole number, less or more
     */
    public int integer(String attribute, int least, int most) throws ContributionException {
        String text = required(attribute);
        int number = integer(attribute, 0);
        if (number < least || number > most) {
            throw wrong(Messages.attributeOutOfBounds, attribute, text, least + "–" + most);
        }
        return number;
    }

    /**
     * Reads a number.
     *
     * @param attribute the name of the attribute
     * @param missing what a missing one stands for
     * @return the number
     * @throws ContributionException if it is not a number
     */
    public double number(String attribute, double missing) throws ContributionException {
        String text = optional(attribute).orElse(null);
        try {
            return text == null ? missing : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(Messages.attributeNotNumber, attribute, text, "");
        }
    }

    /**
     * Reads a yes or no.
     *
     * @param attribute the name of the attribute
     * @param missing what a missing one stands for
     * @return the value
     * @throws ContributionException if it is neither true nor false
     */
    public boolean flag(String attribute, boolean missing) throws ContributionException {
        String text = optional(attribute).orElse(Boolean.toString(missing));
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(Messages.attributeNotBoolean, attribute, text, "");
        };
    }

    /**
     * Reads a word out of a fixed set, which is an enumeration whose names are written in small letters with hyphens.
     *
     * @param <E> the enumeration
     * @param attribute the name of the attribute
     * @param type the enumeration
     * @param missing what a missing one stands for; null if it must not be missing
     * @return the value
     * @throws ContributionException if it is missing and must not be, or is another word
     */
    public <E extends Enum<E>> E word(String attribute, Class<E> type, E missing) throws ContributionException {
        String text = missing == null ? required(attribute) : optional(attribute).orElse(null);
        if (text == null) {
            return missing;
        }
        for (E value : type.getEnumConstants()) {
            if (written(value).equals(text)) {
                return value;
            }
        }
        throw wrong(Messages.attributeNotOneOf, attribute, text, Stream.of(type.getEnumConstants())
                .map(ContributedElement::written).collect(Collectors.joining(", ")));
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a list of words with blanks between.
     *
     * @param attribute the name of the attribute
     * @return the words; none if it is missing
     */
    public List<String> words(String attribute) {
        return optional(attribute).map(text -> List.of(text.strip().split("\\s+"))).orElse(List.of());
    }

    /**
     * Gives the elements inside.
     *
     * @param name their name
     * @return the elements, in order
     */
    public List<ContributedElement> children(String name) {
        return Arrays.stream(element.getChildren(name)).map(ContributedElement::new).toList();
    }

    /** {@return all elements inside, in order} */
    public List<ContributedElement> children() {
        return Arrays.stream(element.getChildren()).map(ContributedElement::new).toList();
    }

    /** What makes something of an element. */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * Makes something of an element.
         *
         * @param element the element
         * @return what it declares
         * @throws ContributionException if it is not as it should be
         */
        T read(ContributedElement element) throws ContributionException;
    }

    /**
     * Reads the elements inside.
     *
     * @param <T> what they declare
     * @param name their name
     * @param reader what makes something of each of them
     * @return what they declare, in order
     * @throws ContributionException if one of them is not as it should be
     */
    public <T> List<T> read(String name, Reader<T> reader) throws ContributionException {
        List<T> read = new ArrayList<>();
        for (ContributedElement child : children(name)) {
            read.add(reader.read(child));
        }
        return List.copyOf(read);
    }

    /**
     * Makes an exception about an element that does not belong where it stands.
     *
     * @param child the element
     * @return the exception
     */
    public ContributionException unexpected(ContributedElement child) {
        return new ContributionException(NLS.bind(Messages.unexpectedElement, child.name(), name()), null);
    }

    private ContributionException wrong(String message, String attribute, String text, String allowed) {
        return new ContributionException(NLS.bind(message, new Object[] {attribute, name(), text, allowed}), null);
    }
}
