package org.uniondraft.core.export.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.compose.Composition.AttachmentPart;
import org.uniondraft.core.compose.Grid;
import org.uniondraft.core.compose.Grid.GridCell;
import org.uniondraft.core.compose.Grid.GridRow;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.PageBreakPiece;
import org.uniondraft.core.compose.Piece.PicturePiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Document;
import org.uniondraft.model.FrontMatter;

/** The lines of a paper, in the order in which GB/T 9704-2012 has its elements. */
final class PlainText {

    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private boolean blockBegins;
    private boolean leftOutPictures;

    /**
     * Begins a text.
     *
     * @param indent what stands before each indented paragraph
     */
    PlainText(String indent) {
        this.indent = indent;
    }

    List<String> lines() {
        return lines;
    }

    boolean leftOutPictures() {
        return leftOutPictures;
    }

    void add(Composition paper) {
        Document document = paper.document();
        FrontMatter front = document.getFrontMatter();
        BackMatter back = document.getBackMatter();
        if (front != null) {
            block();
            addHead(front);
        }
        block();
        paper.title().forEach(title -> add(title.line()));
        block();
        if (front != null && !front.isRecipientsInImprint()) {
            add(joined("", front.getRecipients(), "、", "："));
        }
        paper.body().forEach(this::add);
        block();
        addAttachmentList(paper.attachments());
        if (back != null) {
            block();
            addSignature(back);
        }
        paper.attachments().forEach(part -> add(part, front));
        block();
        addImprint(front, back);
    }

    /** What stands above the red rule, 7.2. */
    private void addHead(FrontMatter front) {
        add(front.getCopyNumber());
        add(Stream.of(front.getSecrecy(), front.getSecrecyPeriod()).filter(PlainText::isThere)
                .collect(Collectors.joining("★")));
        add(front.getUrgency());
        if (front.isWithDocumentWord() && front.getIssuers().size() == 1) {
            add(front.getIssuers().getFirst() + "文件");
        } else {
            front.getIssuers().forEach(this::add);
            add(front.isWithDocumentWord() && !front.getIssuers().isEmpty() ? "文件" : "");
        }
        add(front.getDocumentNumber());
        add(joined("签发人：", front.getSigners(), "　", ""));
    }

    /** 附件说明, 7.3.4: numbered only if there are several, nothing behind the names. */
    private void addAttachmentList(List<AttachmentPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String number = parts.size() == 1 ? "" : i + 1 + ".";
            addIndented((i == 0 ? "附件：" : "") + number + parts.get(i).title().text());
        }
    }

    /** 署名, 成文日期 and 附注, 7.3.5 and 7.3.6; where a stamp is set behind the position, its name stands here. */
    private void addSignature(BackMatter back) {
        if (back.isSignatureStamp()) {
            add(Stream.concat(Stream.of(back.getSignerPosition()).filter(PlainText::isThere),
                    back.getSignatories().stream()).collect(Collectors.joining("　")));
        } else {
            back.getSignatories().forEach(this::add);
        }
        add(back.getDate());
        add(isThere(back.getAnnotation()) ? "（" + back.getAnnotation() + "）" : "");
    }

    /** 附件, 7.3.7; one that is bound separately repeats the number of the paper. */
    private void add(AttachmentPart part, FrontMatter front) {
        block();
        boolean repeatsNumber = part.attachment().isSeparate() && front != null && isThere(front.getDocumentNumber());
        add((repeatsNumber ? front.getDocumentNumber() : "") + part.label());
        add(part.title());
        part.body().forEach(this::add);
    }

    /** 版记, 7.4. */
    private void addImprint(FrontMatter front, BackMatter back) {
        if (front != null && front.isRecipientsInImprint()) {
            add(joined("主送：", front.getRecipients(), "，", "。"));
        }
        if (back != null) {
            add(joined("抄送：", back.getCopyTo(), "，", "。"));
            String printedOn = isThere(back.getPrintedOn()) ? back.getPrintedOn() + "印发" : "";
            add(Stream.of(back.getPrintedBy(), printedOn).filter(PlainText::isThere).collect(Collectors.joining("　")));
        }
    }

    private void add(Piece piece) {
        switch (piece) {
            case HeadingPiece heading -> addIndented(heading.line().text());
            case TextPiece text -> add((text.flushLeft() ? "" : indent) + text.line().text(), !text.line().isEmpty());
            case ItemPiece item -> addIndented(item.line().text());
            case RawPiece raw -> add(raw.line());
            case TablePiece table -> {
                add(table.caption());
                table.grid().rows().forEach(row -> add(row, table.grid()));
            }
            case PicturePiece picture -> {
                leftOutPictures = true;
                add(picture.caption());
            }
            case PageBreakPiece pageBreak -> block();
        }
    }

    /** A row with a place for each column, so that columns stay in line; a merged cell stands in its first place. */
    private void add(GridRow row, Grid grid) {
        String[] places = new String[grid.columns().size()];
        Arrays.fill(places, "");
        for (GridCell cell : row.cells()) {
            places[cell.column()] = cell.lines().stream().map(line -> line.text().replace('\t', ' '))
                    .collect(Collectors.joining(" "));
        }
        add(String.join("\t", places), true);
    }

    private void addIndented(String text) {
        add(indent + text, !text.isEmpty());
    }

    private void add(Line line) {
        add(line.text());
    }

    private void add(String text) {
        add(text, isThere(text));
    }

    private void add(String text, boolean isThere) {
        if (isThere) {
            if (blockBegins && !lines.isEmpty()) {
                lines.add("");
            }
            blockBegins = false;
            lines.add(text);
        }
    }

    /** Leaves an empty line before what comes next, if anything does. */
    private void block() {
        blockBegins = true;
    }

    private static String joined(String before, List<String> names, String between, String after) {
        return names.isEmpty() ? "" : before + String.join(between, names) + after;
    }

    private static boolean isThere(String text) {
        return text != null && !text.isEmpty();
    }
}
