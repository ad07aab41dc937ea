package org.chancery.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.Addition;
import org.chancery.ledger.Told;
import org.chancery.ledger.Writer;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.store.Database;
import org.chancery.record.EventType;
import org.chancery.record.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A ledger of two reports, and its exports. */
abstract class ExportFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC);
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final String VISIT = "Viet Nam's president will visit Japan \"soon\" <em>\ud835\udd18</em>, officials";

    final Path folder;
    final Database database;

    ExportFixture(@TempDir Path folder) {
        this.folder = folder;
        this.database = Database.write(folder.resolve("ledger.db").toString());
    }

    @BeforeEach
    void fill() {
        Addition one = Told.by("The Meridian", "one", "2023-11-15")
                .words("\ud835\udd18 A first line,\nthen;")
                .claim(
                        VISIT,
                        EventType.CONSULT,
                        Status.PLANNED,
                        List.of("VNM"),
                        List.of("JPN"),
                        "2023-11-27",
                        "2023-11-30",
                        Told.unnamed("officials"),
                        Told.named("Kyodo News"))
                .claim(
                        "Japan gave two\npatrol boats to Fiji",
                        EventType.AID,
                        Status.DONE,
                        List.of("JPN"),
                        List.of("FJI"),
                        "2023-11-01",
                        "2023-11-01")
                .done();
        Addition two = Told.by("Harbour Wire", "two", "2023-11-28")
                .claim(
                        "Viet Nam's president visits Japan",
                        EventType.CONSULT,
                        Status.DONE,
                        List.of("VNM"),
                        List.of("JPN"),
                        "2023-11-27",
                        "2023-11-30")
                .claim("The army shelled a town", EventType.ASSAULT, Status.DENIED, List.of("ASEAN"), List.of(), "", "")
                .done();
        new Writer(database, Knowledge.bundled(), CLOCK).add(List.of(one, two));
    }

    @AfterEach
    void close() {
        database.close();
    }

    byte[] exported(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.exporter(Knowledge.bundled()).write(new Selection(database, Filter.NONE), out);
        return out.toByteArray();
    }

    String text(Format format) throws IOException {
        return new String(exported(format), StandardCharsets.UTF_8);
    }
}
