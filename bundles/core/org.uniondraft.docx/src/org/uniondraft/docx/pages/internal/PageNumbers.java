package org.uniondraft.docx.pages.internal;

import java.util.List;

import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.PageNumberPosition;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.docx.pages.GlyphWidths;

/** Puts the page numbers on pages (GB/T 9704-2012 7.5). */
final class PageNumbers {

    private final LayoutProfile profile;
    private final StyleTable styles;
    private final LineBreaker breaker;

    PageNumbers(LayoutProfile profile, GlyphWidths widths) {
        this.profile = profile;
        this.styles = new StyleTable(profile);
        this.breaker = new LineBreaker(widths, false);
    }

    void add(OpenPage page) {
        Sheet sheet = page.sheet();
        if (page.number() == 1 && sheet.firstPageBare()) {
            return;
        }
        boolean outer = profile.pageNumber().position().value() == PageNumberPosition.OUTER;
        // Only where they stand outside do they turn with the sheet: then they stay where they are in the bound paper.
        boolean turned = sheet.landscape() && outer;
        double left = turned ? profile.page().left().rounded() : sheet.left();
        double width = turned ? profile.page().textWidth() : sheet.textWidth();
        double height = turned ? profile.page().height().rounded() : sheet.height();
        LaidLine line = breaker.lines(number(page.number()), width).getFirst();
        // On its side a page has another lower margin; the number keeps its distance from the text.
        int lower = sheet.landscape() && !turned ? sheet.bottom() - profile.page().bottom().rounded() : 0;
        int distance = Math.max(0, lower + profile.pageNumber().footerDistance().rounded());
        page.add(line.printed(left, height - distance - line.height(), turned));
    }

    private FlowParagraph number(int number) {
        TextStyle style = profile.style(StyleRole.PAGE_NUMBER);
        int edge = (int) Math.round(profile.pageNumber().edgeCharacters().value() * style.characterPitch());
        TextAlignment alignment = switch (profile.pageNumber().position().value()) {
            case CENTER -> TextAlignment.CENTER;
            case END -> TextAlignment.END;
            case OUTER -> number % 2 == 0 ? TextAlignment.START : TextAlignment.END;
        };
        String text = profile.pageNumber().before().text() + number + profile.pageNumber().after().text();
        return new FlowParagraph(StyleRole.PAGE_NUMBER, style, alignment == TextAlignment.START ? edge : 0,
                alignment == TextAlignment.END ? edge : 0, 0, alignment, 0, false, false, false, List.of(), null,
                List.of(new FlowRun(text, styles.look(StyleRole.PAGE_NUMBER), null)), List.of(), null);
    }
}
