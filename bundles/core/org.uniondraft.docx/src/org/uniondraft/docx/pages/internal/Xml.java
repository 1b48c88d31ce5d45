package org.uniondraft.docx.pages.internal;

import javax.xml.stream.XMLStreamReader;

/** Reads attributes of the body, which has one name for each whatever their namespaces. */
final class Xml {

    private Xml() {
    }

    /** An attribute, or null. */
    static String text(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number, or another one where there is none. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String text = text(xml, name);
        return text == null ? otherwise : (int) Long.parseLong(text);
    }
}
