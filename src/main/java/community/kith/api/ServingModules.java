package community.kith.api;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills in {@code modules.js}: which modules each page of {@code routes.js}, and each part of one that comes later, needs beyond those
 * that every page needs, so that a browser can ask for all of them at once. Without it each module is heard of from the one that imports
 * it, six one after the other for the finder, and on a phone with a poor signal that is a second and more.
 */
final class ServingModules implements WebMvcConfigurer {

    private static final Pattern PAGE = Pattern.compile("page: \"\\./([^\"]+)\"");

    /** A part of a page that comes when what is there can be read. */
    private static final Pattern PART = Pattern.compile("later\\(\"\\./([^\"]+)\"\\)");

    private static final String SCRIPTS = "/scripts/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        // As a pattern: what it stands for is looked up in the folder.
        ServedAnew.add(resources, SCRIPTS + "{file:modules\\.js}", SCRIPTS, ServingModules::filled);
    }

    private static Resource filled(HttpServletRequest request, Resource asked, ResourceTransformerChain chain)
            throws IOException {
        var file = chain.transform(request, asked);
        var needs = needs(new ModuleGraph());
        var numbers = numbered(needs);
        var lists = needs.entrySet().stream()
                .collect(toMap(
                        each -> "./" + each.getKey(),
                        each -> each.getValue().stream().map(numbers::get).toList()));
        var json = JsonMapper.shared();
        var text = file.getContentAsString(StandardCharsets.UTF_8)
                .replace("modules = []", "modules = " + json.writeValueAsString(numbers.keySet()))
                .replace("needs = {}", "needs = " + json.writeValueAsString(lists));
        return new TransformedResource(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** For each page, and each part that comes later, its modules without those that the frame round every page brings. */
    private static SequencedMap<String, SequencedSet<String>> needs(ModuleGraph graph) {
        var frame = graph.reachedFrom(SCRIPTS + "start.js");
        frame.addAll(graph.reachedFrom(SCRIPTS + "first.js"));
        var needs = new LinkedHashMap<String, SequencedSet<String>>();
        var ahead = new ArrayDeque<>(named(PAGE, graph.text(SCRIPTS + "routes.js")));
        while (!ahead.isEmpty()) {
            var part = ahead.remove();
            var modules = graph.reachedFrom(SCRIPTS + part);
            modules.removeAll(frame);
            if (needs.put(part, modules) == null) {
                modules.forEach(module -> ahead.addAll(named(PART, graph.text(module))));
            }
        }
        return needs;
    }

    private static List<String> named(Pattern as, String text) {
        return as.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static SequencedMap<String, Integer> numbered(SequencedMap<String, SequencedSet<String>> needs) {
        var numbers = new LinkedHashMap<String, Integer>();
        needs.values().forEach(modules -> modules.forEach(module -> numbers.putIfAbsent(module, numbers.size())));
        return numbers;
    }
}
