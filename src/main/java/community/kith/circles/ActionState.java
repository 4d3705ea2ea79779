package community.kith.circles;

/** Whether what a circle agreed is open, done or given up. */
public enum ActionState {
    OPEN,
    DONE,
    GIVEN_UP
}
