package community.kith.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The style sheets of the pages as one: {@code all.css} imports the others, and a browser would fetch it before it knew of them. On
 * a phone with a poor signal that is a second in which nothing is shown.
 */
final class ServingStyles implements WebMvcConfigurer {

    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\";");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        ServedAnew.add(resources, "/styles/**", "/styles/", ServingStyles::joined);
    }

    private static Resource joined(HttpServletRequest request, Resource asked, ResourceTransformerChain chain)
            throws IOException {
        var sheet = chain.transform(request, asked);
        var text = sheet.getContentAsString(StandardCharsets.UTF_8);
        if (!IMPORT.matcher(text).find()) {
            return sheet;
        }
        var whole =
                IMPORT.matcher(text).replaceAll(imported -> Matcher.quoteReplacement(read(sheet, imported.group(1))));
        return new TransformedResource(sheet, whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Resource beside, String name) {
        try {
            return beside.createRelative(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
