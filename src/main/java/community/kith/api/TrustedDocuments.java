package community.kith.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that may be asked, where an organisation wants no others: each to the letter. They are read from manifests of
 * persisted queries, as Apollo's tools write them:
 * {@code {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"name": "Me", "body": "query Me { … }"}]}}.
 */
record TrustedDocuments(Set<String> texts) {

    private static final String FORMAT = "apollo-persisted-query-manifest";

    TrustedDocuments {
        texts = Set.copyOf(texts);
    }

    /**
     * Reads manifests.
     *
     * @throws CannotTrustException when one is missing or is not what it should be
     */
    static TrustedDocuments read(JsonMapper json, Collection<Resource> manifests) {
        var texts = new HashSet<String>();
        for (var manifest : manifests) {
            texts.addAll(read(json, manifest));
        }
        return new TrustedDocuments(texts);
    }

    private static Set<String> read(JsonMapper json, Resource manifest) {
        try (InputStream text = manifest.getInputStream()) {
            JsonNode root = json.readTree(text);
            if (!root.path("format").asString("").equals(FORMAT)) {
                throw new CannotTrustException(manifest, "its format is not \"" + FORMAT + "\"");
            }
            var bodies = new HashSet<String>();
            for (JsonNode operation : root.path("operations")) {
                if (!operation.path("body").isString()) {
                    throw new CannotTrustException(manifest, "one of its operations has no body");
                }
                bodies.add(operation.path("body").asString());
            }
            return bodies;
        } catch (JacksonException fault) {
            throw new CannotTrustException(manifest, "it is not JSON");
        } catch (IOException fault) {
            throw new CannotTrustException(manifest, "it cannot be read");
        }
    }

    boolean holds(String text) {
        return texts.contains(text);
    }
}
