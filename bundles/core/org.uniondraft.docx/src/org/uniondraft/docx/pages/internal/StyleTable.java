package org.uniondraft.docx.pages.internal;

import java.util.HashMap;
import java.util.Map;

import org.uniondraft.docx.internal.StyleNames;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.Typeface;
import org.uniondraft.docx.pages.internal.FlowRun.Look;

/** What the ids of styles in a body stand for. */
final class StyleTable {

    private final LayoutProfile profile;
    private final Map<String, StyleRole> paragraphs = new HashMap<>();
    private final Map<String, StyleRole> characters = new HashMap<>();
    private final Map<StyleRole, Look> looks = new HashMap<>();

    StyleTable(LayoutProfile profile) {
        this.profile = profile;
        for (StyleRole role : StyleRole.values()) {
            paragraphs.put(StyleNames.id(role), role);
            TextStyle style = profile.style(role);
            // Half points, as a .docx has them.
            looks.put(role, new Look(style.typeface().value(), Math.round(style.size().points() * 2) / 2.0,
                    style.characterSpacing().rounded(), style.bold().value(), style.colour().text(), false));
        }
        for (int level = 0; level <= StyleRole.HEADING_LEVELS; level++) {
            paragraphs.put(StyleNames.runIn(level), StyleRole.BODY);
            characters.put(StyleNames.headingCharacters(level), StyleRole.heading(level));
        }
        characters.put(StyleNames.id(StyleRole.SIGNER_NAME), StyleRole.SIGNER_NAME);
    }

    /** The role of a paragraph style. */
    StyleRole paragraph(String id) {
        return paragraphs.getOrDefault(id, StyleRole.NORMAL);
    }

    TextStyle style(StyleRole role) {
        return profile.style(role);
    }

    /** How the text of a paragraph looks. */
    Look look(StyleRole role) {
        return looks.get(role);
    }

    /** How text looks in a character style, which changes what differs from the running text. */
    Look look(Look base, String id) {
        StyleRole role = characters.get(id);
        if (role != null) {
            return looks.get(role);
        }
        return switch (id) {
            case StyleNames.STRONG -> bold(base);
            case StyleNames.EMPHASIS -> in(base, Typeface.KAI);
            case StyleNames.PLACEHOLDER -> placeholder(base);
            default -> base;
        };
    }

    static Look bold(Look base) {
        return new Look(base.typeface(), base.points(), base.spacing(), true, base.colour(), base.placeholder());
    }

    static Look in(Look base, Typeface typeface) {
        return new Look(typeface, base.points(), base.spacing(), base.bold(), base.colour(), base.placeholder());
    }

    static Look placeholder(Look base) {
        return new Look(base.typeface(), base.points(), base.spacing(), base.bold(), base.colour(), true);
    }

    static Look sized(Look base, double points) {
        return new Look(base.typeface(), points, base.spacing(), base.bold(), base.colour(), base.placeholder());
    }

}
