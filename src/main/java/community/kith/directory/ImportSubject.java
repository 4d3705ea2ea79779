package community.kith.directory;

/** What an import brings. */
public enum ImportSubject {
    /** Places, groups, organisations and the tables that they need. */
    DIRECTORY,
    /** People with their relationship circles. Nobody who keeps directories hears of it. */
    CIRCLES
}
