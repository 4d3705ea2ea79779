package community.kith.rights.exports;

/** What an export does with a property of a record. */
enum Treatment {
    /** It is about the person and nobody else. */
    SHOWN,
    /** Words about the person; held where they name somebody. */
    READ,
    /** It is about somebody else; held. */
    HELD,
    /** It says nothing about anybody, or would let somebody in: ids of the service's own, counters, hashes, passwords. */
    LEFT_OUT
}
