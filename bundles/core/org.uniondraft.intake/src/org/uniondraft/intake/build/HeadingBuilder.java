package org.uniondraft.intake.build;

import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.TitleSplit;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Makes sections with headings of the paragraphs that open them. */
final class HeadingBuilder {

    private static final String SUBTITLE_MARK = "——";

    private HeadingBuilder() {
    }

    /**
     * Makes a section.
     *
     * @param unit the paragraph
     * @param split where its title ends
     * @param marker its number, kept as written for the time being; or null
     * @return the section, without text
     */
    static Section section(Unit unit, TitleSplit split, Marker marker) {
        Heading heading = ModelFactory.eINSTANCE.createHeading();
        fillTitle(heading, unit.part(split.titleStart(), split.titleEnd()));
        boolean standalone = split.textStart() >= unit.text().length();
        heading.setForm(standalone ? HeadingForm.STANDALONE : HeadingForm.RUN_IN);
        heading.setEndMark(split.endMark().isEmpty() ? null : split.endMark());
        heading.setNumberMode(marker == null ? NumberMode.NONE : NumberMode.LITERAL);
        heading.setLiteralNumber(marker == null ? null : marker.text());
        Section section = Nodes.section(SectionRole.SECTION, unit);
        section.setHeading(heading);
        return section;
    }

    /** Cuts a title at its only ——, if there is something on either side. */
    private static void fillTitle(Heading heading, Unit title) {
        String text = title.text();
        int dash = text.indexOf(SUBTITLE_MARK);
        int second = dash + SUBTITLE_MARK.length();
        boolean subtitle = dash > 0 && second < text.length() && text.indexOf(SUBTITLE_MARK, dash + 1) < 0;
        Nodes.fill(heading, subtitle ? title.part(0, dash) : title);
        if (subtitle) {
            heading.setSubtitle(Nodes.text(title.part(second, text.length())));
        }
    }
}
