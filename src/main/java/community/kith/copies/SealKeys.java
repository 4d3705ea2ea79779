package community.kith.copies;

import community.kith.graph.Seal;

/** The keys that all copies of the service share. */
interface SealKeys {

    /** The seal that every copy has for a purpose; made by the first that asks. */
    Seal seal(String purpose);
}
