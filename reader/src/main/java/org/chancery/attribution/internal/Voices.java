package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Attributions;
import org.chancery.attribution.Speaker;
import org.chancery.record.Span;
import org.chancery.record.Voucher;

/** The attributions of one report, and the chains that they make. Immutable. */
public final class Voices implements Attributions {
    private final List<Attribution> all;
    private final List<Link> links;

    /**
     * An attribution as a link of chains.
     *
     * @param depth how far inside others; a chain runs from the deepest out
     * @param speaker who the voucher is
     */
    public record Link(Attribution attribution, int depth, Speaker speaker) {}

    /** @param outlet who publishes the report: no link of any chain */
    public Voices(List<Attribution> all, List<Link> links, Optional<String> outlet) {
        this.all = List.copyOf(all);
        this.links = links.stream()
                .filter(link -> !isPublisher(link, outlet))
                .sorted(Comparator.comparingInt((Link link) -> -link.depth()))
                .toList();
    }

    /** "Kyodo" publishes what "Kyodo News" reports; a party is no outlet, whatever the outlet's name begins with. */
    private static boolean isPublisher(Link link, Optional<String> outlet) {
        String own = fold(link.attribution().voucher().name());
        boolean party = !link.speaker().parties().isEmpty();
        return outlet.map(Voices::fold)
                .filter(fold ->
                        fold.equals(own) || !party && (fold.startsWith(own + " ") || own.startsWith(fold + " ")))
                .isPresent();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }

    @Override
    public List<Attribution> all() {
        return all;
    }

    @Override
    public List<Attribution> nested() {
        return links.stream()
                .map(Link::attribution)
                .filter(attribution -> attribution.within().isPresent() && !all.contains(attribution))
                .sorted(Comparator.comparing(
                        attribution -> attribution.voucher().cue().get(0)))
                .toList();
    }

    @Override
    public List<Voucher> chain(Span stretch) {
        return chain(stretch, new Span(0, 0));
    }

    @Override
    public List<Voucher> chain(Span stretch, Span ownCue) {
        List<Voucher> chain = new ArrayList<>();
        for (Link link : links) {
            Voucher voucher = link.attribution().voucher();
            boolean own = voucher.cue().stream().anyMatch(cue -> cue.overlaps(ownCue));
            Span asked = ownCue.length() > 0 ? ownCue : stretch;
            if (!own && covers(link.attribution(), asked)) {
                add(voucher, chain);
            }
        }
        return List.copyOf(chain);
    }

    /** Nobody is told twice; of two cues of one voucher the one with a date. */
    private static void add(Voucher voucher, List<Voucher> chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).name().equalsIgnoreCase(voucher.name())) {
                if (chain.get(i).date().isEmpty() && voucher.date().isPresent()) {
                    chain.set(i, voucher);
                }
                return;
            }
        }
        chain.add(voucher);
    }

    @Override
    public Speaker speaker(Voucher voucher) {
        return links.stream()
                .filter(link -> link.attribution().voucher().equals(voucher))
                .map(Link::speaker)
                .findFirst()
                .orElse(Speaker.UNKNOWN);
    }

    @Override
    public List<Attribution> covering(Span stretch) {
        return links.stream()
                .map(Link::attribution)
                .filter(attribution -> covers(attribution, stretch))
                .toList();
    }

    /** Half of the stretch lies in the content, or a third where that is nearly all of the content. */
    private static boolean covers(Attribution attribution, Span stretch) {
        int covered = 0;
        for (Span content : attribution.content()) {
            int from = Math.max(content.start(), stretch.start());
            int to = Math.min(content.end(), stretch.end());
            covered += Math.max(0, to - from);
        }
        int length = attribution.content().stream().mapToInt(Span::length).sum();
        boolean within = 5 * covered >= 4 * length && 3 * covered >= stretch.length();
        return covered > 0 && (2 * covered >= stretch.length() || within);
    }

    static OptionalInt within(int index) {
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
