package community.kith.directory.csv;

import community.kith.community.GroupDetails;
import community.kith.community.GroupRecord;
import community.kith.community.GroupRule;
import community.kith.community.Room;
import community.kith.community.SourceKey;
import community.kith.directory.reading.Reading;
import community.kith.sessions.DayPart;
import community.kith.sessions.Recurrence;
import community.kith.sessions.Timings;
import java.util.List;
import java.util.Optional;

/** Makes the group that a row stands for. */
record RowGroups(RowRecords rows, RowWords words) {

    private static final int OLDEST = 120;

    GroupRecord read(CsvRow row, SourceKey key, String name, Reading reading) {
        var mapping = rows.mapping();
        var timings = new RowTimings(mapping).read(row, reading);
        var organisation = new RowLinks(
                        mapping.organisation(), found -> rows.known().organisation(rows.source(), found))
                .read(mapping, row, reading);
        var place = new RowLinks(mapping.place(), found -> rows.known().place(rows.source(), found))
                .read(mapping, row, reading);
        var description = place.addTo(organisation.addTo(rows.description(row, reading), "Run by"), "Where");
        return new GroupRecord(
                key,
                details(row, name, description, reading),
                sessions(timings),
                sureParts(timings),
                words.interests(),
                words.needs(),
                List.of(),
                organisation.first(),
                place.first(),
                rows.assuredOn(row, reading));
    }

    private GroupDetails details(CsvRow row, String name, Optional<String> description, Reading reading) {
        var ages = ages(row, reading);
        var cost = Optional.ofNullable(rows.mapping().cost());
        var free = cost.map(column -> column.isFree(rows.mapping().cell(column.column(), row)));
        return new GroupDetails(
                name,
                description.orElse(null),
                rows.website(row, reading),
                reading.text(
                                rows.column("timings"),
                                new RowTimings(rows.mapping()).written(row).orElse(""),
                                Reading.LONGEST_LINE)
                        .orElse(null),
                free.filter(known -> known).map(known -> 0).orElse(null),
                free.filter(known -> !known)
                        .flatMap(known -> cost.map(CostColumn::otherwise))
                        .orElse(null),
                ages.youngest().orElse(null),
                ages.oldest().orElse(null),
                words.constants(Gives.ONLY_FOR, GroupRule.class),
                words.words(Gives.LANGUAGES),
                words.first(Gives.ROOM, Room.class).orElse(Room.OPEN),
                null,
                words.access(Gives.ACCESS),
                words.access(Gives.ACCESS_LACKING),
                !words.words(Gives.SENSITIVE).isEmpty());
    }

    private record Ages(Optional<Integer> youngest, Optional<Integer> oldest) {}

    private Ages ages(CsvRow row, Reading reading) {
        var mapping = rows.mapping();
        var youngest = reading.whole(rows.column("minimumAge"), mapping.field("minimumAge", row), 0, OLDEST);
        var oldest = reading.whole(rows.column("maximumAge"), mapping.field("maximumAge", row), 0, OLDEST);
        if (youngest.isPresent() && oldest.isPresent() && youngest.get() > oldest.get()) {
            reading.note(rows.column("maximumAge"), "The oldest age is below the youngest, so both were left out.");
            return new Ages(Optional.empty(), Optional.empty());
        }
        return new Ages(youngest.filter(age -> age > 0), oldest);
    }

    private static List<Recurrence> sessions(Timings timings) {
        return timings instanceof Timings.Understood understood ? understood.recurrences() : List.of();
    }

    private static List<DayPart> sureParts(Timings timings) {
        return timings instanceof Timings.KeptAsText kept ? kept.dayParts() : List.of();
    }
}
