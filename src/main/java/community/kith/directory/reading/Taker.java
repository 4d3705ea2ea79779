package community.kith.directory.reading;

/** Whoever a reader hands its entries to, one by one in the order of the file. */
public interface Taker<T> {

    /** The next entry. */
    void take(Entry<T> entry);

    /** A record that is in the file and is not wanted now; it is not missing either. */
    default void passOver(String sourceId) {}
}
