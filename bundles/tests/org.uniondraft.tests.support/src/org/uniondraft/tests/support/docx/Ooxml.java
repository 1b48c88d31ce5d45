package org.uniondraft.tests.support.docx;

import javax.xml.stream.XMLStreamReader;

/** The names of Office Open XML that the tests look at. */
public final class Ooxml {

	/** WordprocessingML, prefix {@code w}. */
	public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	/** References to relationships, prefix {@code r}. */
	public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	/** Office Math, prefix {@code m}. */
	public static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
	/** Markup compatibility, prefix {@code mc}. */
	public static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	/** The relationship from a package to its main document. */
	public static final String OFFICE_DOCUMENT = R + "/officeDocument";

	private Ooxml() {
	}

	/**
	 * Whether the reader stands on a certain WordprocessingML element.
	 *
	 * @param xml  the reader
	 * @param name the local name
	 * @return whether it is that one
	 */
	public static boolean isW(XMLStreamReader xml, String name) {
		return name.equals(xml.getLocalName()) && W.equals(xml.getNamespaceURI());
	}

	/**
	 * A WordprocessingML attribute of the element the reader stands on.
	 *
	 * @param xml  the reader
	 * @param name the local name
	 * @return its value; null if absent
	 */
	public static String w(XMLStreamReader xml, String name) {
		return xml.getAttributeValue(W, name);
	}
}
