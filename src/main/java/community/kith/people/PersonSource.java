package community.kith.people;

import community.kith.graph.Fingerprint;

/**
 * By what somebody is known who came from another program.
 *
 * @param source the name of what they came from
 * @param id their id there
 */
public record PersonSource(String source, String id) {

    public PersonSource {
        if (source.isBlank() || source.contains("::") || id.isBlank()) {
            throw new IllegalArgumentException("A source has a name without :: and an id");
        }
    }

    /** Both in one; the id, which may be one that others know, stands in it as a fingerprint. */
    String key() {
        return source + "::" + Fingerprint.of(id);
    }
}
