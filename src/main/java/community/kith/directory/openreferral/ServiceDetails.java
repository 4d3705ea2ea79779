package community.kith.directory.openreferral;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import community.kith.community.GroupDetails;
import community.kith.community.GroupRule;
import community.kith.community.Room;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Reading;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a service says about itself. */
record ServiceDetails(LocalDate today) {

    private static final int OLDEST = 120;

    GroupDetails read(JsonItem service, String name, String timings, ServiceWords.Found words, Reading reading) {
        var cost = ServiceCost.read(service, today, reading);
        var youngest = reading.whole(
                "minimum_age", service.plain("minimum_age", reading).orElse(null), 0, OLDEST);
        var oldest = reading.whole(
                "maximum_age", service.plain("maximum_age", reading).orElse(null), 0, OLDEST);
        var turned = youngest.isPresent() && oldest.isPresent() && youngest.get() > oldest.get();
        if (turned) {
            reading.note("maximum_age", "The oldest age is below the youngest, so both were left out.");
        }
        return new GroupDetails(
                name,
                description(service, reading).orElse(null),
                reading.website("url", service.text("url", reading).orElse(null))
                        .orElse(null),
                reading.text("schedules", timings, Reading.LONGEST_LINE).orElse(null),
                cost.pence(),
                cost.inWords(),
                age(youngest, turned),
                age(oldest, turned),
                words.kith().constants(AssetTaxonomy.ONLY_FOR, GroupRule.class),
                ServiceLanguages.read(service, reading),
                room(service, words.kith(), reading),
                null,
                words.kith().constants(AssetTaxonomy.ACCESS, AccessFeature.class),
                words.kith().constants(AssetTaxonomy.ACCESS_LACKING, AccessFeature.class),
                words.sensitive());
    }

    private static @Nullable Integer age(Optional<Integer> age, boolean turned) {
        return turned ? null : age.filter(years -> years > 0).orElse(null);
    }

    private static Optional<String> description(JsonItem service, Reading reading) {
        var email = service.text("email", reading);
        if (email.isPresent() && !email.get().contains("@")) {
            reading.note("email", "This is no e-mail address.");
        }
        var text = Stream.of("description", "alert")
                .flatMap(field -> service.text(field, reading).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return reading.text("description", text, Reading.LONGEST_TEXT);
    }

    private static Room room(JsonItem service, KithWords kith, Reading reading) {
        var status = service.text("status", reading).orElse("");
        return switch (status) {
            case "active" -> kith.has(AssetTerm.FULL) ? Room.FULL : Room.OPEN;
            case "inactive", "defunct", "temporarily closed" -> Room.CLOSED;
            default -> {
                reading.note(
                        "status",
                        "This should be active, inactive, defunct or temporarily closed; active is supposed.");
                yield Room.OPEN;
            }
        };
    }
}
