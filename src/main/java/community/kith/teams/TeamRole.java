package community.kith.teams;

/** The roles in and around a Wellbeing Team. */
public enum TeamRole {
    WORKER,
    COACH,
    BUDDY,
    CONNECTOR
}
