package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.intake.source.LineStyle;
import org.uniondraft.intake.source.SourceObject;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Picture;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.Table;
import org.uniondraft.model.value.Origin;

/** Puts tables and pictures where the marks are that stood for them while the text around them was understood. */
final class ObjectPlacer {

    private ObjectPlacer() {
    }

    /**
     * Replaces the marks.
     *
     * @param document the paper
     * @param styles the style of each line of the paper, counted from 1
     */
    static void place(Document document, IntFunction<LineStyle> styles) {
        List<Block> marks = new ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Block block && isMark(block)) {
                marks.add(block);
            }
        });
        for (Block mark : marks) {
            Origin origin = mark.getOrigin();
            SourceObject object = styles.apply(origin.ranges().getFirst().line()).object();
            if (object != null) {
                Block made = object.create(document);
                made.setOrigin(origin);
                EcoreUtil.replace(mark, made);
                takeCaption(made, styles);
            }
        }
    }

    /** A table has its caption from the line before it, a picture from the line behind it. */
    private static void takeCaption(Block made, IntFunction<LineStyle> styles) {
        if (!(made.eContainer().eGet(made.eContainingFeature()) instanceof EList<?> list)) {
            return;
        }
        int index = list.indexOf(made) + (made instanceof Table ? -1 : 1);
        if (index < 0 || index >= list.size() || !(list.get(index) instanceof Paragraph caption)
                || caption.getOrigin() == null
                || styles.apply(caption.getOrigin().ranges().getFirst().line()).role() != LineStyle.Role.CAPTION) {
            return;
        }
        MarkedText text = ModelFactory.eINSTANCE.createMarkedText();
        text.setText(caption.getText());
        text.setOrigin(caption.getOrigin());
        if (made instanceof Table table) {
            table.setCaption(text);
        } else if (made instanceof Picture picture) {
            picture.setCaption(text);
        }
        EcoreUtil.delete(caption);
    }

    private static boolean isMark(Block block) {
        String text = switch (block) {
            case Paragraph paragraph -> paragraph.getText();
            case RawBlock raw when raw.getLines().size() == 1 -> raw.getLines().getFirst();
            default -> null;
        };
        return SourceObject.MARK.equals(text) && block.getOrigin() != null;
    }

    /**
     * What is printed of a line of the source.
     *
     * @param line the line
     * @param style its style
     * @return the line itself, or the text of what it stands for
     */
    static String shown(String line, LineStyle style) {
        return style.object() == null ? line : style.object().line();
    }
}
