package org.uniondraft.docx.internal;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the namespace declarations of a part's root into order. JAXB declares all it knows, in an order that follows
 * the identity of classes and so may change from one run of Java to the next; the same paper must give the same bytes.
 */
public final class RootNamespaces {

    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_][^<>]*>");
    private static final Pattern DECLARATION = Pattern.compile(" xmlns(?::[^=\\s]+)?=\"[^\"]*\"");

    private RootNamespaces() {
    }

    /**
     * Sorts the declarations.
     *
     * @param part a part in UTF-8, with or without a declaration of XML
     * @return the same part with the declarations of its root sorted, each once and before the attributes; the part itself
     *         if it has no root
     */
    public static byte[] sorted(byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(xml);
        if (!root.find()) {
            return part;
        }
        Matcher declarations = DECLARATION.matcher(root.group());
        TreeSet<String> sorted = new TreeSet<>();
        while (declarations.find()) {
            sorted.add(declarations.group());
        }
        String bare = declarations.replaceAll("");
        int name = 1;
        while (name < bare.length() && !Character.isWhitespace(bare.charAt(name)) && "/>".indexOf(bare.charAt(name)) < 0) {
            name++;
        }
        return (xml.substring(0, root.start()) + bare.substring(0, name) + String.join("", sorted) + bare.substring(name)
                + xml.substring(root.end())).getBytes(StandardCharsets.UTF_8);
    }
}
