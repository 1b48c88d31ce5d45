package org.uniondraft.ui.tests.surfaces;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Finds labels in another language than that of the workbench. What the paper says is in its own. */
public final class ForeignWords {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final boolean isChinese;
    private final String paper;

    /**
     * Makes a finder.
     *
     * @param language the language that labels should be in: Chinese, or any other for English
     * @param paper what the open paper says, which may show up in labels
     */
    public ForeignWords(Locale language, String paper) {
        this.isChinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        this.paper = paper;
    }

    /**
     * Finds labels. Those of records are headings of tables in the paper, and in its language.
     *
     * @param surface what is shown
     * @return those in the wrong language
     */
    public Stream<String> in(Surface surface) {
        if (!isChinese && surface.name().startsWith("section-")) {
            return Stream.empty();
        }
        return Tour.shown(surface.control()).flatMap(ForeignWords::labels).filter(Objects::nonNull).filter(this::isForeign).distinct();
    }

    /** Names of files and programs stay what they are, and an example may be quoted. */
    private boolean isForeign(String label) {
        boolean hasChinese = CHINESE.matcher(label).find();
        boolean hasEnglish = ENGLISH.matcher(label).find();
        return isChinese ? hasEnglish && !hasChinese && !label.matches(".*[./].*|UnionDraft.*")
                : hasChinese && !hasEnglish && !paper.contains(label.strip());
    }

    private static Stream<String> labels(Control control) {
        Stream<String> own = switch (control) {
            case Label label -> Stream.of(label.getText());
            case CLabel label -> Stream.of(label.getText());
            case Button button -> Stream.of(button.getText());
            case Link link -> Stream.of(link.getText());
            case Group group -> Stream.of(group.getText());
            case Shell shell -> Stream.of(shell.getText());
            case Text text -> Stream.of(text.getMessage());
            case ToolBar bar -> Stream.of(bar.getItems()).flatMap(ForeignWords::texts);
            case Table table -> Stream.of(table.getColumns()).map(TableColumn::getText);
            case Tree tree -> Stream.of(tree.getColumns()).map(TreeColumn::getText);
            case CTabFolder tabs -> Stream.of(tabs.getItems()).map(CTabItem::getToolTipText);
            default -> Stream.empty();
        };
        return Stream.concat(own, Stream.of(Objects.toString(control.getToolTipText(), "")));
    }

    private static Stream<String> texts(ToolItem item) {
        return Stream.of(item.getText(), Objects.toString(item.getToolTipText(), ""));
    }
}
