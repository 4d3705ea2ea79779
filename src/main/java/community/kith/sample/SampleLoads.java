package community.kith.sample;

import java.time.ZonedDateTime;

/** What the graph knows of loading the sample, so that a load that was cut off never leaves half of it. */
interface SampleLoads {

    /** Whether a load began and did not end. */
    boolean unfinished();

    /** Whether there is nothing in the graph but what the migrations put there, and reference tables such as postcodes. */
    boolean graphIsBare();

    void begin(ZonedDateTime at);

    void finish(ZonedDateTime at);

    /** Takes out what an unfinished load has put in; nothing else can be there, for Kith answers nobody while it loads. */
    void takeAway();
}
