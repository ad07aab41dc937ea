package org.chancery.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Attributions;
import org.chancery.attribution.Stance;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.AttributionMention;
import org.chancery.record.Claim;
import org.chancery.record.Mention;
import org.chancery.record.Proof;
import org.chancery.record.Record;
import org.chancery.record.TimeMention;
import org.chancery.record.Voucher;
import org.chancery.record.When;
import org.chancery.text.Layout;
import org.chancery.text.Report;
import org.chancery.time.TimeExpression;
import org.chancery.time.Times;

/** Puts the floors' findings into one record, with offsets in code points. */
final class Assembly {
    private final Report report;
    private final CodePoints points;

    Assembly(Report report) {
        this.report = report;
        this.points = new CodePoints(report.text());
    }

    Record record(
            Layout layout,
            Times times,
            Parties parties,
            Attributions attributions,
            List<Claim> claims,
            List<String> warnings) {
        return new Record(
                report.id(),
                times.published().or(report::published),
                report.outlet(),
                report.title(),
                report.url(),
                Optional.of(report.language().orElse("en")),
                Reader.VERSION,
                points.of(layout.furniture()),
                numbered(claims),
                times.all().stream().map(this::time).toList(),
                listed(attributions, claims),
                parties.all().stream().map(this::mention).toList(),
                warnings);
    }

    private List<Claim> numbered(List<Claim> claims) {
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims) {
            numbered.add(new Claim(
                    "c" + (numbered.size() + 1),
                    points.of(claim.evidence()),
                    claim.act(),
                    claim.status(),
                    claim.roles(),
                    claim.when(),
                    claim.place(),
                    claim.instrument(),
                    claim.attribution().stream().map(this::voucher).toList(),
                    proof(claim.because())));
        }
        return numbered;
    }

    private Proof proof(Proof proof) {
        return new Proof(
                points.of(proof.event()),
                points.of(proof.status()),
                points.of(proof.actors()),
                points.of(proof.recipients()),
                points.of(proof.when()),
                points.of(proof.place()),
                points.of(proof.instrument()));
    }

    private Voucher voucher(Voucher voucher) {
        return new Voucher(
                voucher.name(),
                voucher.named(),
                voucher.kind(),
                points.of(voucher.source()),
                points.of(voucher.cue()),
                voucher.date());
    }

    private TimeMention time(TimeExpression time) {
        Optional<LocalDate> from = time.when().flatMap(When::from);
        Optional<LocalDate> to = time.when().flatMap(When::to);
        return new TimeMention(
                points.of(time.span()), time.type(), time.value(), from, to, Optional.of(time.because()));
    }

    /** The report's own, then those nested in their contents that claims rest on. */
    private List<AttributionMention> listed(Attributions attributions, List<Claim> claims) {
        Set<Voucher> used = new HashSet<>();
        claims.forEach(claim -> used.addAll(claim.attribution()));
        Stream<Attribution> nested =
                attributions.nested().stream().filter(attribution -> used.contains(attribution.voucher()));
        return Stream.concat(attributions.all().stream(), nested)
                .map(this::attribution)
                .toList();
    }

    private AttributionMention attribution(Attribution attribution) {
        Voucher voucher = attribution.voucher();
        return new AttributionMention(
                points.of(voucher.source()),
                points.of(voucher.cue()),
                points.of(attribution.content()),
                voucher.name(),
                voucher.date(),
                attribution.within(),
                Optional.of(attribution.stance())
                        .filter(stance -> stance != Stance.NEUTRAL)
                        .map(stance -> stance.name().toLowerCase(Locale.ROOT)));
    }

    private Mention mention(PartyMention mention) {
        Optional<String> code =
                mention.codes().size() == 1 ? Optional.of(mention.codes().get(0)) : Optional.empty();
        String name = mention.kind() == Mention.Kind.PERSON ? mention.person().orElse(mention.name()) : mention.name();
        return new Mention(points.of(mention.span()), mention.kind(), name, code, mention.office(), mention.note());
    }
}
