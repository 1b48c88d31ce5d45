package org.uniondraft.architecture.tests;

/** A small finished schema, for tests that spoil it. */
final class Schemas {

    static final String EXAMPLE = """
            <extension point="org.uniondraft.core.kinds">
               <kind id="plan" class="org.uniondraft.core.Kind" size="small"><hint>text</hint></kind>
            </extension>""";

    private Schemas() {
    }

    static String finished() {
        return withExample(EXAMPLE);
    }

    static String withExample(String example) {
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <schema targetNamespace="org.uniondraft.core" xmlns="http://www.w3.org/2001/XMLSchema">
                <annotation>
                   <appinfo><meta.schema plugin="org.uniondraft.core" id="kinds" name="Kinds"/></appinfo>
                   <documentation>Declares kinds.</documentation>
                </annotation>
                <element name="extension">
                   <complexType>
                      <choice minOccurs="1" maxOccurs="unbounded"><element ref="kind"/></choice>
                      <attribute name="point" type="string" use="required"/>
                   </complexType>
                </element>
                <element name="kind">
                   <annotation><documentation>A kind.</documentation></annotation>
                   <complexType>
                      <sequence><element ref="hint" minOccurs="0" maxOccurs="2"/></sequence>
                      <attribute name="id" type="string" use="required">
                         <annotation><documentation>The id.</documentation></annotation>
                      </attribute>
                      <attribute name="class" type="string">
                         <annotation>
                            <documentation>The class.</documentation>
                            <appinfo><meta.attribute kind="java" basedOn=":org.uniondraft.core.Kind"/></appinfo>
                         </annotation>
                      </attribute>
                      <attribute name="size">
                         <annotation><documentation>The size.</documentation></annotation>
                         <simpleType><restriction base="string">
                            <enumeration value="small"/><enumeration value="large"/>
                         </restriction></simpleType>
                      </attribute>
                      <attribute name="hidden" type="boolean">
                         <annotation><documentation>Whether it is hidden.</documentation></annotation>
                      </attribute>
                   </complexType>
                </element>
                <element name="hint" type="string">
                   <annotation><documentation>A hint.</documentation></annotation>
                </element>
                <annotation><appinfo><meta.section type="since"/></appinfo><documentation>0.1</documentation></annotation>
                <annotation>
                   <appinfo><meta.section type="examples"/></appinfo>
                   <documentation>For example: <pre>%s</pre></documentation>
                </annotation>
                </schema>
                """.formatted(example.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
