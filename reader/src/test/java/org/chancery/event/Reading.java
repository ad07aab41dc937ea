package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Attributions;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Claim;
import org.chancery.record.Mention;
import org.chancery.record.Published;
import org.chancery.record.Span;
import org.chancery.record.Voucher;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;
import org.chancery.time.ClauseTime;
import org.chancery.time.TimeExpression;
import org.chancery.time.Times;

/** Reads sentences through the event floor alone: real parses, and a world of three states without dates. */
final class Reading {
    private static final Map<String, String> WORLD = Map.of(
            "France", "FRA", "French", "FRA", "Japan", "JPN", "Japanese", "JPN", "Russia", "RUS", "Russian", "RUS");

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Linguist LINGUIST = LinearLinguist.load(KNOWLEDGE);
    private static final LayoutReader LAYOUT = LayoutReader.load(KNOWLEDGE);
    private static final EventReader EVENTS = EventReader.load(KNOWLEDGE);

    private Reading() {}

    static List<Sentence> sentences(String text) {
        return LINGUIST.read(text, LAYOUT.read(text));
    }

    static List<Claim> of(String text) {
        List<Sentence> sentences = sentences(text);
        return EVENTS.read(Report.of("test", text), sentences, new Undated(), new World(sentences), new Unvouched());
    }

    private static final class World implements Parties {
        private final List<List<PartyMention>> mentions = new ArrayList<>();

        World(List<Sentence> sentences) {
            for (Sentence sentence : sentences) {
                List<PartyMention> found = new ArrayList<>();
                for (Token token : sentence.tokens()) {
                    String code = WORLD.get(token.form());
                    if (code != null) {
                        found.add(mention(sentence, token, code));
                    }
                }
                mentions.add(found);
            }
        }

        private static PartyMention mention(Sentence sentence, Token token, String code) {
            return new PartyMention(
                    sentence.index(),
                    token.index(),
                    token.index() + 1,
                    token.index(),
                    token.span(),
                    Mention.Kind.STATE,
                    token.form(),
                    List.of(code),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public List<PartyMention> all() {
            return mentions.stream().flatMap(List::stream).toList();
        }

        @Override
        public List<PartyMention> in(int sentence) {
            return mentions.get(sentence);
        }

        @Override
        public Optional<PartyMention> at(int sentence, int token) {
            return in(sentence).stream()
                    .filter(mention -> mention.first() == token)
                    .findFirst();
        }
    }

    private static final class Undated implements Times {
        @Override
        public Optional<Published> published() {
            return Optional.of(Published.given(LocalDate.of(2024, 3, 1)));
        }

        @Override
        public List<TimeExpression> all() {
            return List.of();
        }

        @Override
        public List<TimeExpression> in(int sentence) {
            return List.of();
        }

        @Override
        public Optional<ClauseTime> of(Sentence sentence, int token) {
            return Optional.empty();
        }

        @Override
        public List<String> warnings() {
            return List.of();
        }
    }

    private static final class Unvouched implements Attributions {
        @Override
        public List<Attribution> all() {
            return List.of();
        }

        @Override
        public List<Voucher> chain(Span stretch) {
            return List.of();
        }

        @Override
        public List<Voucher> chain(Span stretch, Span ownCue) {
            return List.of();
        }

        @Override
        public List<Attribution> covering(Span stretch) {
            return List.of();
        }
    }
}
