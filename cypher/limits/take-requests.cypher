// limits/take-requests
//
// Purpose: Takes a share of the requests that an account may make in a window, as far as there are any left. Copies of the
//   service that ask at the same moment are answered one after the other; a copy whose clock is behind takes from the later window.
// Parameters:
//   $accountId  STRING NOT NULL           the account
//   $window     ZONED DATETIME NOT NULL   when the window began
//   $share      INTEGER NOT NULL          how many are wanted
//   $atMost     INTEGER NOT NULL          how many there are in a window
// Returns:
//   taken  INTEGER NOT NULL   how many may be answered, none when the window is used up
// Index: RequestCount(accountId)

MERGE (count:RequestCount {accountId: $accountId})
ON CREATE SET count.window = $window, count.taken = 0
SET count.held = true
WITH count, CASE WHEN count.window < $window THEN 0 ELSE count.taken END AS before
WITH count, before, CASE WHEN before + $share <= $atMost THEN $share ELSE $atMost - before END AS taken
SET count.taken = before + taken, count.window = CASE WHEN count.window < $window THEN $window ELSE count.window END
REMOVE count.held
RETURN taken
