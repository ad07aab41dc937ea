package org.chancery.event;

import java.util.ArrayList;
import java.util.Collection;
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

    /** Those of states: a report is about states, whoever else acts in it. */
    private final List<PartyMention> mentions;

    private final Set<String> states;

    Protagonists(Parties parties) {
        this.states = parties.all().stream()
                .filter(mention -> STATE_KINDS.contains(mention.kind()))
                .flatMap(mention -> mention.codes().stream())
                .collect(Collectors.toSet());
        this.mentions = parties.all().stream()
                .filter(mention -> mention.codes().size() == 1 && states.containsAll(mention.codes()))
                .toList();
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
        Map<String, Integer> counts = new TreeMap<>();
        for (PartyMention mention : mentions) {
            if (!own.contains(mention.codes().get(0))) {
                counts.merge(mention.codes().get(0), 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= FEWEST_MENTIONS && most.getValue() >= SHARE * all)
                .flatMap(most -> lastBefore(draft, most.getKey()));
    }

    private Optional<PartyMention> lastBefore(Draft draft, String code) {
        int end = draft.claim().evidence().get(0).end();
        List<PartyMention> before = new ArrayList<>();
        for (PartyMention mention : mentions) {
            boolean near = draft.sentence().index() - mention.sentence() <= REACH;
            if (near && mention.span().end() <= end && mention.codes().contains(code)) {
                before.add(mention);
            }
        }
        return before.stream().reduce((first, second) -> second);
    }
}
