package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.ledger.query.Found;

/** Parties as nodes, claims as directed edges from each actor to each recipient, as GraphML. */
final class GraphMlExport implements Exporter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> KEYS = List.of("type", "status", "from", "event", "origins", "quote");

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key(xml, "name", "node");
            for (String key : KEYS) {
                key(xml, key, "edge");
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "ledger");
            xml.writeAttribute("edgedefault", "directed");
            graph(selection, xml);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void key(XMLStreamWriter xml, String name, String of) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", "string");
    }

    private static void graph(Selection selection, XMLStreamWriter xml) throws XMLStreamException {
        Set<String> met = new LinkedHashSet<>();
        try {
            selection.claims(found -> claim(xml, found, met));
        } catch (Failed e) {
            throw e.cause;
        }
    }

    private static void claim(XMLStreamWriter xml, Found found, Set<String> met) {
        try {
            for (String party : found.claim().parties()) {
                if (met.add(party)) {
                    xml.writeStartElement("node");
                    xml.writeAttribute("id", party);
                    data(xml, "name", party);
                    xml.writeEndElement();
                }
            }
            int number = 0;
            for (String actor : found.claim().roles().actors()) {
                for (String recipient : found.claim().roles().recipients()) {
                    edge(xml, found, actor, recipient, number++);
                }
            }
        } catch (XMLStreamException e) {
            throw new Failed(e);
        }
    }

    private static void edge(XMLStreamWriter xml, Found found, String actor, String recipient, int number)
            throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "c" + found.claim().id() + "-" + number);
        xml.writeAttribute("source", actor);
        xml.writeAttribute("target", recipient);
        data(xml, "type", found.claim().act().type().name());
        data(xml, "status", found.claim().status().label());
        data(
                xml,
                "from",
                found.claim()
                        .when()
                        .flatMap(w -> w.from())
                        .map(Object::toString)
                        .orElse(""));
        data(xml, "event", String.valueOf(found.event().id()));
        data(xml, "origins", String.valueOf(found.event().origins()));
        data(xml, "quote", printable(found.claim().quote()));
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }

    /** XML 1.0 has no place for control characters and unpaired surrogates. */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> unprintable(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean unprintable(int c) {
        boolean control = c < 0x20 && c != '\t';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return control || surrogate || c == 0xFFFE || c == 0xFFFF;
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient XMLStreamException cause;

        Failed(XMLStreamException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
