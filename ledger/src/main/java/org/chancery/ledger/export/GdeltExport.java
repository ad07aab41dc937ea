package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Story;

/**
 * Events as tab-separated lines of the 61 columns of GDELT 2.0's event table (codebook of 2015-02-19), without a heading
 * as GDELT has none. What Chancery does not know (tone, ethnic and religious codes) stays empty; NumSources counts
 * independent origins.
 */
final class GdeltExport implements Exporter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final Points points;
    private final Cameo cameo;

    GdeltExport(Knowledge knowledge) {
        this.points = Points.load(knowledge);
        this.cameo = Cameo.load(knowledge);
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        for (EventEntry event : selection.events()) {
            Story story = selection.story(event);
            if (!story.claims().isEmpty()) {
                out.write((String.join("\t", line(story)) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<String> line(Story story) {
        EventEntry event = story.event();
        Found newest = story.claims().get(story.claims().size() - 1);
        LocalDate day = event.when().flatMap(w -> w.from()).orElse(event.anchor());
        String actor = first(newest.claim().roles().actors());
        String recipient = newest.claim().roles().recipients().isEmpty()
                ? second(newest.claim().roles().actors())
                : first(newest.claim().roles().recipients());
        List<String> columns = new ArrayList<>();
        columns.add(String.valueOf(event.id()));
        columns.add(day.format(DAY));
        columns.add(day.format(DAY).substring(0, 6));
        columns.add(String.valueOf(day.getYear()));
        columns.add(String.format(Locale.ROOT, "%.4f", day.getYear() + day.getDayOfYear() / 365.0));
        columns.addAll(actor(actor));
        columns.addAll(actor(recipient));
        columns.addAll(codes(event));
        columns.addAll(place(points.of(actor)));
        columns.addAll(place(points.of(recipient)));
        columns.addAll(place(event.place().flatMap(points::of).or(() -> points.of(recipient))));
        columns.add(newest.claim().said().orElse(day).format(DAY) + "000000");
        columns.add(newest.report().url().orElse(newest.report().name()).replaceAll("[\\t\\n]", " "));
        return columns;
    }

    private List<String> codes(EventEntry event) {
        Cameo.Code code = cameo.of(event.act(), event.status());
        return List.of(
                "1",
                code.cameo(),
                code.cameo().substring(0, 3),
                code.root(),
                String.valueOf(code.quad()),
                String.valueOf(code.goldstein()),
                String.valueOf(event.claims()),
                String.valueOf(event.origins()),
                String.valueOf(event.reports()),
                "");
    }

    private static String first(List<String> codes) {
        return codes.isEmpty() ? "" : codes.get(0);
    }

    private static String second(List<String> codes) {
        return codes.size() < 2 ? "" : codes.get(1);
    }

    /** Code, name, country, known group, ethnic, two religions, three types. */
    private List<String> actor(String code) {
        boolean state = points.of(code).isPresent();
        List<String> columns = new ArrayList<>(List.of(
                code.replaceAll("[\\t\\n]", " "), points.name(code).toUpperCase(Locale.ROOT), state ? code : ""));
        while (columns.size() < 10) {
            columns.add("");
        }
        return columns;
    }

    /** Type (1: country), name, FIPS code, ADM1, ADM2, latitude, longitude, feature. */
    private static List<String> place(Optional<Points.Point> point) {
        return point.map(p -> List.of(
                        "1",
                        p.name(),
                        p.fips(),
                        p.fips(),
                        "",
                        String.valueOf(p.latitude()),
                        String.valueOf(p.longitude()),
                        p.fips()))
                .orElse(List.of("0", "", "", "", "", "", "", ""));
    }
}
