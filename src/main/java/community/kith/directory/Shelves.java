package community.kith.directory;

import community.kith.community.DirectoryRecord;
import community.kith.community.DirectoryRecords;
import community.kith.community.GroupRecord;
import community.kith.community.OrganisationRecord;
import community.kith.community.PlaceRecord;
import community.kith.community.Receipt;
import community.kith.community.SourceKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where records of each kind go. */
@Component
class Shelves {

    private final DirectoryRecords<OrganisationRecord> organisations;
    private final DirectoryRecords<PlaceRecord> places;
    private final DirectoryRecords<GroupRecord> groups;

    Shelves(
            DirectoryRecords<OrganisationRecord> organisations,
            DirectoryRecords<PlaceRecord> places,
            DirectoryRecords<GroupRecord> groups) {
        this.organisations = organisations;
        this.places = places;
        this.groups = groups;
    }

    /** Takes records of any kind, what others point to first; says what became of each. */
    Map<RecordSort.Key, Receipt> receive(Collection<DirectoryRecord> records) {
        var receipts = new HashMap<RecordSort.Key, Receipt>();
        receive(organisations, RecordSort.ORGANISATION, of(records, OrganisationRecord.class), receipts);
        receive(places, RecordSort.PLACE, of(records, PlaceRecord.class), receipts);
        receive(groups, RecordSort.GROUP, of(records, GroupRecord.class), receipts);
        return receipts;
    }

    /** Marks what a source no longer has; says what that is. */
    List<SourceKey> markMissing(RecordSort sort, String source, Set<SourceKey> seen, LocalDate on) {
        return switch (sort) {
            case ORGANISATION -> organisations.markMissing(source, seen, on);
            case PLACE -> places.markMissing(source, seen, on);
            case GROUP -> groups.markMissing(source, seen, on);
        };
    }

    private static <R extends DirectoryRecord> void receive(
            DirectoryRecords<R> shelf, RecordSort sort, List<R> records, Map<RecordSort.Key, Receipt> receipts) {
        for (var from = 0; from < records.size(); from += DirectoryRecords.BATCH) {
            shelf.receive(records.subList(from, Math.min(from + DirectoryRecords.BATCH, records.size())))
                    .forEach((key, receipt) -> receipts.put(new RecordSort.Key(sort, key), receipt));
        }
    }

    private static <R> List<R> of(Collection<DirectoryRecord> records, Class<R> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
