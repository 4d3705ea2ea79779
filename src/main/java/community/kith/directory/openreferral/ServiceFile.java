package community.kith.directory.openreferral;

import community.kith.directory.json.JsonFile;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Described;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;
import java.util.List;

/** A file in one of the forms in which Open Referral UK services are passed on: a page, a plain list, or one full service. */
public final class ServiceFile {

    static final List<String> LISTS = List.of("contents", "services", "items");

    private final JsonFile file;

    private ServiceFile(JsonFile file) {
        this.file = file;
    }

    /**
     * Looks whether the file can hold services.
     *
     * @throws Unreadable when it cannot
     */
    public static ServiceFile of(JsonFile file) {
        if (!file.isList() && file.listCalled(LISTS).isEmpty() && !isService(file.whole())) {
            throw Unreadable.file(
                    "There are no services in the file: no list called contents, and no service with an id and a status. Nothing was taken.");
        }
        return new ServiceFile(file);
    }

    private static boolean isService(JsonItem item) {
        return item.has("id") && (item.has("status") || item.has("organization") || item.has("service"));
    }

    /** Reads each item and hands over what it is. */
    public void read(ServiceReader reader, Taker<Described> taker) {
        var name = file.listCalled(LISTS);
        if (file.isList()) {
            file.items((position, item) -> taker.take(reader.read(position, item)));
        } else if (name.isPresent()) {
            file.items(name.get(), (position, item) -> taker.take(reader.read(position, item)));
        } else {
            taker.take(reader.read(1, file.whole()));
        }
    }
}
