package org.uniondraft.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.model.Block;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.Texts;

/**
 * Makes the section that a number in a paragraph begins. It fits where nothing is to be guessed: the number goes on the
 * count of the section the paragraph stands at the end of, or of one above, and a title of ordinary length follows it.
 */
public final class MakeHeading implements QuickFix {

    private static final int LONGEST_TITLE = 45;

    /** Where the section goes: behind another one, its number first in the paragraph, its title up to an offset. */
    private record Place(Section before, Paragraph paragraph, int title, int end) {
    }

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return place(finding, paper).isPresent();
    }

    private static Optional<Place> place(Finding finding, PaperContext paper) {
        if (!(finding.subject() instanceof Paragraph paragraph) || !(paragraph.eContainer() instanceof Section own)) {
            return Optional.empty();
        }
        String text = paragraph.getText();
        int title = finding.offset() + finding.length();
        while (title < text.length() && Characters.isBlank(text.charAt(title))) {
            title++;
        }
        int stop = text.indexOf('。', title);
        int from = title;
        int end = stop < 0 ? text.length() : stop;
        return end == title || end - title > LONGEST_TITLE ? Optional.empty()
                : before(own, finding.text(), paper.numbers()).map(before -> new Place(before, paragraph, from, end));
    }

    /** The section that the one with this number comes behind; nothing may follow on the way up to it. */
    private static Optional<Section> before(Section own, String number, HeadingNumbers numbers) {
        NumberPattern pattern = NumberPattern.of(number).orElseThrow();
        int value = pattern.match(number).orElseThrow().number();
        if (!own.getSections().isEmpty()) {
            return Optional.empty();
        }
        Section at = own;
        while (at.getHeading() != null && at.eContainer() instanceof Section parent) {
            if (isNumbered(at, pattern, value - 1, numbers)) {
                int next = parent.getSections().indexOf(at) + 1;
                boolean isThere = next < parent.getSections().size()
                        && isNumbered(parent.getSections().get(next), pattern, value, numbers);
                return isThere ? Optional.empty() : Optional.of(at);
            }
            if (parent.getSections().getLast() != at) {
                return Optional.empty();
            }
            at = parent;
        }
        return Optional.empty();
    }

    private static boolean isNumbered(Section section, NumberPattern pattern, int value, HeadingNumbers numbers) {
        HeadingNumbers.Entry entry = numbers.get(section);
        return entry != null && entry.number().equals(pattern.format(value));
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Place place = place(finding, paper).orElseThrow();
        Paragraph paragraph = place.paragraph();
        Section own = (Section) paragraph.eContainer();
        List<Block> behind = new ArrayList<>(
                own.getBlocks().subList(own.getBlocks().indexOf(paragraph) + 1, own.getBlocks().size()));

        Section section = ModelFactory.eINSTANCE.createSection();
        section.setId(Ids.random().next());
        section.setHeading(heading(place, finding));
        // What is moved into an object is recorded for undo only if the object belongs to the paper by then.
        Section parent = (Section) place.before().eContainer();
        parent.getSections().add(parent.getSections().indexOf(place.before()) + 1, section);
        if (place.end() + 1 < paragraph.getText().length()) {
            Paragraph body = ModelFactory.eINSTANCE.createParagraph();
            body.setId(Ids.random().next());
            section.getHeading().setForm(HeadingForm.RUN_IN);
            section.getBlocks().add(body);
            Texts.moveTail(paragraph, place.end() + 1, body);
        }
        Texts.delete(paragraph, place.end(), paragraph.getText().length());
        Texts.moveTail(paragraph, place.title(), section.getHeading());
        Texts.delete(paragraph, finding.offset(), place.title());
        if (paragraph.getText().isEmpty()) {
            own.getBlocks().remove(paragraph);
        }
        section.getBlocks().addAll(behind);
    }

    private static Heading heading(Place place, Finding finding) {
        Heading heading = ModelFactory.eINSTANCE.createHeading();
        heading.setId(Ids.random().next());
        NumberMode mode = place.before().getHeading().getNumberMode();
        heading.setNumberMode(mode);
        if (mode == NumberMode.LITERAL) {
            heading.setLiteralNumber(finding.text());
        }
        if (place.end() < place.paragraph().getText().length()) {
            heading.setEndMark("。");
        }
        return heading;
    }
}
