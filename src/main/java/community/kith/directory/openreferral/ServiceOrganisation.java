package community.kith.directory.openreferral;

import community.kith.community.OrganisationDetails;
import community.kith.community.OrganisationRecord;
import community.kith.community.SourceKey;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who runs a service. */
record ServiceOrganisation(String source) {

    /**
     * What was found.
     *
     * @param key which organisation; null when nothing is said
     * @param record the organisation, when it is described with the service
     */
    record Found(@Nullable SourceKey key, Optional<OrganisationRecord> record) {}

    Found read(JsonItem service, Reading reading) {
        var described = service.object("organization", reading);
        var record = described.flatMap(organisation -> record(organisation, reading));
        if (record.isPresent()) {
            return new Found(record.get().key(), record);
        }
        var id = service.plain("organization_id", reading).map(String::strip).filter(found -> !found.isEmpty());
        return new Found(id.map(found -> new SourceKey(source, found)).orElse(null), Optional.empty());
    }

    private Optional<OrganisationRecord> record(JsonItem organisation, Reading reading) {
        var id = organisation.plain("id", reading).map(String::strip).filter(found -> !found.isEmpty());
        var name = line(organisation, "name", Reading.LONGEST_NAME, reading);
        if (id.isEmpty() || name.isEmpty()) {
            var missing = id.isEmpty() ? "id" : "name";
            reading.note(
                    organisation.field(missing), "The organisation has no %s, so it was left out.".formatted(missing));
            return Optional.empty();
        }
        var description = reading.text(
                organisation.field("description"),
                organisation.text("description", reading).orElse(null),
                Reading.LONGEST_TEXT);
        var website = reading.website(
                organisation.field("website"),
                organisation.text("website", reading).orElse(null));
        var details = new OrganisationDetails(name.get(), description.orElse(null), website.orElse(null));
        return Optional.of(new OrganisationRecord(new SourceKey(source, id.get()), details, null));
    }

    private static Optional<String> line(JsonItem item, String name, int longest, Reading reading) {
        return reading.line(item.field(name), item.text(name, reading).orElse(null), longest);
    }
}
