package community.kith.publishing;

import java.util.Map;

/** Who runs something, as the standard's organisation; without a description it has an empty one, since there must be one. */
final class JsonOrganisation {

    private JsonOrganisation() {}

    static Map<String, Object> of(PublishedOrganisation organisation) {
        var details = organisation.details();
        return new JsonFields()
                .with("id", organisation.id())
                .with("name", details.name())
                .with("description", details.description() == null ? "" : details.description())
                .with("website", JsonPlace.address(details.website()))
                .map();
    }
}
