package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Act;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Mention;
import org.chancery.record.Proof;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Roles;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.Voucher;
import org.chancery.record.When;
import org.chancery.text.Report;

/** Writes a report and its record together: each sentence is a claim, spans in code points. */
public final class Told {
    private final String id;
    private final LocalDate published;
    private final String outlet;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private String text = "";
    private String reader = "test 1";

    private Told(String id, LocalDate published, String outlet) {
        this.id = id;
        this.published = published;
        this.outlet = outlet;
    }

    public static Told by(String outlet, String id, String published) {
        return new Told(id, LocalDate.parse(published), outlet);
    }

    /** Adds words that are no claim. */
    public Told words(String words) {
        text += words + " ";
        return this;
    }

    /** Read by another version. */
    public Told readBy(String version) {
        reader = version;
        return this;
    }

    /** Adds a sentence that is a claim. */
    public Told claim(
            String sentence,
            EventType type,
            Status status,
            List<String> actors,
            List<String> recipients,
            String from,
            String to,
            Voucher... vouchers) {
        Optional<When> when = from.isEmpty()
                ? Optional.empty()
                : Optional.of(When.of(LocalDate.parse(from), LocalDate.parse(to), org.chancery.record.Precision.DAY));
        return claim(
                sentence, type, status, new Roles(actors, recipients, List.of()), when, Optional.empty(), vouchers);
    }

    /** The same, with every slot that tests look at. */
    public Told claim(
            String sentence,
            EventType type,
            Status status,
            Roles roles,
            Optional<When> when,
            Optional<String> instrument,
            Voucher... vouchers) {
        int start = text.codePointCount(0, text.length());
        Span span = new Span(start, start + sentence.codePointCount(0, sentence.length()));
        text += sentence + ". ";
        List<Span> proof = List.of(span);
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                proof,
                Act.of(type),
                status,
                roles,
                when,
                Optional.empty(),
                instrument,
                List.of(vouchers),
                new Proof(proof, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
        return this;
    }

    /** Adds a mention of a holder of an office. */
    public Told holder(String name, String code, String office) {
        return mention(Mention.Kind.PERSON, name, code, Optional.of(office)).words("spoke.");
    }

    /** Adds a mention of a state. */
    public Told state(String name, String code) {
        return mention(Mention.Kind.STATE, name, code, Optional.empty());
    }

    private Told mention(Mention.Kind kind, String name, String code, Optional<String> office) {
        int start = text.codePointCount(0, text.length());
        Span span = new Span(start, start + name.codePointCount(0, name.length()));
        mentions.add(new Mention(span, kind, name, Optional.of(code), office, Optional.empty()));
        return words(name);
    }

    public static Voucher named(String name) {
        return new Voucher(name, true, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    public static Voucher unnamed(String name) {
        return new Voucher(name, false, Optional.of("official"), List.of(), List.of(), Optional.empty());
    }

    public Addition done() {
        Optional<Published> date = Optional.of(Published.given(published));
        Optional<String> url = Optional.of("https://example.org/" + id);
        Report report = new Report(id, text, date, Optional.of(outlet), Optional.empty(), url, Optional.of("en"));
        Record record = new Record(
                id,
                date,
                Optional.of(outlet),
                Optional.of("Report <" + id + "> & more"),
                url,
                Optional.of("en"),
                reader,
                List.of(),
                claims,
                List.of(),
                List.of(),
                mentions,
                List.of());
        return new Addition(report, record);
    }
}
