package org.uniondraft.intake.draft;

import java.util.ArrayList;
import java.util.List;

/** Numbers that count the same thing: the headings of one parent, or the items of one list. */
public final class Group {

    private final Unit parent;
    private final int level;
    private final List<Unit> members = new ArrayList<>();
    private boolean headings = true;
    private boolean superseded;

    /**
     * Opens a group.
     *
     * @param parent the heading or item above it, or null
     * @param level the depth, from 1
     */
    public Group(Unit parent, int level) {
        this.parent = parent;
        this.level = level;
    }

    /** {@return the heading or item above it, or null} */
    public Unit parent() {
        return parent;
    }

    /** {@return the depth, from 1} */
    public int level() {
        return level;
    }

    /** {@return its members in order; to be added to} */
    public List<Unit> members() {
        return members;
    }

    /** {@return whether its members are headings; else they are items of a list} */
    public boolean isHeadings() {
        return headings;
    }

    /**
     * Says what its members are.
     *
     * @param areHeadings whether they are headings
     */
    public void setHeadings(boolean areHeadings) {
        headings = areHeadings;
    }

    /** {@return whether numbers of a conventionally higher kind came behind it and left it without a place} */
    public boolean isSuperseded() {
        return superseded;
    }

    /**
     * Says whether numbers of a conventionally higher kind came behind it.
     *
     * @param isSuperseded whether they did
     */
    public void setSuperseded(boolean isSuperseded) {
        superseded = isSuperseded;
    }
}
