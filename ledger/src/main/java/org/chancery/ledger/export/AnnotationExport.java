package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.entry.CodePoints;
import org.chancery.ledger.query.Found;
import org.chancery.record.Span;

/** Claims as W3C Web Annotations (2017) on their reports' texts, one a line: position and quote selectors. */
final class AnnotationExport implements Exporter {
    private static final int AROUND = 32;

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Texts texts = new Texts(selection);
        try {
            selection.claims(found -> {
                try {
                    annotation(found, texts.of(found.report().id())).line(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Json annotation(Found found, CodePoints text) {
        List<Map<String, Object>> targets = new ArrayList<>();
        for (Span span : found.claim().evidence()) {
            targets.add(target(found, span, text).map());
        }
        return new Json()
                .with("@context", "http://www.w3.org/ns/anno.jsonld")
                .with("id", "urn:chancery:claim:" + found.claim().id())
                .with("type", "Annotation")
                .with("motivation", "classifying")
                .with("body", List.of(tag(found), description(found)))
                .with("target", targets);
    }

    private static Map<String, Object> tag(Found found) {
        return new Json()
                .with("type", "TextualBody")
                .with("purpose", "tagging")
                .with(
                        "value",
                        found.claim().act().type().name() + "/"
                                + found.claim().status().label())
                .map();
    }

    private static Map<String, Object> description(Found found) {
        return new Json()
                .with("type", "TextualBody")
                .with("purpose", "describing")
                .with("format", "text/plain")
                .with(
                        "value",
                        String.join(", ", found.claim().roles().actors()) + " → "
                                + String.join(", ", found.claim().roles().recipients()))
                .map();
    }

    private static Json target(Found found, Span span, CodePoints text) {
        Json position = new Json()
                .with("type", "TextPositionSelector")
                .with("start", span.start())
                .with("end", span.end());
        Json quote = new Json()
                .with("type", "TextQuoteSelector")
                .with("exact", text.words(span))
                .with("prefix", text.words(new Span(Math.max(0, span.start() - AROUND), span.start())))
                .with("suffix", text.words(new Span(span.end(), span.end() + AROUND)));
        return new Json()
                .with(
                        "source",
                        found.report()
                                .url()
                                .orElse("urn:chancery:report:" + found.report().hash()))
                .with("selector", List.of(position.map(), quote.map()));
    }
}
