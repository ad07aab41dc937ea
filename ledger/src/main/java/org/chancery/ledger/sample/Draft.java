package org.chancery.ledger.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.ledger.Addition;
import org.chancery.ledger.sample.Happening.Fate;
import org.chancery.record.Act;
import org.chancery.record.Claim;
import org.chancery.record.Proof;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Roles;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.Voucher;
import org.chancery.record.When;
import org.chancery.text.Report;

/** A made-up report being written: each claim is a sentence of its own. */
final class Draft {
    private static final String READER = "chancery sample";
    private static final int MOVED_DAYS = 20;

    private final String id;
    private final LocalDate published;
    private final String outlet;
    private final StringBuilder text = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();

    Draft(String id, LocalDate published, String outlet) {
        this.id = id;
        this.published = published;
        this.outlet = outlet;
        text.append(outlet).append(", ").append(published).append(".");
    }

    /** Tells of a happening as it stands on the report's day. */
    void tell(Happening happening, Random random) {
        boolean ahead = happening.day().isAfter(published);
        boolean turned = !ahead || random.nextInt(4) == 0;
        Fate fate = happening.fate();
        if (ahead && !(turned && (fate == Fate.CANCELLED || fate == Fate.POSTPONED))) {
            planned(happening, random);
        } else if (fate == Fate.CANCELLED) {
            claim(
                    happening,
                    Status.DENIED,
                    "cancelled its plan to " + happening.verbs().base(),
                    happening.day(),
                    random);
        } else if (fate == Fate.POSTPONED) {
            LocalDate moved = happening.day().plusDays(MOVED_DAYS);
            claim(
                    happening,
                    Status.PLANNED,
                    "postponed its plan to " + happening.verbs().base(),
                    moved,
                    random);
        } else if (fate == Fate.DONE) {
            claim(happening, Status.DONE, happening.verbs().past(), happening.day(), random);
        } else {
            planned(happening, random);
        }
    }

    private void planned(Happening happening, Random random) {
        boolean considered = random.nextInt(5) == 0;
        String words = (considered ? "is considering whether to " : random.nextBoolean() ? "will " : "pledged to ")
                + happening.verbs().base();
        claim(happening, considered ? Status.CONSIDERED : Status.PLANNED, words, happening.day(), random);
    }

    private void claim(Happening happening, Status status, String verb, LocalDate day, Random random) {
        Optional<Voucher> voucher = voucher(random, happening);
        String said = voucher.map(v -> v.name() + " said that ").orElse("");
        String core = happening.actor() + " " + verb + " " + happening.recipient() + " over " + happening.topic()
                + " on " + day;
        text.append(' ').append(said);
        Span evidence = new Span(text.length(), text.length() + core.length());
        text.append(core).append('.');
        List<Span> proof = List.of(evidence);
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                proof,
                Act.of(happening.type()),
                status,
                new Roles(List.of(happening.actor()), List.of(happening.recipient()), List.of()),
                Optional.of(When.day(day)),
                Optional.empty(),
                happening.instrument(),
                voucher.stream().toList(),
                new Proof(proof, List.of(), List.of(), List.of(), proof, List.of(), List.of())));
    }

    private static Optional<Voucher> voucher(Random random, Happening happening) {
        int roll = random.nextInt(10);
        if (roll < 5) {
            return Optional.empty();
        }
        boolean named = roll < 8;
        String name = named ? "The Foreign Ministry of " + happening.actor() : happening.actor() + " officials";
        return Optional.of(new Voucher(name, named, Optional.of("official"), List.of(), List.of(), Optional.empty()));
    }

    Addition addition() {
        return addition(id, published, outlet, text.toString(), claims);
    }

    /** Another outlet's copy: its own date line, the same sentences. */
    static Addition copy(Addition original, String id, LocalDate published, String outlet) {
        String body = original.report().text();
        String rest = body.substring(body.indexOf('.'));
        String head = outlet + ", " + published;
        int moved = head.length() - body.indexOf('.');
        List<Claim> claims = original.record().claims().stream()
                .map(claim -> moved(claim, moved))
                .toList();
        return addition(id, published, outlet, head + rest, claims);
    }

    private static Claim moved(Claim claim, int by) {
        List<Span> evidence = claim.evidence().stream()
                .map(span -> new Span(span.start() + by, span.end() + by))
                .toList();
        return new Claim(
                claim.id(),
                evidence,
                claim.act(),
                claim.status(),
                claim.roles(),
                claim.when(),
                claim.place(),
                claim.instrument(),
                claim.attribution(),
                new Proof(evidence, List.of(), List.of(), List.of(), evidence, List.of(), List.of()));
    }

    private static Addition addition(String id, LocalDate published, String outlet, String text, List<Claim> claims) {
        Optional<Published> date = Optional.of(Published.given(published));
        Report report =
                new Report(id, text, date, Optional.of(outlet), Optional.empty(), Optional.empty(), Optional.of("en"));
        Record record = new Record(
                id,
                date,
                Optional.of(outlet),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                READER,
                List.of(),
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Addition(report, record);
    }
}
