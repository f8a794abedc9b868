package org.backfile.cli.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/** Shows a built site on this machine only, for its author; pages get a script that reloads them after each build and each edit. */
public final class SiteServer implements AutoCloseable {

    private static final String RELOAD = "/_backfile/reload.js";
    private static final String BUILD = "/_backfile/build.js";
    private static final String PROOF = " data-proof";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("avif", "image/avif"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger changes = new AtomicInteger();
    private final Map<String, SiteFile> proofs = new ConcurrentHashMap<>();
    private volatile Path site;

    /**
     * @param port 0 for any that is free
     * @throws java.net.BindException if the port is taken
     */
    public SiteServer(Path site, int port) throws IOException {
        this.site = site;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Gives these pages in place of the site's until it is built anew, and reloads open ones. */
    public void show(List<SiteFile> pages) {
        if (!pages.isEmpty()) {
            pages.forEach(page -> proofs.put(page.path(), page));
            changes.incrementAndGet();
        }
    }

    /** The pages that are given in place of the site's. */
    public List<SiteFile> shown() {
        return List.copyOf(proofs.values());
    }

    /**
     * Tells open pages that the site was built anew.
     *
     * @param known pages {@linkplain #shown() shown} before the build began; those that came while it ran are later than what it read, and stay
     */
    public void built(Path folder, List<SiteFile> known) {
        site = folder;
        known.forEach(page -> proofs.remove(page.path(), page));
        changes.incrementAndGet();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, "txt", "Only GET and HEAD.\n".getBytes(StandardCharsets.UTF_8));
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case RELOAD -> send(exchange, 200, "js", script());
                case BUILD ->
                    send(exchange, 200, "js", ("backfileBuild(" + changes + ");\n").getBytes(StandardCharsets.UTF_8));
                default -> file(exchange);
            }
        }
    }

    private void file(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var proof = proofs.get(path.substring(1));
        if (proof != null) {
            send(exchange, 200, "html", withReload(proof.bytes(), PROOF));
            return;
        }
        var file = find(path);
        if (file != null && Files.isDirectory(file)) {
            if (!path.endsWith("/")) {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getRawPath() + "/");
                exchange.sendResponseHeaders(301, -1);
                return;
            }
            file = file.resolve("index.html");
        }
        if (file != null && Files.isRegularFile(file) && isOfSite(file)) {
            send(exchange, 200, file);
        } else if (Files.isRegularFile(site.resolve("404.html"))) {
            send(exchange, 404, site.resolve("404.html"));
        } else {
            send(exchange, 404, "txt", "There is no such file.\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The file that a request means; absent when it leads out of the site. */
    private @Nullable Path find(String path) {
        try {
            var root = site.toAbsolutePath().normalize();
            var file = root.resolve(path.substring(1)).normalize();
            return file.startsWith(root) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Whether no link leads out of the site on the way to a file of it. */
    private boolean isOfSite(Path file) throws IOException {
        return file.toRealPath().startsWith(site.toRealPath());
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        var type = type(file);
        var bytes = Files.readAllBytes(file);
        send(exchange, status, type, type.equals("html") ? withReload(bytes, "") : bytes);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(Path file) {
        var name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** @param mark an attribute of the script's element; empty for none */
    private static byte[] withReload(byte[] page, String mark) {
        var html = new String(page, StandardCharsets.UTF_8);
        int end = html.lastIndexOf("</body>");
        int place = end < 0 ? html.length() : end;
        var script = "<script src=\"" + RELOAD + "\"" + mark + "></script>";
        return (html.substring(0, place) + script + html.substring(place)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] script() throws IOException {
        try (var in = SiteServer.class.getResourceAsStream("reload.js")) {
            if (in == null) {
                throw new IllegalStateException("reload.js is not in the jar");
            }
            return in.readAllBytes();
        }
    }
}
