package org.uniondraft.tests.support.docx;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from a file one does not trust: no DTD, no external entity, a bound on the depth. */
public final class SafeXml {

	/** Deeper nesting than this is taken for an attack or a runaway writer; papers stay below 60. */
	static final int MAX_DEPTH = 500;

	private SafeXml() {
	}

	/** What is done with each event of a document. The reader stands on the event and must not be moved. */
	public interface Handler {
		/**
		 * An element begins.
		 *
		 * @param xml the reader, standing on the element
		 */
		void start(XMLStreamReader xml);

		/**
		 * Characters inside an element; neighbouring pieces come as one.
		 *
		 * @param text the characters
		 */
		default void text(String text) {
			// Most handlers look at elements only.
		}

		/**
		 * An element ends.
		 *
		 * @param xml the reader, standing on the end of the element
		 */
		void end(XMLStreamReader xml);
	}

	/**
	 * Reads a whole XML part.
	 *
	 * @param name    what to call the part in an error message
	 * @param bytes   its content
	 * @param handler is told every element and text
	 * @throws IllegalArgumentException if the part is not well-formed, declares a DTD or is nested too deeply
	 */
	public static void read(String name, byte[] bytes, Handler handler) {
		read(name, bytes, handler, false);
	}

	/**
	 * As {@link #read}, for the output of a program that starts with a document type; it is passed over, not read.
	 *
	 * @param name    what to call the text in an error message
	 * @param bytes   its content
	 * @param handler is told every element and text
	 * @throws IllegalArgumentException if the text is not well-formed or nested too deeply
	 */
	public static void readAllowingDoctype(String name, byte[] bytes, Handler handler) {
		read(name, bytes, handler, true);
	}

	private static void read(String name, byte[] bytes, Handler handler, boolean doctype) {
		try {
			XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
			int depth = 0;
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.DTD -> {
						if (!doctype) {
							throw new XMLStreamException("a DTD is not allowed");
						}
					}
					case XMLStreamConstants.START_ELEMENT -> {
						if (++depth > MAX_DEPTH) {
							throw new XMLStreamException("more than " + MAX_DEPTH + " elements deep");
						}
						handler.start(xml);
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(xml.getText());
					case XMLStreamConstants.END_ELEMENT -> {
						depth--;
						handler.end(xml);
					}
					default -> {
						// Comments and processing instructions carry nothing of a document.
					}
				}
			}
		} catch (XMLStreamException e) {
			throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
		}
	}

	private static XMLInputFactory factory() {
		// The JDK's own reader, not one a library on the class path may have announced.
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}
}
