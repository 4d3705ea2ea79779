package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids as the standard wants them, UUIDs. Most ids of the graph are; what has a word for an id, or none, gets one that is always
 * made in the same way.
 */
final class PublishedIds {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private PublishedIds() {}

    /** Whether it has the form of a UUID. */
    static boolean isOne(String text) {
        return UUIDS.matcher(text).matches();
    }

    /** The id of a part of something, such as its first session. */
    static String part(String whole, String part) {
        return made(whole + "/" + part);
    }

    static String of(AssetTaxonomy taxonomy) {
        return made("taxonomy/" + taxonomy.name());
    }

    static String of(AssetTerm term) {
        return of(term.taxonomy(), term.code());
    }

    /** Of a word by its code. */
    static String of(AssetTaxonomy taxonomy, String code) {
        return taxonomy == AssetTaxonomy.INTERESTS && isOne(code) ? code : made("term/" + taxonomy + "/" + code);
    }

    private static String made(String name) {
        return UUID.nameUUIDFromBytes(("kith/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
