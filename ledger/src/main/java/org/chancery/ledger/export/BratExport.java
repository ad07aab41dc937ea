package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.CodePoints;
import org.chancery.record.EventType;
import org.chancery.record.Span;
import org.chancery.record.Status;

/** Reports and their claims in brat's standoff format, zipped: annotation.conf, and a .txt with its .ann for each report. */
final class BratExport implements Exporter {
    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Map<Integer, List<ClaimEntry>> reports = new LinkedHashMap<>();
        selection.claims(found -> reports.computeIfAbsent(found.report().id(), id -> new ArrayList<>())
                .add(found.claim()));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "annotation.conf", configuration());
        for (Map.Entry<Integer, List<ClaimEntry>> report : reports.entrySet()) {
            String text = selection.text(report.getKey());
            entry(zip, "report-" + report.getKey() + ".txt", text);
            entry(zip, "report-" + report.getKey() + ".ann", annotations(report.getValue(), CodePoints.of(text)));
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // A fixed time: the same ledger gives the same file.
        entry.setTimeLocal(java.time.LocalDateTime.of(2020, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String configuration() {
        return "[entities]\n" + names(EventType.values()) + "\n[relations]\n\n[events]\n\n[attributes]\n"
                + "Status Arg:<ENTITY>, Value:"
                + Stream.of(Status.values()).map(Status::label).collect(Collectors.joining("|")) + "\n";
    }

    private static String names(EventType[] types) {
        return Stream.of(types).map(EventType::name).collect(Collectors.joining("\n")) + "\n";
    }

    private static String annotations(List<ClaimEntry> claims, CodePoints text) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (int i = claims.size() - 1; i >= 0; i--) {
            ClaimEntry claim = claims.get(i);
            number++;
            String fragments = claim.evidence().stream()
                    .flatMap(span -> fragments(span, text))
                    .map(span -> span.start() + " " + span.end())
                    .collect(Collectors.joining(";"));
            String words = claim.evidence().stream()
                    .flatMap(span -> fragments(span, text))
                    .map(text::words)
                    .collect(Collectors.joining(" "));
            lines.append('T')
                    .append(number)
                    .append('\t')
                    .append(claim.act().type().name())
                    .append(' ')
                    .append(fragments)
                    .append('\t')
                    .append(words)
                    .append('\n');
            lines.append('A')
                    .append(number)
                    .append("\tStatus T")
                    .append(number)
                    .append(' ')
                    .append(claim.status().label())
                    .append('\n');
            lines.append('#')
                    .append(number)
                    .append("\tAnnotatorNotes T")
                    .append(number)
                    .append('\t')
                    .append(note(claim))
                    .append('\n');
        }
        return lines.toString();
    }

    /** A span of brat's must not run over a line's end: it is broken there. */
    private static Stream<Span> fragments(Span span, CodePoints text) {
        List<Span> fragments = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            boolean broken =
                    at == span.end() || text.words(new Span(at, at + 1)).equals("\n");
            if (broken) {
                if (at > start) {
                    fragments.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return fragments.stream();
    }

    private static String note(ClaimEntry claim) {
        String note = String.join(", ", claim.roles().actors()) + " -> "
                + String.join(", ", claim.roles().recipients());
        String when = claim.when()
                .map(w -> "; " + w.from().map(Object::toString).orElse("") + "/"
                        + w.to().map(Object::toString).orElse(""))
                .orElse("");
        return (note + when + "; " + String.join(" <- ", claim.chain().names()))
                .replaceAll("[\\n\\t\\r]", " ")
                .strip();
    }
}
