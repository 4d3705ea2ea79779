package community.kith.learning;

/** The learning logs as they are written: entries are added, and a mistake is taken out as a whole. */
interface LearningRecords extends Learnings {

    void add(Learning learning);

    /** Takes out an entry that was a mistake; says whether it was there. */
    boolean remove(LearningId id);
}
