package community.kith.directory.csv;

/** What the words of a rule stand for. */
enum Gives {
    INTERESTS,
    NEEDS,
    ONLY_FOR,
    ACCESS,
    ACCESS_LACKING,
    LANGUAGES,
    KIND,
    SENSITIVE,
    ROOM
}
