package org.chancery.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorsTest {
    private static Facts facts(String page) {
        return new PageReader().read(page, "").facts();
    }

    @Test
    void namesAreKeptAndTheRestIsNot() {
        assertThat(Authors.of(List.of("By A. Writer", " B.\u00a0Writer "))).contains("A. Writer, B. Writer");
        assertThat(Authors.of(List.of("desk@wire.example (C. Writer)"))).contains("C. Writer");
        assertThat(Authors.of(List.of("desk@wire.example"))).isEmpty();
        assertThat(Authors.of(List.of("https://wire.example/people/1"))).isEmpty();
        assertThat(Authors.of(List.of("x".repeat(500)))).isEmpty();
        assertThat(Authors.of(List.of())).isEmpty();
    }

    @Test
    void linkedDataNamesAllAuthors() {
        Facts facts = facts("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\":"
                + " [{\"name\": \"A. Writer\"}, {\"name\": \"B. Writer\"}]}</script><p>The ministers met.</p>");
        assertThat(facts.author()).contains("A. Writer, B. Writer");
    }

    @Test
    void anAuthorThatIsOnlyPointedAtIsFound() {
        Facts facts = facts("<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"Article\", \"author\":"
                + " {\"@id\": \"#1\"}}, {\"@type\": \"Person\", \"@id\": \"#1\", \"name\": \"A. Writer\"}]}</script>"
                + "<p>The ministers met.</p>");
        assertThat(facts.author()).contains("A. Writer");
    }

    @Test
    void anOutletIsNoAuthorOfItsOwn() {
        Facts facts =
                facts("<meta property='og:site_name' content='The\u00a0Wire'><meta name='author' content='The Wire'>"
                        + "<p>The ministers met.</p>");
        assertThat(facts.outlet()).contains("The Wire");
        assertThat(facts.author()).isEmpty();
    }
}
