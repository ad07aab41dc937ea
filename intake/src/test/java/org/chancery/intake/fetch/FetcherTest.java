package org.chancery.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chancery.intake.Arrival;
import org.chancery.intake.Arrivals;
import org.chancery.intake.Intake;
import org.chancery.intake.Limits;
import org.chancery.intake.internal.Flow;
import org.chancery.intake.internal.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final Limits QUICK = new Limits(
            100_000, 100_000, 1_000_000, 200, 100, 4, 100_000, 100, 10, Duration.ofSeconds(2), 3, Duration.ZERO);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server = start();
    private String site = "";

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        switch (path) {
            case "/robots.txt" ->
                send(exchange, "text/plain", "User-agent: *\nDisallow: /private\nAllow: /private/open\n");
            case "/page" -> send(exchange, "text/html", "<p>The envoy arrived on Monday, the palace said.</p>");
            case "/there" -> redirect(exchange, "/page");
            case "/inside" -> redirect(exchange, "http://169.254.169.254/latest/meta-data");
            case "/round" -> redirect(exchange, "/round");
            case "/file" -> redirect(exchange, "file:///etc/passwd");
            case "/endless" -> endless(exchange);
            case "/slow" -> slow(exchange);
            default -> {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] part = new byte[10_000];
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(part);
            }
        } catch (IOException e) {
            exchange.close(); // the client has gone, as it should
        }
    }

    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
                out.write('.');
                out.flush();
                Thread.sleep(200);
            }
        } catch (IOException | InterruptedException e) {
            exchange.close();
        }
    }

    private Fetcher fetcher() {
        return new Fetcher(QUICK, Reach.PUBLIC_AND_LOOPBACK);
    }

    @Test
    void fetchesAndFollowsRedirects() throws IOException {
        Fetched fetched = fetcher().fetch(site + "/there#part");
        assertThat(fetched.address()).isEqualTo(site + "/page");
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).contains("The envoy");
        assertThat(asked).containsExactly("/robots.txt", "/there", "/page");
    }

    @Test
    void keepsToRobotsTxt() throws IOException {
        assertThatThrownBy(() -> fetcher().fetch(site + "/private/x")).hasMessageContaining("robots.txt");
        assertThatThrownBy(() -> fetcher().fetch(site + "/private/open")).hasMessage("the server answered 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inside", "/round", "/file", "/endless", "/slow", "/nothing"})
    void breaksOffWhatGoesPastItsLimits(String path) {
        String expected = switch (path) {
            case "/inside" -> "is not public (169.254.169.254)";
            case "/round" -> "more than 3 redirects";
            case "/file" -> "not an http or https address";
            case "/endless" -> "larger than 100000 bytes";
            case "/slow" -> "no whole answer within 2 s";
            default -> "the server answered 404";
        };
        assertThatThrownBy(() -> fetcher().fetch(site + path)).hasMessageContaining(expected);
    }

    @Test
    void thisMachineIsNotReachedUnlessATestAsksForIt() {
        assertThatThrownBy(() -> new Fetcher(QUICK, Reach.PUBLIC).fetch(site + "/page"))
                .hasMessageContaining("not public");
        assertThat(asked).isEmpty();
    }

    @Test
    void aNameThatHasBeenLookedUpLeadsNowhereElse() {
        fetcher();
        assertThat(java.security.Security.getProperty("networkaddress.cache.ttl"))
                .isEqualTo("-1");
    }

    @Test
    void waitsBetweenTwoRequestsToAHost() throws IOException {
        Limits polite = new Limits(
                100_000,
                100_000,
                1_000_000,
                200,
                100,
                4,
                100_000,
                100,
                10,
                Duration.ofSeconds(2),
                3,
                Duration.ofMillis(150));
        long start = System.nanoTime();
        new Fetcher(polite, Reach.PUBLIC_AND_LOOPBACK).fetch(site + "/page");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void aListOfAddressesIsFetchedInItsOrder() {
        String list = "# today\n" + site + "/nothing\n" + site + "/page\n";
        Intake.Options options = new Intake.Options(java.util.Optional.empty(), java.util.Optional.empty(), QUICK);
        Setting setting = Setting.of(
                options,
                new java.io.ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                Reach.PUBLIC_AND_LOOPBACK);
        try (Arrivals arrivals = Flow.open(List.of("-"), setting)) {
            assertThat(((Arrival.Refused) arrivals.next()).message())
                    .isEqualTo("standard input, address 1 (" + site + "/nothing): the server answered 404");
            assertThat(((Arrival.Received) arrivals.next()).report().text()).startsWith("The envoy arrived");
            assertThat(arrivals.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3", "127.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.1.1", "100.64.0.1", "0.0.0.0",
                        "224.0.0.1",
                "255.255.255.255", "::1", "fe80::1", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::",
                        "2001:db8::1"
            })
    void privateAddressesAreNotPublic(String address) throws IOException {
        assertThat(Reach.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
    void otherAddressesArePublic(String address) throws IOException {
        assertThat(Reach.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void theLongestRuleOfTheRightGroupDecides() {
        Robots robots = Robots.parse("""
                User-agent: other
                Disallow: /
                User-agent: chancery
                User-agent: another
                Disallow: /a/*.pdf$
                Disallow: /b   # not this
                Allow: /b/c
                Crawl-delay: 2.5
                """, "chancery");
        assertThat(robots.allows("/a/x.pdf")).isFalse();
        assertThat(robots.allows("/a/x.pdf?y")).isTrue();
        assertThat(robots.allows("/b/d")).isFalse();
        assertThat(robots.allows("/b/c/d")).isTrue();
        assertThat(robots.delay()).contains(Duration.ofMillis(2500));
        assertThat(Robots.parse("User-agent: *\nDisallow:\n", "chancery").allows("/x"))
                .isTrue();
    }
}
