package org.uniondraft.model.edit.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.model.*;
import org.uniondraft.model.edit.ModelNames;

/** The label of each object: its own words where it has some, else the name of its type. */
public final class Labels {

    /** How many characters of a text a label shows. */
    static final int LENGTH = 40;

    private Labels() {
    }

    /**
     * Labels an object.
     *
     * @param object an object of a paper
     * @return a short line, never blank
     */
    public static String of(EObject object) {
        String label = shorten(describe(object));
        return label.isBlank() ? ModelNames.get().of(object.eClass()) : label;
    }

    private static String describe(EObject object) {
        return switch (object) {
            case Document document -> document(document);
            case Section section -> section(section);
            case Heading heading -> heading(heading);
            case Value value -> pair(value.getField(), value.getText());
            case MarkedText text -> text.getText();
            case Mark mark -> mark(mark);
            case Block block -> block(block);
            case RecordTable table -> first(table.getTitle(), table.getType());
            case org.uniondraft.model.Record row -> join(row.getValues(), MarkedText::getText);
            case Row row -> join(row.getCells(), Labels::describe);
            case Cell cell -> join(cell.getParagraphs(), MarkedText::getText);
            case TitleBlock title -> join(title.getLines(), MarkedText::getText);
            case Attachment attachment -> text(attachment.getTitle());
            case FrontMatter matter -> matter.getDocumentNumber();
            case BackMatter matter -> pair(String.join(" ", matter.getSignatories()), matter.getDate());
            case NumberingScheme scheme -> String.join(" ", scheme.getLevels());
            default -> entry(object);
        };
    }

    /** The things that are listed beside the text. */
    private static String entry(EObject object) {
        return switch (object) {
            case Organisation organisation -> first(organisation.getFullName(), organisation.getShortName());
            case Department department -> department.getName();
            case Person person -> pair(person.getPosition(), person.getName());
            case Word word -> pair(word.getConcept(), word.getWord());
            case Property property -> pair(property.getKey(), property.getValue());
            case Field field -> first(field.getLabel(), field.getName());
            case Figure figure -> first(figure.getLabel(), figure.getName());
            case Term term -> term.getName();
            case Citation citation -> citation.getTitle() == null ? null : "《" + citation.getTitle() + "》";
            case Note note -> join(note.getLines(), Function.identity());
            case Link link -> pair(ModelNames.get().of(link.getKind()), first(link.getLabel(), link.getTarget()));
            case Suppression suppression -> pair(suppression.getRule(), suppression.getExcerpt());
            case Source source -> source.getName();
            case Residue residue -> residue.getText();
            case Media media -> media.getName();
            default -> null;
        };
    }

    private static String block(Block block) {
        return switch (block) {
            case Enumeration list -> list.getItems().isEmpty() ? text(list.getLeadIn())
                    : list.getMarker() + list.getItems().getFirst().getText();
            case RecordView view -> first(text(view.getCaption()),
                    view.getTable() == null ? null : describe(view.getTable()));
            case Schedule schedule -> text(schedule.getCaption());
            case Table table -> text(table.getCaption());
            case Picture picture -> first(text(picture.getCaption()), picture.getAlternativeText());
            case RawBlock raw -> join(raw.getLines(), Function.identity());
            default -> null;
        };
    }

    private static String document(Document document) {
        String title = document.getTitleBlock() == null ? null : describe(document.getTitleBlock());
        return first(title, document.getPeriod() == null ? null : document.getPeriod().label());
    }

    private static String section(Section section) {
        return section.getHeading() == null || isBlank(section.getHeading().getText())
                ? ModelNames.get().of(section.getRole())
                : heading(section.getHeading());
    }

    private static String heading(Heading heading) {
        String subtitle = text(heading.getSubtitle());
        return isBlank(subtitle) ? heading.getText() : heading.getText() + "——" + subtitle;
    }

    private static String mark(Mark mark) {
        String text = mark.eContainer() instanceof MarkedText marked ? marked.getText() : null;
        boolean fits = text != null && mark.getStart() >= 0 && mark.getStart() <= mark.getEnd()
                && mark.getEnd() <= text.length();
        String type = ModelNames.get().of(mark.eClass());
        boolean shown = fits && mark.getStart() < mark.getEnd();
        return shown ? pair(type, text.substring(mark.getStart(), mark.getEnd())) : type;
    }

    private static String text(MarkedText text) {
        return text == null ? null : text.getText();
    }

    private static <T> String join(List<T> parts, Function<T, String> label) {
        return parts.stream().map(label).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String first(String one, String other) {
        return isBlank(one) ? other : one;
    }

    private static String pair(String name, String value) {
        if (isBlank(name) || isBlank(value)) {
            return first(name, value);
        }
        return NLS.bind(Messages.propertyValue, name, value);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String shorten(String text) {
        String line = text == null ? "" : text.strip();
        if (line.length() <= LENGTH) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LENGTH - 2)) ? LENGTH - 2 : LENGTH - 1;
        return line.substring(0, end) + "…";
    }
}
