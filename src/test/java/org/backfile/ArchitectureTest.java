package org.backfile;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/**
 * The plan of the house, held by the build: who may know whom, where each library lives, and what would make two builds differ. Change a
 * rule in a commit of its own, with the reason.
 */
@AnalyzeClasses(packages = "org.backfile", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ROOMS =
            List.of("read", "extract", "enrich", "corrections", "relate", "search", "render", "publish", "check");

    /** Parts of the corridor with packages of their own: they know the rooms as it does, and neither it nor each other. */
    private static final List<String> PARTS_OF_THE_CORRIDOR = List.of("settings", "inspect", "address");

    /** A room shows its door, its options and a few words; whatever else it holds lies in sub-packages or is package-private. */
    private static final int PUBLIC_TYPES_A_ROOM = 6;

    private static final int TYPES_A_PACKAGE = 20;

    @ArchTest
    static final ArchRule noPackageKnowsTheDoor = noClasses()
            .that()
            .resideOutsideOfPackage("org.backfile.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.backfile.cli..");

    @ArchTest
    static final ArchRule onlyTheDoorKnowsTheCorridor = noClasses()
            .that()
            .resideOutsideOfPackages("org.backfile", "org.backfile.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.backfile");

    @ArchTest
    static void partsOfTheCorridorDoNotKnowEachOther(JavaClasses classes) {
        for (var part : PARTS_OF_THE_CORRIDOR) {
            var others = PARTS_OF_THE_CORRIDOR.stream()
                    .filter(each -> !each.equals(part))
                    .map(ArchitectureTest::inside)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(inside(part))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void roomsDoNotKnowEachOther(JavaClasses classes) {
        for (var room : ROOMS) {
            noClasses()
                    .that()
                    .resideInAPackage(inside(room))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.backfile..")
                            .and(not(resideInAnyPackage(
                                    inside(room),
                                    "org.backfile.corpus",
                                    "org.backfile.lexicon",
                                    "org.backfile.site",
                                    "org.backfile.threads"))))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    /**
     * But for one class, which asks the system for what Java cannot: to exchange two folders in one step (docs/decisions). A site knows its
     * files by the corpus's word {@link org.backfile.corpus.Digest}.
     */
    @ArchTest
    static void theWordsNeedNothingButTheJdk(JavaClasses classes) {
        for (var words : List.of("corpus", "lexicon", "site", "threads")) {
            classes()
                    .that()
                    .resideInAPackage(inside(words))
                    .and()
                    .haveNameNotMatching("org\\.backfile\\.site\\.NativeDisk(\\$.*)?")
                    .should()
                    .onlyDependOnClassesThat(in(
                            inside(words),
                            words.equals("site") ? "org.backfile.corpus" : inside(words),
                            "java..",
                            "org.jspecify.."))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.backfile.(**)").should().beFreeOfCycles();

    @ArchTest
    static void everyLibraryHasAHome(JavaClasses classes) {
        livesIn(classes, "org.apache.lucene.analysis..", "search", "enrich", "relate");
        livesIn(classes, "org.apache.lucene.(index|search|store|document|util|codecs)..", "search");
        livesIn(classes, "io.pebbletemplates..", "render");
        livesIn(classes, "picocli..", "cli");
        livesIn(classes, "org.snakeyaml..", "read", "settings");
        livesIn(classes, "org.eclipse.jgit..", "publish");
        livesIn(classes, "org.jsoup..", "read", "extract", "render", "check");
        livesIn(classes, "com.vladsch.flexmark..", "read", "render");
        livesIn(
                classes,
                "com.fasterxml.jackson..",
                "read",
                "extract",
                "search",
                "render",
                "check",
                "settings",
                "inspect",
                "cli",
                "");
        livesIn(classes, "org.netpreserve.jwarc..", "read");
        livesIn(classes, "com.google.re2j..", "extract");
        livesIn(classes, "com.sun.jna..", "site");
    }

    @ArchTest
    static final ArchRule noOtherLibraryIsUsed = classes()
            .should()
            .onlyDependOnClassesThat(in(
                    "org.backfile..",
                    "java..",
                    "com.sun.net.httpserver..",
                    "org.jspecify..",
                    "org.apache.lucene..",
                    "io.pebbletemplates..",
                    "picocli..",
                    "org.snakeyaml..",
                    "org.eclipse.jgit..",
                    "org.jsoup..",
                    "com.vladsch.flexmark..",
                    "com.fasterxml.jackson.core..",
                    "org.netpreserve.jwarc..",
                    "com.google.re2j..",
                    "com.sun.jna.."));

    @ArchTest
    static final ArchRule nothingReadsTheClockOrChanceOutsideTheDoor = outsideTheDoor()
            .should()
            .callCodeUnitWhere(calls(
                    "the clock, chance or the machine's settings",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.Math.random",
                    "java.time.Clock.system",
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.LocalTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.Year.now",
                    "java.time.YearMonth.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Calendar.",
                    "java.util.Date.<init>()",
                    "java.util.Random.<init>()",
                    "java.util.UUID.randomUUID",
                    "java.util.concurrent.ThreadLocalRandom.",
                    "java.util.TimeZone.getDefault",
                    "java.util.Locale.getDefault",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.security.SecureRandom."));

    @ArchTest
    static final ArchRule nothingUsesTheDefaultLocaleOrCharset = outsideTheDoor()
            .should()
            .callCodeUnitWhere(calls(
                    "a method that asks for the default locale or charset",
                    "java.lang.String.format(java.lang.String",
                    "java.lang.String.formatted",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.String.getBytes()",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.io.FileReader.<init>(java.lang.String)",
                    "java.io.FileReader.<init>(java.io.File)",
                    "java.io.FileWriter.<init>(java.lang.String)",
                    "java.io.FileWriter.<init>(java.io.File)",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream)",
                    "java.util.Scanner.<init>(java.io.InputStream)",
                    "java.util.Formatter.<init>()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)"));

    /** Their tables or bytes change from one JDK to the next; the same input must give the same bytes. */
    @ArchTest
    static final ArchRule nothingPublishedRestsOnTablesThatTheJdkChanges = outsideTheDoor()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.text\\.(BreakIterator|Collator|RuleBasedCollator|DateFormat|SimpleDateFormat"
                    + "|NumberFormat|DecimalFormat|MessageFormat)"
                    + "|java\\.util\\.zip\\.(Deflater|DeflaterOutputStream|GZIPOutputStream|ZipOutputStream)"
                    + "|java\\.time\\.format\\.(TextStyle|FormatStyle)");

    @ArchTest
    static final ArchRule onlyTheDoorTalksToAPerson = outsideTheDoor().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyTheDoorEndsTheProgram =
            outsideTheDoor().should().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule staticsNeverChange = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(DescribedPredicate.describe(
                    "a type made to be changed",
                    type -> Set.of(
                                            "java.util.ArrayList",
                                            "java.util.HashMap",
                                            "java.util.LinkedHashMap",
                                            "java.util.TreeMap",
                                            "java.util.HashSet",
                                            "java.util.TreeSet",
                                            "java.lang.StringBuilder",
                                            "java.lang.ThreadLocal")
                                    .contains(type.getName())
                            || type.getPackageName().equals("java.util.concurrent.atomic")));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*|.*(Utils?|Helpers?|Managers?|Impl|Base|Processors?)");

    @ArchTest
    static void roomsShowLittle(JavaClasses classes) {
        for (var room : ROOMS) {
            var shown = classes.that(resideInAPackage("org.backfile." + room)).stream()
                    .filter(type ->
                            type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::getSimpleName)
                    .sorted()
                    .toList();

            assertThat(shown).as("public types of the room " + room).hasSizeLessThanOrEqualTo(PUBLIC_TYPES_A_ROOM);
        }
    }

    @ArchTest
    static void crowdedRoomsAreDivided(JavaClasses classes) {
        var sizes = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName().equals("org.backfile.corpus"))
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));

        assertThat(sizes)
                .allSatisfy(
                        (name, size) -> assertThat(size).as("types in " + name).isLessThanOrEqualTo(TYPES_A_PACKAGE));
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName() + " has a package-info with @NullMarked")
                        .isTrue());
    }

    private static GivenClassesConjunction outsideTheDoor() {
        return noClasses().that().resideOutsideOfPackage("org.backfile.cli..");
    }

    private static void livesIn(JavaClasses classes, String library, String... homes) {
        var allowed = Arrays.stream(homes)
                .map(home -> home.isEmpty() ? "org.backfile" : inside(home))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes);
    }

    private static String inside(String room) {
        return "org.backfile." + room + "..";
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        var named = resideInAnyPackage(packages);
        return DescribedPredicate.describe(
                "in " + String.join(", ", packages),
                type -> type.getBaseComponentType().isPrimitive() || named.test(type.getBaseComponentType()));
    }

    /** Calls whose full name, as {@code java.lang.String.getBytes()}, starts with one of these. */
    private static DescribedPredicate<JavaCall<?>> calls(String what, String... starts) {
        return DescribedPredicate.describe("is " + what, call -> {
            var target = call.getTarget();
            return Arrays.stream(starts).anyMatch(target.getFullName()::startsWith);
        });
    }
}
