package community.kith.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What {@code docs/model.md} says is kept: the properties of each label and of each type of relationship. */
public final class Model {

    private static final Pattern CODE = Pattern.compile("`(\\w+)(?:\\[])?`");

    /** Labels that say nothing about a person, each for its reason. */
    public static final Map<String, String> NOT_ABOUT_A_PERSON = Map.ofEntries(
            Map.entry(
                    "AuditRecord", "who looked and who changed what, which the person reads in accessLog at any time"),
            Map.entry("AuditChain", "where a chain of these ends"),
            Map.entry("AuditMention", "by which somebody finds an AuditRecord about several people"),
            Map.entry("AuditPeople", "a hash of a month and several people, who have an AuditMention each"),
            Map.entry("UnchainedChange", "an AuditRecord of the next moment"),
            Map.entry("RequestCount", "how many requests an account has made in the last minute"),
            Map.entry("Interest", "a word that everybody shares"),
            Map.entry("Need", "a word that everybody shares"),
            Map.entry("AssistiveTechnology", "a thing that can be had"),
            Map.entry("Place", "the community"),
            Map.entry("Group", "the community; how many go is counted over all"),
            Map.entry("GroupNeed", "the community"),
            Map.entry("MergedGroup", "the community"),
            Map.entry("Correction", "the community; who suggested it is an account"),
            Map.entry("Session", "the community"),
            Map.entry("PlannedGroup", "the community, as somebody means it to be"),
            Map.entry("Organisation", "the community"),
            Map.entry("Taxonomy", "of the service"),
            Map.entry("Neighbourhood", "an area"),
            Map.entry("Postcode", "a table that everybody has"),
            Map.entry("Team", "its name alone; who is in it are relationships"),
            Map.entry("DirectoryImport", "of the directory"),
            Map.entry("DirectoryScope", "of the directory"),
            Map.entry("ImportRow", "of the directory"),
            Map.entry("SampleLoad", "of the service"),
            Map.entry("NightlyPass", "of the service"),
            Map.entry("ImaginedLoad", "of the service; whoever it is about was made up"),
            Map.entry("SignInAttempts", "a hash, kept for minutes"),
            Map.entry("SentOnce", "hashes of a device's key, and an answer that cannot be read without it; a day"),
            Map.entry("PendingSignIn", "of nobody yet, kept for minutes"),
            Map.entry("SealKey", "of the service"),
            Map.entry("Migration", "of the service"),
            Map.entry("Erasure", "says nothing of whom it was about"));

    /** Types of relationship whose properties say nothing about a person. */
    public static final List<String> BETWEEN_OTHER_THINGS = List.of(
            "HELPS_WITH",
            "MEETS_AT",
            "OFFERS",
            "GOES_TOGETHER",
            "LOOKS_FOR",
            "RUNS",
            "CONCERNS",
            "MERGED_INTO",
            "CORRECTS",
            "TO",
            "NEEDS",
            "MAY_BE_SAME");

    private Model() {}

    /** The properties of each label. */
    public static Map<String, TreeSet<String>> labels() {
        return table("## Nodes", 1, List.of("id"));
    }

    /** The properties of each type of relationship that has some. */
    public static Map<String, TreeSet<String>> relationships() {
        var types = table("## Relationships", 2, List.of());
        types.values().removeIf(TreeSet::isEmpty);
        return types;
    }

    private static Map<String, TreeSet<String>> table(String heading, int column, List<String> everywhere) {
        var result = new TreeMap<String, TreeSet<String>>();
        var section = text().split(Pattern.quote(heading + "\n"), 2)[1].split("\n## ", 2)[0];
        for (var line : section.lines().filter(each -> each.startsWith("| `")).toList()) {
            var cells = line.split("\\|");
            CODE.matcher(cells[1]).results().forEach(name -> {
                var properties = result.computeIfAbsent(name.group(1), key -> new TreeSet<>(everywhere));
                var list = cells[column + 1].replaceAll("\\([^)]*\\)", "").replaceAll(": .*", "");
                CODE.matcher(list).results().forEach(property -> properties.add(property.group(1)));
            });
        }
        return result;
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs/model.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
