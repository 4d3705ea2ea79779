package community.kith.access;

/** What somebody is in the service; one person may be several. A role alone opens nobody's record. */
public enum Role {
    /** Works in a Wellbeing Team, and sees the people whom the team supports. */
    WORKER,
    /** Looks after teams, and sees the people of the teams they coach. */
    COACH,
    /** Finds groups and starts circles: sees the directory, circles they connect, and what a person agreed to share. */
    CONNECTOR,
    /** A volunteer who facilitates a Community Circle, and sees that circle. */
    FACILITATOR,
    /** Keeps places, groups and organisations true; sees nobody. */
    DIRECTORY_EDITOR,
    /** Keeps accounts and reads the audit; sees nobody's map. */
    ADMINISTRATOR
}
