package community.kith.firstmembers;

/** What somebody said who was invited. */
enum Answer {
    YES,
    NO
}
