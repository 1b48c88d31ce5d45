package org.uniondraft.docx.layout.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.text.Nearest;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.layout.Setting;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;

/**
 * Makes a profile from the elements of its file. The records are the grammar: a component is an element of the same
 * name, so a setting that is added to a record can be written in a file at once and nothing else is.
 */
public final class ProfileBuilder {

    private static final Set<String> ROOT_ATTRIBUTES = Set.of(ProfileXml.BASE);

    private ProfileBuilder() {
    }

    /**
     * Builds a profile.
     *
     * @param root the root element, merged with all it is based on
     * @return the profile
     * @throws ProfileException if an element is unknown, missing or wrong
     */
    public static LayoutProfile build(ProfileNode root) throws ProfileException {
        refuseUnknown(root, root.attributes().keySet(), ROOT_ATTRIBUTES, Messages.profileUnknownAttribute);
        LayoutProfile profile = record(LayoutProfile.class, root);
        ProfileBounds.check(profile, root);
        return profile;
    }

    private static <R> R record(Class<R> type, ProfileNode node) throws ProfileException {
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknown(node, node.children().keySet(),
                Arrays.stream(components).map(RecordComponent::getName).toList(), Messages.profileUnknownElement);
        if (type != LayoutProfile.class) {
            refuseUnknown(node, node.attributes().keySet(), List.of(), Messages.profileUnknownAttribute);
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            ProfileNode child = node.children().get(components[i].getName());
            if (child != null) {
                values[i] = component(components[i], child);
            } else if (type != TextStyle.class) {
                throw node.error(NLS.bind(Messages.profileMissing, components[i].getName()));
            }
        }
        return create(type, components, values);
    }

    private static Object component(RecordComponent component, ProfileNode node) throws ProfileException {
        if (component.getType() == Map.class) {
            return styles(node);
        }
        if (Setting.class.isAssignableFrom(component.getType())) {
            return SettingReader.read(component.getType(), choices(component), node);
        }
        return record(component.getType(), node);
    }

    /** The possibilities of a choice, empty for other settings. */
    static List<Enum<?>> choices(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> type && type.isEnum()) {
            return Stream.of(type.getEnumConstants()).<Enum<?>>map(constant -> (Enum<?>) constant).toList();
        }
        return List.of();
    }

    private static Map<StyleRole, TextStyle> styles(ProfileNode node) throws ProfileException {
        List<String> roles = Arrays.stream(StyleRole.values()).map(StyleRole::element).toList();
        refuseUnknown(node, node.children().keySet(), roles, Messages.profileUnknownElement);
        refuseUnknown(node, node.attributes().keySet(), List.of(), Messages.profileUnknownAttribute);
        Map<StyleRole, TextStyle> given = new EnumMap<>(StyleRole.class);
        for (StyleRole role : StyleRole.values()) {
            ProfileNode child = node.children().get(role.element());
            given.put(role, record(TextStyle.class, child == null ? empty(node, role) : child));
        }
        TextStyle normal = given.get(StyleRole.NORMAL);
        requireComplete(normal, node.children().getOrDefault(StyleRole.NORMAL.element(), node));
        given.replaceAll((role, style) -> style.completed(normal));
        return given;
    }

    private static ProfileNode empty(ProfileNode parent, StyleRole role) {
        return new ProfileNode(role.element(), Map.of(), Map.of(), parent.file(), parent.line());
    }

    private static void requireComplete(TextStyle normal, ProfileNode node) throws ProfileException {
        List<String> missing = new ArrayList<>();
        Setting[] needed = { normal.typeface(), normal.size(), normal.bold(), normal.colour(), normal.lineHeight(),
                normal.lineRule(), normal.characterSpacing(), normal.alignment() };
        RecordComponent[] components = TextStyle.class.getRecordComponents();
        for (int i = 0; i < needed.length; i++) {
            if (needed[i] == null) {
                missing.add(components[i].getName());
            }
        }
        if (!missing.isEmpty()) {
            throw node.error(NLS.bind(Messages.profileMissing, String.join(", ", missing)));
        }
    }

    private static void refuseUnknown(ProfileNode node, Set<String> names, Collection<String> known,
            String message) throws ProfileException {
        for (String name : names) {
            if (!known.contains(name)) {
                ProfileNode at = node.children().getOrDefault(name, node);
                throw at.error(NLS.bind(message, name, String.join(", ", Nearest.to(name, known).map(List::of)
                        .orElseGet(() -> known.stream().sorted().toList()))));
            }
        }
    }

    private static <R> R create(Class<R> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("The records of a profile are public and take any value: " + type, e);
        }
    }
}
