package community.kith.people;

/** What people can offer others, as it is written. */
interface GiftRecords extends Gifts {

    /** Adds a gift, or puts one back that was removed. */
    void add(Gift gift);

    /** Removes a gift; says whether it was there. */
    boolean remove(GiftId id);
}
