import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of a recorded build goes: {@code Profile RECORDING [METHODS=25]}. Each sample of a running thread counts for the first
 * package of the program that its stack enters, from the bottom, and for the method of the program nearest to where it runs. The root and
 * the command line are passed over, since everything runs below them, and so are a room's own threads; its door counts for the package that it leads to.
 */
final class Profile {

    private static final String PROGRAM = "org.backfile.";

    private final Map<String, Integer> rooms = new TreeMap<>();
    private final Map<String, Integer> methods = new TreeMap<>();
    private int samples;
    private Duration collecting = Duration.ZERO;
    private long compiledMillis;

    public static void main(String[] args) throws IOException {
        var profile = new Profile();
        try (var recording = new RecordingFile(Path.of(args[0]))) {
            while (recording.hasMoreEvents()) {
                profile.add(recording.readEvent());
            }
        }
        profile.print(args.length > 1 ? Integer.parseInt(args[1]) : 25);
    }

    private void add(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> sample(event);
            case "jdk.GarbageCollection" -> collecting = collecting.plus(event.getDuration("sumOfPauses"));
            // Sums since the start, told now and then.
            case "jdk.CompilerStatistics" ->
                compiledMillis = Math.max(compiledMillis, event.getDuration("totalTimeSpent").toMillis());
            default -> {}
        }
    }

    private void sample(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return;
        }
        var frames = new ArrayList<String>();
        for (var frame : event.getStackTrace().getFrames()) {
            frames.add(0, frame.getMethod().getType().getName() + "." + frame.getMethod().getName());
        }
        samples++;
        rooms.merge(room(frames), 1, Integer::sum);
        methods.merge(method(frames), 1, Integer::sum);
    }

    /** {@code extract.facts}; a name in small letters is a package. */
    private static String room(List<String> frames) {
        var room = "the rest";
        for (var frame : frames) {
            var names = frame.startsWith(PROGRAM) ? frame.substring(PROGRAM.length()).split("\\.") : new String[] {"Root"};
            if (isPackage(names[0]) && !names[0].equals("cli")) {
                if (isPackage(names[1]) && !names[1].equals("work")) {
                    return names[0] + "." + names[1];
                }
                room = names[0];
            }
        }
        return room;
    }

    private static boolean isPackage(String name) {
        return Character.isLowerCase(name.charAt(0));
    }

    private static String method(List<String> frames) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).startsWith(PROGRAM)) {
                return frames.get(i).substring(PROGRAM.length());
            }
        }
        return frames.get(frames.size() - 1);
    }

    private void print(int most) {
        System.out.printf(Locale.ROOT, "%d samples; %.1f s of pauses for memory, %.1f s of compiling%n", samples, collecting.toMillis() / 1e3, compiledMillis / 1e3);
        print("by room", rooms, rooms.size());
        print("by the program's method that runs or waits for the platform's", methods, most);
    }

    private void print(String title, Map<String, Integer> counts, int most) {
        System.out.printf("%n%s%n", title);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .forEach(each -> System.out.printf(
                        Locale.ROOT, "%6.2f %%  %s%n", 100.0 * each.getValue() / samples, each.getKey()));
    }
}
