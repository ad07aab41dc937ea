package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Verdict;
import org.chancery.record.Claim;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/** Records in the record format, with the selected claims, as corrected. */
final class RecordsExport implements Exporter {
    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Map<Integer, Map<String, ClaimEntry>> wanted = new LinkedHashMap<>();
        selection.claims(found -> wanted.computeIfAbsent(found.report().id(), id -> new LinkedHashMap<>())
                .put(found.claim().local(), found.claim()));
        for (Map.Entry<Integer, Map<String, ClaimEntry>> report : wanted.entrySet()) {
            String line = RecordJson.of(narrowed(selection.record(report.getKey()), report.getValue()));
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    private static Record narrowed(Record record, Map<String, ClaimEntry> wanted) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : record.claims()) {
            if (wanted.containsKey(claim.id())) {
                claims.add(corrected(claim, wanted.get(claim.id())));
            }
        }
        return new Record(
                record.id(),
                record.published(),
                record.outlet(),
                record.title(),
                record.url(),
                record.language(),
                record.reader(),
                record.furniture(),
                claims,
                record.times(),
                record.attributions(),
                record.mentions(),
                record.warnings(),
                record.author());
    }

    private static Claim corrected(Claim claim, ClaimEntry entry) {
        if (!entry.verdict().equals(java.util.Optional.of(Verdict.CORRECTED))) {
            return claim;
        }
        return new Claim(
                claim.id(),
                claim.evidence(),
                entry.act(),
                entry.status(),
                entry.roles(),
                entry.when(),
                entry.place(),
                entry.instrument(),
                claim.attribution(),
                claim.because());
    }
}
