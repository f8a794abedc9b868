package org.backfile.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain web server for a built site under a sub-path, as a project page on a pages host is: only what any host does. */
public final class SiteServer implements AutoCloseable {

    private static final String ROOT = "/press/archive/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "json", "application/json",
            "xml", "application/xml",
            "txt", "text/plain; charset=utf-8");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private SiteServer(Path site) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> serve(site, exchange));
        server.setExecutor(threads);
        server.start();
    }

    public static SiteServer of(Path site) {
        try {
            return new SiteServer(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the site's root, ending in {@code /}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(Path site, HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            // Browsers ask every host for it, whatever the page says.
            if (path.equals("/favicon.ico")) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            var file = path.startsWith(ROOT) ? site.resolve(path.substring(ROOT.length())) : site.resolve("none");
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            int status = Files.isRegularFile(file) ? 200 : 404;
            var body = Files.readAllBytes(status == 200 ? file : site.resolve("404.html"));
            var name = status == 200 ? file.getFileName().toString() : "404.html";
            var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
