package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Span;
import org.chancery.text.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearLinguistTest {
    private static final Linguist LINGUIST = LinearLinguist.load(Knowledge.bundled());

    private static List<Sentence> read(String text) {
        List<Layout.Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                blocks.add(new Layout.Block(new Span(start, i), Layout.Kind.PARAGRAPH));
                start = i + 1;
            }
        }
        return LINGUIST.read(text, new Layout(blocks, List.of()));
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsWhoDoesWhatToWhom() {
        Sentence sentence =
                read("Vietnam's foreign minister will visit Tokyo in June.").get(0);
        Token visit = word(sentence, "visit");
        assertThat(visit.upos()).isEqualTo(Upos.VERB);
        assertThat(visit.head()).isEqualTo(-1);
        assertThat(word(sentence, "minister").deprel()).isEqualTo("nsubj");
        assertThat(word(sentence, "minister").head()).isEqualTo(visit.index());
        assertThat(word(sentence, "Tokyo").deprel()).isEqualTo("obj");
        assertThat(word(sentence, "will").deprel()).isEqualTo("aux");
        assertThat(word(sentence, "Vietnam").deprel()).isEqualTo("nmod:poss");
    }

    @Test
    void coordinatesTwoSubjects() {
        Sentence sentence =
                read("Vietnam and the United States upgraded their relations.").get(0);
        assertThat(word(sentence, "States").head())
                .isEqualTo(word(sentence, "Vietnam").index());
        assertThat(word(sentence, "States").deprel()).isEqualTo("conj");
        assertThat(word(sentence, "Vietnam").head())
                .isEqualTo(word(sentence, "upgraded").index());
    }

    @Test
    void hangsNoWordOnAFullStop() {
        Sentence sentence = read("The minister left after talks with Russian foreign minister Sergei Lavrov.")
                .get(0);
        Token stop = word(sentence, ".");
        assertThat(sentence.tokens()).noneMatch(token -> token.head() == stop.index());
        assertThat(word(sentence, "with").head())
                .isEqualTo(word(sentence, "Sergei").index());
    }

    @Test
    void findsTheClauseBehindSaid() {
        Sentence sentence = read("Witnesses said dozens of gunmen arrived in trucks and burned the market.")
                .get(0);
        Token arrived = word(sentence, "arrived");
        assertThat(arrived.deprel()).isEqualTo("ccomp");
        assertThat(word(sentence, "dozens").deprel()).isEqualTo("nsubj");
        assertThat(word(sentence, "dozens").head()).isEqualTo(arrived.index());
    }

    @Test
    void findsTheClauseBehindAfter() {
        Sentence sentence = read("The deal came a day after a rocket attack by the militia killed an envoy.")
                .get(0);
        Token killed = word(sentence, "killed");
        assertThat(killed.deprel()).isEqualTo("advcl");
        assertThat(word(sentence, "attack").head()).isEqualTo(killed.index());
        assertThat(word(sentence, "after").deprel()).isEqualTo("mark");
    }

    @Test
    void givesReportedClausesTheirSubjects() {
        Sentence sentence = read("Reports from the capital reported no soldiers were killed in the fighting.")
                .get(0);
        Token reported = word(sentence, "reported");
        assertThat(reported.head()).isEqualTo(-1);
        assertThat(word(sentence, "killed").deprel()).isEqualTo("ccomp");
        assertThat(word(sentence, "soldiers").head())
                .isEqualTo(word(sentence, "killed").index());
    }

    @ParameterizedTest
    @CsvSource({
        "'Instead, the country plans to take in the families.', plans",
        "'Opposition lawmakers in the capital blasted the new plan as dangerous.', blasted",
        "'During the talks, the envoy also ruled out a truce with the rebels.', ruled",
    })
    void looksForTheVerbOfASentence(String text, String verb) {
        Token found = word(read(text).get(0), verb);
        assertThat(found.upos()).isEqualTo(Upos.VERB);
        assertThat(found.feat("VerbForm")).isEqualTo("Fin");
        assertThat(found.head()).isEqualTo(-1);
    }

    @Test
    void aDayBetweenAuxiliaryAndVerbIsNoPredicate() {
        Sentence sentence = read("A truck was on Monday rammed into the gate of a barracks.")
                .get(0);
        Token rammed = word(sentence, "rammed");
        assertThat(rammed.deprel()).isEqualTo("root");
        assertThat(word(sentence, "was").deprel()).isEqualTo("aux:pass");
        assertThat(word(sentence, "truck").deprel()).isEqualTo("nsubj:pass");
        assertThat(word(sentence, "truck").head()).isEqualTo(rammed.index());
    }

    @Test
    void anAgencyAloneIsADatelineToo() {
        Sentence sentence = read("(Reuters) - The president on Sunday accused the rebels of treason.")
                .get(0);
        Token accused = word(sentence, "accused");
        assertThat(accused.head()).isEqualTo(-1);
        assertThat(word(sentence, "president").head()).isEqualTo(accused.index());
    }

    @Test
    void anAcronymIsNoAuxiliary() {
        assertThat(word(read("The fighters of IS left the town.").get(0), "IS").upos())
                .isEqualTo(Upos.PROPN);
    }

    @ParameterizedTest
    @MethodSource("cues")
    void aCueThatClosesASentenceIsAClauseOfItsOwn(String forms, String example) {
        Sentence sentence = read(example).get(0);
        List<String> verbs = List.of(forms.split(" "));
        Token cue = sentence.tokens().stream()
                .filter(token -> verbs.contains(token.form()))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(cue.deprel()).isIn("root", "parataxis");
        assertThat(sentence.tokens())
                .anyMatch(token -> token.head() == cue.index() && token.deprel().equals("nsubj"));
    }

    static Stream<Arguments> cues() {
        return Knowledge.bundled().rows("language/clause-verbs.tsv").stream()
                .map(row -> Arguments.of(row.get("forms"), row.get("example")));
    }

    @Test
    void tellsThePassiveAndItsAgent() {
        Sentence sentence = read("The ships were seized by the coast guard.").get(0);
        assertThat(word(sentence, "seized").feat("Voice")).isEqualTo("Pass");
        assertThat(word(sentence, "seized").lemma()).isEqualTo("seize");
        assertThat(word(sentence, "ships").deprel()).isEqualTo("nsubj:pass");
        assertThat(word(sentence, "ships").lemma()).isEqualTo("ship");
        assertThat(word(sentence, "guard").deprel()).isEqualTo("obl:agent");
    }

    @Test
    void keepsTensesApart() {
        assertThat(word(read("Japan signed the treaty.").get(0), "signed").feat("Tense"))
                .isEqualTo("Past");
        assertThat(word(read("Japan signs the treaty.").get(0), "signs").feat("Tense"))
                .isEqualTo("Pres");
        Token said = word(read("The minister has said so.").get(0), "said");
        assertThat(said.feat("VerbForm")).isEqualTo("Part");
        assertThat(said.lemma()).isEqualTo("say");
    }

    @Test
    void findsNamesOfEachKind() {
        Sentence sentence = read("President Joko Widodo told the World Bank that Indonesian officials were in Jakarta.")
                .get(0);
        assertThat(sentence.names())
                .extracting(Name::kind)
                .containsExactly(Name.Kind.PERSON, Name.Kind.ORGANISATION, Name.Kind.NATIONALITY, Name.Kind.PLACE);
        Name person = sentence.names().get(0);
        assertThat(sentence.token(person.first()).form()).isEqualTo("Joko");
        assertThat(sentence.token(person.end() - 1).form()).isEqualTo("Widodo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n  \n",
                "PRESIDENT SIGNS TREATY WITH NEIGHBOUR\nTOKYO (Kyodo) — “It isn’t over,” Mr. Abe said.\n- first point\n* second",
                "日本政府は十六日に発表した。 Then English.",
                "\ud800 x\udc00y \u0000\u0007 z \u202eabc\u202c",
                "… — – - ? ! ) ( ] [ ” “",
                "مرحبا بالعالم. Hello."
            })
    void offsetsTreesAndNamesHold(String text) {
        assertSound(text, read(text));
    }

    private static void assertSound(String text, List<Sentence> sentences) {
        int last = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            assertThat(sentence.index()).isEqualTo(s);
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                assertThat(token.index()).isEqualTo(i);
                assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(token.span().in(text)).isEqualTo(token.form());
                assertThat(token.lemma()).isNotEmpty();
                last = token.span().end();
            }
            assertTree(sentence);
            int name = 0;
            for (Name found : sentence.names()) {
                assertThat(found.first()).isGreaterThanOrEqualTo(name);
                name = found.end();
                assertThat(name).isLessThanOrEqualTo(sentence.size());
            }
        }
    }

    /** One root, and every other word comes to it over its heads. */
    private static void assertTree(Sentence sentence) {
        int[] depth = new int[sentence.size()];
        int roots = 0;
        for (Token token : sentence.tokens()) {
            roots += token.head() < 0 ? 1 : 0;
            assertThat(token.deprel().equals("root")).isEqualTo(token.head() < 0);
            Token at = token;
            while (at.head() >= 0 && depth[token.index()] <= sentence.size()) {
                depth[token.index()]++;
                at = sentence.token(at.head());
            }
            assertThat(depth[token.index()]).isLessThanOrEqualTo(sentence.size());
        }
        assertThat(roots).isEqualTo(1);
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String part : List.of("a", "a ", "( ", "and ", "“U.S.” ", "Mr. ", "? ", "x\n")) {
            String text = part.repeat(40_000 / part.length());
            long start = System.nanoTime();
            List<Sentence> sentences = read(text);
            assertThat(System.nanoTime() - start).as(part).isLessThan(20_000_000_000L);
            assertThat(sentences.stream().mapToInt(Sentence::size).max().orElseThrow())
                    .isLessThanOrEqualTo(300);
        }
    }

    @Test
    void theSameTextGivesTheSameSentences() {
        String text = "The envoys agreed on Monday that “no troops” would be sent.\nMr. Park denied it.";
        assertThat(read(text)).isEqualTo(read(text));
    }
}
