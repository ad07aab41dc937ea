package org.chancery.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Mention;

/**
 * Whom a report is about besides the party that a claim names: where nothing else says towards whom a word or deed goes,
 * or who arrested somebody, it is the party that the report speaks of most and spoke of just before. "Washington has
 * tightened sanctions", in a report on Kenya, means Kenya.
 */
final class Protagonists {
    /** Of all mentions of parties other than the claim's own. */
    private static final double SHARE = 0.4;

    private static final int FEWEST_MENTIONS = 2;

    /** In sentences before the claim's own. */
    private static final int REACH = 8;

    private static final Set<EventType> TOWARDS =
            Set.of(EventType.ASSAULT, EventType.REJECT, EventType.REQUEST, EventType.SANCTION, EventType.SUPPORT);

    /** Acts of those who hold the law: a passive leaves them out because the report has said where it is. */
    private static final Set<EventType> OF_THE_LAW = Set.of(EventType.COERCE, EventType.SANCTION);

    private static final Set<Mention.Kind> STATE_KINDS = Set.of(Mention.Kind.STATE, Mention.Kind.PLACE);

    /** Mentions by the state that each is of: a report is about states, whoever else acts in it. */
    private final Map<String, List<PartyMention>> mentions = new TreeMap<>();

    private final Set<String> states;
    private final int all;

    Protagonists(Parties parties) {
        this.states = parties.all().stream()
                .filter(mention -> STATE_KINDS.contains(mention.kind()))
                .flatMap(mention -> mention.codes().stream())
                .collect(Collectors.toSet());
        for (PartyMention mention : parties.all()) {
            if (mention.codes().size() == 1 && states.containsAll(mention.codes())) {
                mentions.computeIfAbsent(mention.codes().get(0), code -> new ArrayList<>())
                        .add(mention);
            }
        }
        this.all = mentions.values().stream().mapToInt(List::size).sum();
    }

    /** The draft with the other side that the report is about, where it has none. */
    Draft resolved(Draft draft) {
        Claim claim = draft.claim();
        List<String> actors = claim.roles().actors();
        List<String> recipients = claim.roles().recipients();
        EventType type = claim.act().type();
        boolean political = type == EventType.ASSAULT || states.containsAll(actors);
        if (recipients.isEmpty() && actors.size() == 1 && TOWARDS.contains(type) && political) {
            return other(draft, actors)
                    .map(found -> draft.with(claim.towards(found.codes(), List.of(found.span()))))
                    .orElse(draft);
        }
        if (actors.isEmpty() && OF_THE_LAW.contains(type)) {
            return other(draft, recipients)
                    .map(found -> draft.with(claim.by(found.codes(), List.of(found.span()))))
                    .orElse(draft);
        }
        return draft;
    }

    /** The last mention of the party that the report speaks of most, but for those of the claim. */
    private Optional<PartyMention> other(Draft draft, Collection<String> own) {
        int others =
                all - own.stream().distinct().mapToInt(code -> of(code).size()).sum();
        return mentions.entrySet().stream()
                .filter(state -> !own.contains(state.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.comparingInt(List::size))
                .filter(most -> most.size() >= FEWEST_MENTIONS && most.size() >= SHARE * others)
                .flatMap(most -> lastBefore(draft, most));
    }

    private List<PartyMention> of(String code) {
        return mentions.getOrDefault(code, List.of());
    }

    private static Optional<PartyMention> lastBefore(Draft draft, List<PartyMention> same) {
        int end = draft.claim().evidence().get(0).end();
        return same.stream()
                .filter(mention -> draft.sentence().index() - mention.sentence() <= REACH)
                .filter(mention -> mention.span().end() <= end)
                .reduce((first, second) -> second);
    }
}
