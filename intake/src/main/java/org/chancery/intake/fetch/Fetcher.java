package org.chancery.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.intake.Limits;
import org.chancery.intake.internal.Bytes;
import org.chancery.intake.internal.Packing;
import org.chancery.intake.internal.Refusal;

/**
 * Fetches addresses: one request at a time, with a pause between two to the same host, as robots.txt allows, within the
 * limits, from public hosts only. Every redirect is checked anew.
 *
 * <p>A host's addresses are checked right before each request, and the platform is told to keep what it looked up for as
 * long as the process runs, so that a name cannot lead elsewhere in between (DNS rebinding). Proxies are not used, as one
 * would look names up for itself.
 */
public final class Fetcher {
    /** What this program calls itself; robots.txt files name it {@code chancery}. */
    public static final String AGENT = "chancery/0.1.0";

    private static final String NAME = "chancery";
    private static final long ROBOTS_BYTES = 500_000;

    private final Limits limits;
    private final Reach reach;
    private final HttpClient client;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> lastRequest = new HashMap<>();

    public Fetcher(Limits limits, Reach reach) {
        this.limits = limits;
        this.reach = reach;
        Security.setProperty("networkaddress.cache.ttl", "-1");
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.fetchTime())
                .build();
    }

    /** Fetches an address, following redirects. */
    public Fetched fetch(String address) throws IOException {
        URI at = uri(address);
        for (int redirect = 0; redirect <= limits.redirects(); redirect++) {
            Robots rules = robotsOf(at);
            if (!rules.allows(pathOf(at))) {
                throw new Refusal("robots.txt of " + at.getHost() + " does not let it be fetched");
            }
            HttpResponse<byte[]> answer =
                    request(at, limits.reportBytes(), rules.delay().orElse(limits.hostPause()));
            if (answer.statusCode() / 100 == 3) {
                at = next(at, answer);
                continue;
            }
            if (answer.statusCode() != 200) {
                throw new Refusal("the server answered " + answer.statusCode());
            }
            return new Fetched(at.toString(), answer.headers().firstValue("Content-Type"), body(answer));
        }
        throw new Refusal("more than " + limits.redirects() + " redirects");
    }

    private byte[] body(HttpResponse<byte[]> answer) throws IOException {
        String packing = answer.headers().firstValue("Content-Encoding").orElse("");
        InputStream opened = Packing.opened(new ByteArrayInputStream(answer.body()), packing);
        return Bytes.all(opened, limits.reportBytes(), "it");
    }

    private static URI next(URI at, HttpResponse<byte[]> answer) throws Refusal {
        String location =
                answer.headers().firstValue("Location").orElseThrow(() -> new Refusal("a redirect that leads nowhere"));
        try {
            return uri(at.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            throw new Refusal("a redirect to what is no address: " + location);
        }
    }

    private static URI uri(String address) throws Refusal {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                throw new Refusal("not an http or https address: " + address);
            }
            if (uri.getUserInfo() != null) {
                throw new Refusal("an address with a name or password in it is not fetched");
            }
            return uri.getFragment() == null ? uri : new URI(address.substring(0, address.indexOf('#')));
        } catch (URISyntaxException e) {
            throw new Refusal("not an address: " + address);
        }
    }

    private static String pathOf(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** No robots.txt allows all; one that the server cannot give allows nothing. */
    private Robots robotsOf(URI uri) throws IOException {
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        Robots known = robots.get(site);
        if (known == null) {
            known = robotsAt(URI.create(site + "/robots.txt"));
            robots.put(site, known);
        }
        return known;
    }

    private Robots robotsAt(URI first) throws IOException {
        URI at = first;
        for (int redirect = 0; redirect <= limits.redirects(); redirect++) {
            HttpResponse<byte[]> answer = request(at, ROBOTS_BYTES, limits.hostPause());
            int status = answer.statusCode();
            if (status / 100 != 3) {
                return status == 200
                        ? Robots.parse(new String(answer.body(), StandardCharsets.UTF_8), NAME)
                        : status >= 500 ? Robots.NOTHING : Robots.ALL;
            }
            at = next(at, answer);
        }
        return Robots.ALL;
    }

    private HttpResponse<byte[]> request(URI uri, long most, Duration pause) throws IOException {
        rest(uri.getHost(), pause);
        reach.check(uri.getHost());
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(limits.fetchTime())
                .header("User-Agent", AGENT)
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, info -> new LimitedBody(most));
        try {
            return answer.get(limits.fetchTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Refusal("no whole answer within " + limits.fetchTime().toSeconds() + " s");
        } catch (ExecutionException e) {
            throw fault(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while fetching");
        } finally {
            lastRequest.put(uri.getHost(), System.nanoTime());
        }
    }

    private static IOException fault(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof Refusal refusal) {
                return refusal;
            }
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new Refusal("could not be fetched: " + message);
    }

    private void rest(String host, Duration pause) throws IOException {
        Long last = lastRequest.get(host);
        long left = last == null ? 0 : pause.toNanos() - (System.nanoTime() - last);
        if (left > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped while waiting");
            }
        }
    }
}
