package org.backfile.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.backfile.read.Packed;

/** A sound file into which a payload is put where a careless program would copy it from. */
enum Vessel {
    TEXT("txt", true) {
        @Override
        String fill(String id, String payload) {
            return "Harbour report " + payload + "\nBy " + payload + "\nJuly 11, 2024\n\n" + prose(id, payload) + "\n";
        }
    },
    MARKDOWN("md", false) {
        @Override
        String fill(String id, String payload) {
            return "# Harbour report " + id + "\n\n" + prose(id, payload) + "\n\n" + payload + "\n\n> " + payload
                    + "\n\n- "
                    + payload + "\n\n`" + payload + "`\n\n[" + id + "](" + payload + ") ![" + payload + "](" + payload
                    + ")\n\n| " + payload.replace("|", "\\|") + " | b |\n|---|---|\n| c | d |\n\n[x]: " + payload
                    + "\n";
        }
    },
    FRONT_MATTER("md", false) {
        @Override
        String fill(String id, String payload) {
            var value = json(payload);
            return "---\ntitle: " + value + "\nauthor: [" + value + "]\noutlet: " + value + "\nsection: " + value
                    + "\nurl: "
                    + value + "\nid: " + json(id + payload) + "\nlang: " + value + "\ndate: " + value + "\n---\n\n"
                    + prose(id, "") + "\n";
        }
    },
    HTML_BODY("html", false) {
        @Override
        String fill(String id, String payload) {
            return page(
                    "<title>Harbour report " + id + "</title>",
                    "<h1>Harbour report " + id + "</h1><p>" + prose(id, payload) + "</p>" + payload
                            + "<p>The berth was closed.</p>");
        }
    },
    HTML_HEAD("html", false) {
        @Override
        String fill(String id, String payload) {
            var value = attribute(payload);
            return page(
                    "<title>" + value + "</title><meta name=author content=\"" + value
                            + "\"><meta name=description content=\"" + value
                            + "\"><meta property=og:title content=\"" + value
                            + "\"><meta property=og:site_name content=\"" + value
                            + "\"><meta property=og:url content=\"" + value
                            + "\"><meta property=article:section content=\"" + value
                            + "\"><meta property=article:published_time content=\"" + value
                            + "\"><link rel=canonical href=\"" + value + "\">",
                    "<h1>" + value + "</h1><p class=byline>By <a rel=author href=\"" + value + "\">" + value
                            + "</a></p><p>" + prose(id, "") + "</p>");
        }
    },
    HTML_PARTS("html", false) {
        @Override
        String fill(String id, String payload) {
            var value = attribute(payload);
            return page(
                    "<title>Harbour report " + id + "</title>",
                    "<h1>Harbour report " + id + "</h1><p>" + prose(id, "") + "</p><figure><img src=\"" + value
                            + "\" alt=\"" + value
                            + "\"><figcaption>" + value + "</figcaption></figure><blockquote cite=\"" + value + "\">"
                            + value
                            + "</blockquote><ul><li>" + value + "</ul><table><tr><td>" + value + "</table><pre><code>"
                            + value
                            + "</code></pre><p><a href=\"" + value + "\" title=\"" + value + "\">" + value
                            + "</a></p><p>\u201C" + value + "\u201D, said " + value + ".</p>");
        }
    },
    JSON_LD("html", false) {
        @Override
        String fill(String id, String payload) {
            var value = json(payload).replace("<", "\\u003c");
            return page(
                    "<title>Harbour report " + id
                            + "</title><script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@type\":"
                            + "\"NewsArticle\",\"headline\":" + value + ",\"author\":{\"@type\":\"Person\",\"name\":"
                            + value
                            + "},\"publisher\":{\"@type\":\"Organization\",\"name\":" + value + "},\"articleSection\":"
                            + value
                            + ",\"url\":" + value + ",\"datePublished\":" + value + ",\"inLanguage\":" + value
                            + ",\"image\":" + value
                            + "}</script>",
                    "<h1>Harbour report " + id + "</h1><p>" + prose(id, "") + "</p>");
        }
    },
    JSON("jsonl", true) {
        @Override
        String fill(String id, String payload) {
            var value = json(payload);
            return "{\"id\":" + json(id + payload) + ",\"headline\":" + value + ",\"authors\":[" + value
                    + "],\"outlet\":" + value
                    + ",\"section\":" + value + ",\"published\":\"2024-07-11\",\"dateline\":" + value + ",\"language\":"
                    + value
                    + ",\"url\":" + value + ",\"text\":" + json(prose(id, payload)) + "}\n";
        }
    },
    JSON_HTML("json", false) {
        @Override
        String fill(String id, String payload) {
            return "[{\"id\":\"" + id + "\",\"title\":" + json(id) + ",\"html\":"
                    + json("<p>" + prose(id, payload) + "</p>" + payload) + "}]";
        }
    },
    TABLE("csv", true) {
        @Override
        String fill(String id, String payload) {
            var value = "\"" + payload.replace("\"", "\"\"").replace("\u0000", "") + "\"";
            return "id,title,author,outlet,section,date,url,text\n" + id + "," + value + "," + value + "," + value + ","
                    + value + ",2024-07-11," + value + ",\""
                    + prose(id, payload.replace("\u0000", "")).replace("\"", "\"\"") + "\"\n";
        }
    },
    FEED("xml", false) {
        @Override
        String fill(String id, String payload) {
            var value = attribute(payload.replaceAll("[^\\P{Cc}\\n\\t]", ""));
            return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>"
                    + value + "</title><item><title>" + value + "</title><guid>" + id + "</guid><link>" + value
                    + "</link><author>" + value
                    + "</author><category>" + value + "</category><content:encoded>"
                    + attribute("<p>" + prose(id, "") + "</p>")
                    + value + "</content:encoded></item></channel></rss>\n";
        }
    },
    WARC("warc", false) {
        @Override
        String fill(String id, String payload) {
            var body = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                    + page(
                            "<title>Harbour " + id + "</title>",
                            "<h1>Harbour report " + id + "</h1>" + "<p>" + prose(id, payload) + "</p>".repeat(3));
            return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/2024/" + id + "?"
                    + payload.replaceAll("[\\s\\p{Cc}]+", "")
                    + "\r\nWARC-Date: 2024-07-11T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:6d1e2a9c-2b1c-4c1f-8a55-0a1b2c3d4e5f>\r\n"
                    + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                    + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body + "\r\n\r\n";
        }
    },
    MHTML("mhtml", false) {
        @Override
        String fill(String id, String payload) {
            return "From: <Saved by Blink>\r\nSnapshot-Content-Location: " + payload.replaceAll("[\r\n]", " ")
                    + "\r\nSubject: "
                    + payload.replaceAll("[\r\n]", " ")
                    + "\r\nDate: Thu, 11 Jul 2024 08:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/related; boundary=\"B\"\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\n"
                    + "Content-Location: https://gazette.example/" + id + "\r\n\r\n"
                    + page(
                            "<title>Harbour " + id + "</title>",
                            "<h1>Harbour report " + id + "</h1><p>" + prose(id, payload) + "</p>" + payload)
                    + "\r\n--B--\r\n";
        }
    };

    private final String suffix;
    private final boolean plain;

    Vessel(String suffix, boolean plain) {
        this.suffix = suffix;
        this.plain = plain;
    }

    abstract String fill(String id, String payload);

    /** An attack by this vessel. */
    Vector with(String id, String payload) {
        var made = Payloads.made(payload, id);
        var name = name().toLowerCase(Locale.ROOT);
        return new Vector(
                id,
                "markup and words by " + name,
                name + "/" + id + "." + suffix,
                fill(id, made).getBytes(StandardCharsets.UTF_8),
                plain && !made.contains("\n") ? made : id);
    }

    /** The words of an article; no two of them are alike. */
    private static String prose(String id, String payload) {
        return "The ferry " + id + " sailed " + payload + " on Monday, and number " + id.hashCode()
                + " was painted on its bow. Nobody at berth " + id + " had seen it before.";
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=en><head><meta charset=utf-8>" + head + "</head><body><article>" + body
                + "</article></body></html>";
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String json(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ' || c == 0x7F || Character.isSurrogate((char) c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }

    static byte[] zip(String name, String id) throws java.io.IOException {
        return Packed.zip(
                name,
                "Harbour report " + id + "\n\n" + prose(id, ""),
                "sound-" + id + ".txt",
                "Harbour " + id + "\n\n" + prose(id, "x"));
    }

    static byte[] text(String id) {
        return TEXT.fill(id, id).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html(String id, String head, String body) {
        return page(head, "<h1>Harbour report " + id + "</h1><p>" + prose(id, "") + "</p>" + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
