package community.kith.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which module of the pages imports which, by the addresses at which they are served. */
final class ModuleGraph {

    /** What stands behind {@code from}, or behind {@code import} where nothing but a name does. */
    private static final Pattern IMPORTED = Pattern.compile("(?:from|import\\(?)\\s*\"([\\w@./-]+)\"");

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final String WEBJARS = "/webjars/";

    private final WebJarVersionLocator webjars = new WebJarVersionLocator();
    private final Map<String, String> byName = importMap();

    /** A module and all that it imports, and so on: the nearest first. */
    SequencedSet<String> reachedFrom(String module) {
        var reached = new LinkedHashSet<>(List.of(module));
        var ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            for (var imported : importedBy(ahead.remove())) {
                if (reached.add(imported)) {
                    ahead.add(imported);
                }
            }
        }
        return reached;
    }

    private List<String> importedBy(String module) {
        return IMPORTED.matcher(text(module))
                .results()
                .map(found -> address(found.group(1), module))
                .toList();
    }

    private String address(String name, String from) {
        if (name.startsWith(".")) {
            return URI.create(from).resolve(name).toString();
        }
        var mapped = byName.get(name);
        if (mapped != null) {
            return mapped;
        }
        var folder = name.substring(0, name.indexOf('/') + 1);
        return Objects.requireNonNull(
                        byName.get(folder), () -> from + " imports " + name + ", which is not in the import map")
                + name.substring(folder.length());
    }

    /** What a module says. */
    String text(String address) {
        return read(address.startsWith(WEBJARS) ? inWebjar(address.substring(WEBJARS.length())) : "static" + address);
    }

    private String inWebjar(String path) {
        var name = path.substring(0, path.indexOf('/'));
        return Objects.requireNonNull(webjars.fullPath(name, path.substring(name.length() + 1)), path);
    }

    private static Map<String, String> importMap() {
        var map = IMPORT_MAP.matcher(read("static/index.html"));
        if (!map.find()) {
            throw new IllegalStateException("The page has no import map.");
        }
        return JsonMapper.shared()
                .readValue(map.group(1), new TypeReference<Map<String, Map<String, String>>>() {})
                .getOrDefault("imports", Map.of());
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
