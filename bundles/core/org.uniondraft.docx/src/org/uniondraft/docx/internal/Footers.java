package org.uniondraft.docx.internal;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.PageNumberPosition;
import org.uniondraft.docx.layout.StyleRole;

/** Makes the footers with the page numbers (GB/T 9704-2012 7.5). */
final class Footers {

    private final LayoutProfile profile;
    private final MainDocumentPart document;
    private final ObjectFactory factory = new ObjectFactory();
    private int parts;

    /**
     * References to footers, for w:sectPr.
     *
     * @param upright for upright pages
     * @param landscape for landscape pages
     */
    record References(String upright, String landscape) {
    }

    private Footers(LayoutProfile profile, MainDocumentPart document) {
        this.profile = profile;
        this.document = document;
    }

    /** Whether even pages have a footer of their own. */
    static boolean differOnEvenPages(LayoutProfile profile) {
        return profile.pageNumber().position().value() == PageNumberPosition.OUTER;
    }

    static References add(LayoutProfile profile, boolean landscape, MainDocumentPart document) throws Docx4JException {
        Footers footers = new Footers(profile, document);
        String odd = StyleNames.id(StyleRole.PAGE_NUMBER);
        if (!differOnEvenPages(profile)) {
            String both = footers.reference("default", footers.upright(odd));
            return new References(both, both);
        }
        String upright = footers.reference("default", footers.upright(odd))
                + footers.reference("even", footers.upright(StyleNames.EVEN_PAGE_NUMBER));
        if (!landscape) {
            return new References(upright, "");
        }
        TurnedFooter turned = new TurnedFooter(profile);
        return new References(upright, footers.reference("default", turned.footer(footers.number(odd)))
                + footers.reference("even", turned.footer(footers.number(StyleNames.EVEN_PAGE_NUMBER))));
    }

    private String reference(String type, Ftr content) throws Docx4JException {
        parts++;
        FooterPart part = new FooterPart(new PartName("/word/footer" + parts + ".xml"));
        part.setJaxbElement(content);
        return "<w:footerReference w:type=\"" + type + "\" r:id=\"" + document.addTargetPart(part).getId() + "\"/>";
    }

    private Ftr upright(String style) {
        Ftr footer = new Ftr();
        footer.getContent().add(number(style));
        return footer;
    }

    /** The number between its dashes; each piece of the field in a run of its own, or WPS shows nothing. */
    private P number(String style) {
        P paragraph = new P();
        PPr properties = new PPr();
        PPrBase.PStyle named = new PPrBase.PStyle();
        named.setVal(style);
        properties.setPStyle(named);
        paragraph.setPPr(properties);
        text(paragraph, profile.pageNumber().before().text());
        field(paragraph, STFldCharType.BEGIN);
        R code = new R();
        Text page = new Text();
        page.setValue(" PAGE ");
        page.setSpace("preserve");
        code.getContent().add(factory.createRInstrText(page));
        paragraph.getContent().add(code);
        field(paragraph, STFldCharType.SEPARATE);
        text(paragraph, "1");
        field(paragraph, STFldCharType.END);
        text(paragraph, profile.pageNumber().after().text());
        return paragraph;
    }

    private static void text(P paragraph, String value) {
        if (!value.isEmpty()) {
            Text text = new Text();
            text.setValue(value);
            text.setSpace("preserve");
            R run = new R();
            run.getContent().add(text);
            paragraph.getContent().add(run);
        }
    }

    private void field(P paragraph, STFldCharType type) {
        FldChar character = new FldChar();
        character.setFldCharType(type);
        R run = new R();
        run.getContent().add(factory.createRFldChar(character));
        paragraph.getContent().add(run);
    }
}
