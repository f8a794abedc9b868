import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.search.find.IndexSearch;
import org.backfile.search.find.SearchTrouble;

/**
 * Asks {@code backfile search} the queries that {@code scan.mjs} kept: {@code SearchTwin SITE ASKED.jsonl}. Prints those for which it finds
 * another number of articles than reading them all, and exits with 1 if there are any.
 */
final class SearchTwin {

    public static void main(String[] args) throws IOException, SearchTrouble {
        var search = IndexSearch.of(Path.of(args[0]));
        int asked = 0;
        int different = 0;
        for (var line : Files.readAllLines(Path.of(args[1]))) {
            var query = "";
            int total = -1;
            try (var parser = new JsonFactory().createParser(line)) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    if ("query".equals(parser.currentName())) {
                        query = parser.getValueAsString("");
                    } else if ("total".equals(parser.currentName())) {
                        total = parser.getValueAsInt(-1);
                    }
                }
            }
            int found = search.search(query, 1).total();
            asked++;
            if (found != total) {
                different++;
                System.out.println(query + ": finds " + found + ", the scan " + total);
            }
        }
        System.out.println(asked + " queries for the twin: " + different + " differ");
        System.exit(different > 0 ? 1 : 0);
    }
}
