package org.chancery.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.chancery.record.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageReaderTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Envoys meet in Geneva | The Lake Wire</title>
            <meta property="og:site_name" content="The Lake Wire">
            <meta property="og:title" content="Envoys meet in Geneva | The Lake Wire">
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-05T18:00:00+01:00",
             "author": {"name": "Ada Writer"}}</script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news and more</a></li></ul></nav>
            <div class="page"><article><h1>Envoys meet in Geneva</h1><div class="byline">By Ada Writer</div>
            <div class="article-body"><p>Envoys of   the two states met in Geneva on Tuesday &amp; agreed to
            talk again, the Swiss ministry said.</p>
            <figure><img src="x"><figcaption>The lake at dawn, when no one had come. Photo: Someone</figcaption></figure>
            <p>&ldquo;We will meet <b>in May</b>,&rdquo; the minister told reporters after the talks had ended.</p></div>
            <div class="related-posts"><h3>More news</h3><p>Ten things that you should know about lakes and rivers.</p></div>
            <section class="comments"><p>This is what I have always said about these talks, and nobody listened.</p></section>
            </article></div><footer><p>Copyright 2024 The Lake Wire. All rights reserved, in all countries.</p></footer>
            </body></html>
            """;

    private final PageReader reader = new PageReader();

    @Test
    void keepsTheTextAndLeavesTheFurniture() {
        assertThat(reader.read(PAGE, "").text()).isEqualTo("""
                        Envoys of the two states met in Geneva on Tuesday & agreed to talk again, the Swiss ministry said.

                        \u201cWe will meet in May,\u201d the minister told reporters after the talks had ended.""");
    }

    @Test
    void findsWhatThePageSaysOfItself() {
        Facts facts = reader.read(PAGE, "https://wire.example/a").facts();
        assertThat(facts.title()).contains("Envoys meet in Geneva");
        assertThat(facts.outlet()).contains("The Lake Wire");
        assertThat(facts.author()).contains("Ada Writer");
        assertThat(facts.published()).contains(LocalDate.of(2024, 3, 5));
        assertThat(facts.url()).contains("https://wire.example/a");
        assertThat(facts.language()).contains("en");
    }

    @Test
    void anAddressThatIsNotWholeIsNone() {
        String page =
                "<link rel=canonical href='5.html'><meta property='og:url' content='https://wire.example/5'><p>Text.";
        assertThat(reader.read(page, "").facts().url()).contains("https://wire.example/5");
    }

    @Test
    void everyWordLeadsBackToItsPlaceInThePage() {
        Page page = reader.read(PAGE, "");
        assertThat(sourceOf(page, "Envoys of the two")).isEqualTo("Envoys of   the two");
        assertThat(sourceOf(page, "Tuesday & agreed")).isEqualTo("Tuesday &amp; agreed");
        assertThat(sourceOf(page, "in May")).isEqualTo("in May");
        assertThat(sourceOf(page, "minister told")).isEqualTo("minister told");
        assertThat(sourceOf(page, "the talks had ended.")).isEqualTo("the talks had ended.");
    }

    private static String sourceOf(Page page, String words) {
        int at = page.text().indexOf(words);
        return page.source().toSource(new Span(at, at + words.length())).in(PAGE);
    }

    @Test
    void whatAPageRepeatsAsDataDecides() {
        String teaser =
                "<div><h3>Another</h3><p>Quite another matter, which is told at some length here too.</p></div>";
        String first = "The council met for the third time this year and spoke of fish, of ships and of the sea lanes. "
                .repeat(3);
        String second =
                "It will meet again in the autumn, its chair said, when the catch of the year has been counted. "
                        .repeat(3);
        String page = "<body>" + teaser.repeat(4) + "<div><p>" + first + "</p>" + teaser + "<p>" + second + "</p></div>"
                + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + first + second
                + "\"}</script></body>";
        assertThat(reader.read(page, "").text()).isEqualTo(first.strip() + "\n\n" + second.strip());
    }

    @Test
    void aTextThatIsOnlyInThePagesDataIsReadFromThere() {
        String body =
                "The council met for the third time this year and spoke of ships and of the sea lanes. ".repeat(5);
        String page =
                "<body><div id=app></div><script type='application/ld+json'>{\"@type\": \"Article\", \"articleBody\": \""
                        + body + "\"}</script></body>";
        Page read = reader.read(page, "");
        assertThat(read.text()).isEqualTo(body.strip());
        assertThat(read.source().toSource(new Span(4, 11))).isEqualTo(new Span(0, 0));
    }

    private static final String TOLD =
            "The harbour board said on Tuesday that the ferry would sail again in the spring, once it had been mended.";

    @Test
    void partsThatReactStreamsStandWhereTheyBelong() {
        String page = "<body><main><article><p>" + TOLD + "</p><template id=\"P:1\"></template><p>"
                + TOLD.replace("spring", "fall") + "</p></article></main><div hidden id=\"S:1\"><p>"
                + TOLD.replace("spring", "summer") + "</p></div></body>";
        assertThat(reader.read(page, "").text().lines().filter(l -> !l.isEmpty()))
                .containsExactly(TOLD, TOLD.replace("spring", "summer"), TOLD.replace("spring", "fall"));
    }

    @Test
    void aSentenceOfLinkedNamesIsTextAndWhatTheirTooltipsSayIsNot() {
        String page = "<body><div><p>" + TOLD
                + "</p><p>Taking part in the meeting in the capital were Prime Minister <a href=a>Jan"
                + " Novak<span class=tooltip>Novak Jan</span></a>, Defence Minister <a href=b>Eva Kral</a>, Interior Minister"
                + " <a href=c>Ivo Dvorak of the Progress Party</a> and the Speaker <a href=d>Ola Berg of the Liberals</a>.</p></div></body>";
        assertThat(reader.read(page, "").text())
                .endsWith(
                        "were Prime Minister Jan Novak, Defence Minister Eva Kral, Interior Minister Ivo Dvorak of the"
                                + " Progress Party and the Speaker Ola Berg of the Liberals.");
    }

    @Test
    void whatIsShownTwiceForTwoScreensIsReadOnce() {
        String page =
                "<body><div class=wide><p>" + TOLD + "</p></div><div class=narrow><p>" + TOLD + "</p></div></body>";
        assertThat(reader.read(page, "").text()).isEqualTo(TOLD);
    }

    @Test
    void articlesWithinTheArticleAreTeasersOfOthers() {
        String page = "<body><article><p>" + TOLD
                + "</p><article><h3>Another</h3><p>A quite other matter was told of, and at some"
                + " length.</p></article><p>" + TOLD.replace("spring", "fall") + "</p></article></body>";
        assertThat(reader.read(page, "").text()).isEqualTo(TOLD + "\n\n" + TOLD.replace("spring", "fall"));
    }

    @Test
    void commentsGoEvenWhereThereIsMoreOfThemThanOfTheReport() {
        String comment =
                "<li><p>I have said for years that this ferry would never sail again, and nobody has listened.</p></li>";
        String page = "<body><h1>Ferry</h1><div><p>" + TOLD + "</p><p>" + TOLD.replace("spring", "fall")
                + "</p></div><ol class=comment-list>" + comment.repeat(40) + "</ol></body>";
        assertThat(reader.read(page, "").text()).isEqualTo(TOLD + "\n\n" + TOLD.replace("spring", "fall"));
    }

    @Test
    void theDateBesideTheHeadlineCountsWhereThereIsNoOther() {
        String page =
                "<body><p>1 May 2020</p><h1>Ferry</h1><p>Updated 3 June 2021</p><p>Posted on June 2nd, 2021</p><p>"
                        + TOLD + "</p></body>";
        assertThat(reader.read(page, "").facts().published()).contains(LocalDate.of(2021, 6, 2));
    }

    @TestFactory
    java.util.stream.Stream<DynamicTest> everyFactRowFindsSomethingInItsExample() {
        return FactFinder.table().stream()
                .map(row -> DynamicTest.dynamicTest(row.fact() + " " + row.key(), () -> {
                    Facts facts = reader.read(row.example(), "").facts();
                    Optional<?> found = switch (row.fact()) {
                        case "published" -> facts.published();
                        case "title" -> facts.title();
                        case "outlet" -> facts.outlet();
                        case "author" -> facts.author();
                        case "url" -> facts.url();
                        default -> facts.language();
                    };
                    assertThat(found).isPresent();
                }));
    }

    @TestFactory
    java.util.stream.Stream<DynamicTest> everyNameRowMatchesItsExample() {
        PageNames names = PageNames.bundled();
        return PageNames.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name(),
                        () -> assertThat(names.ofNames(row.example())).contains(row.part())));
    }

    @Test
    void datesThatCouldBeReadTwoWaysAreLeft() {
        assertThat(Dates.in("05/12/2023")).isEmpty();
        assertThat(Dates.in("25/12/2023")).contains(LocalDate.of(2023, 12, 25));
        assertThat(Dates.in("Wed, 15 Nov 2023 09:00:00 GMT")).contains(LocalDate.of(2023, 11, 15));
        assertThat(Dates.in("Published: Nov. 3rd, 2023, 4 pm")).contains(LocalDate.of(2023, 11, 3));
        assertThat(Dates.in("the 31st of Feb 2023")).isEmpty();
        assertThat(Dates.inAddress("https://a.example/2023/nov/15/talks")).contains(LocalDate.of(2023, 11, 15));
        assertThat(Dates.inAddress("https://a.example/news/20231115-talks.html?d=20200101"))
                .contains(LocalDate.of(2023, 11, 15));
    }

    /** Pages cut off, shuffled and stuffed with odd characters are read without error, and every run lies in the page. */
    @Test
    void brokenPagesAreReadAsFarAsTheyGo() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            StringBuilder broken = new StringBuilder(PAGE);
            for (int k = 0; k < 12; k++) {
                int at = random.nextInt(broken.length());
                int end = Math.min(broken.length(), at + random.nextInt(40));
                switch (random.nextInt(3)) {
                    case 0 -> broken.delete(at, end);
                    case 1 -> broken.insert(at, broken.substring(at, end));
                    default -> broken.setCharAt(at, (char) random.nextInt(0x300));
                }
            }
            String html = broken.toString();
            Page page = reader.read(html, "");
            for (int at = 0; at < page.text().length(); at++) {
                Span source = page.source().toSource(new Span(at, at + 1));
                assertThat(source.end()).isLessThanOrEqualTo(html.length());
            }
        }
    }

    @Test
    void deepNestingTakesNoLongerThanItsLength() {
        String html = "<div>".repeat(100_000) + "The end of it all, said the speaker, is not yet in sight."
                + "<p>x".repeat(50_000);
        assertThat(reader.read(html, "").text()).contains("not yet in sight");
    }
}
