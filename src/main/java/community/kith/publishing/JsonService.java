package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import community.kith.community.GroupDetails;
import community.kith.community.Room;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A group as the standard's service. */
final class JsonService {

    private JsonService() {}

    /** What there is one of, for lists. */
    static JsonFields brief(PublishedService service) {
        var details = service.details();
        var organisation = service.organisation();
        return new JsonFields()
                .with("id", service.id())
                .with("organization_id", organisation == null ? null : organisation.id())
                .with("name", details.name())
                .with("description", details.description())
                .with("url", JsonPlace.address(details.website()))
                .with("status", details.room() == Room.CLOSED ? "temporarily closed" : "active")
                .with("fees", details.cost())
                .with("minimum_age", details.minimumAge())
                .with("maximum_age", details.maximumAge())
                .with(
                        "assured_date",
                        service.assuredOn() == null ? null : service.assuredOn().toString())
                .with("organization", organisation == null ? null : JsonOrganisation.of(organisation));
    }

    /** Everything. */
    static Map<String, Object> whole(WholeService whole) {
        var place = whole.service().place();
        return parts(whole)
                .with(
                        "service_at_locations",
                        place == null
                                ? null
                                : List.of(at(whole.service(), place)
                                        .with("location", JsonPlace.whole(place))
                                        .map()))
                .map();
    }

    /** A service where it takes place, for lists. */
    static Map<String, Object> briefAtPlace(PublishedService service, PublishedPlace place) {
        return at(service, place)
                .with("location", JsonPlace.brief(place).map())
                .with("service", brief(service).map())
                .map();
    }

    /** Likewise, with everything. */
    static Map<String, Object> wholeAtPlace(WholeService whole, PublishedPlace place) {
        return at(whole.service(), place)
                .with("location", JsonPlace.whole(place))
                .with("service", parts(whole).map())
                .map();
    }

    /** A group has one place, so that the id of a service is also that of the service there. */
    private static JsonFields at(PublishedService service, PublishedPlace place) {
        return new JsonFields()
                .with("id", service.id())
                .with("service_id", service.id())
                .with("location_id", place.id());
    }

    private static JsonFields parts(WholeService whole) {
        var service = whole.service();
        var details = service.details();
        var attributes = new ArrayList<>(JsonTerms.attributes(service.id(), "service", terms(whole)));
        attributes.addAll(JsonTerms.attributes(service.id(), "looks_for", whole.lookingFor()));
        return brief(service)
                .with("schedules", JsonSchedules.of(service.id(), whole.sessions(), details.timings()))
                .with("languages", languages(service.id(), details.languages()))
                .with("cost_options", costs(service.id(), details))
                .with("attributes", attributes);
    }

    private static List<Map<String, Object>> languages(String id, List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(at -> new JsonFields()
                        .with("id", PublishedIds.part(id, "language/" + at))
                        .with("service_id", id)
                        .with("code", codes.get(at))
                        .with("name", Locale.of(codes.get(at)).getDisplayLanguage(Locale.UK))
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> costs(String id, GroupDetails details) {
        @Nullable Integer pence = details.costPence();
        return pence == null
                ? List.of()
                : List.of(new JsonFields()
                        .with("id", PublishedIds.part(id, "cost"))
                        .with("service_id", id)
                        .with("currency", "GBP")
                        .with("amount", BigDecimal.valueOf(pence, 2))
                        .map());
    }

    private static List<AssetTerm> terms(WholeService whole) {
        var details = whole.service().details();
        var terms = new ArrayList<>(whole.terms());
        details.onlyFor().forEach(rule -> terms.add(AssetTerm.of(AssetTaxonomy.ONLY_FOR, rule.name())));
        terms.addAll(JsonPlace.access(details.access(), details.accessLacking()));
        Stream.of(details.room() == Room.FULL ? AssetTerm.FULL : null, details.sensitive() ? AssetTerm.PRIVATE : null)
                .flatMap(Stream::ofNullable)
                .forEach(terms::add);
        whole.service().dayParts().forEach(part -> terms.add(AssetTerm.of(AssetTaxonomy.TIMES, part)));
        return terms;
    }
}
