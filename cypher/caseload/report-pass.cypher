// caseload/report-pass
//
// Purpose: Says how far the nightly pass has come, and that it is done. No row where another copy has taken it over.
// Parameters:
//   $name    STRING NOT NULL          which pass
//   $holder  STRING NOT NULL          the copy that says so
//   $today   DATE NOT NULL
//   $after   STRING NOT NULL          the last person who was looked at
//   $until   ZONED DATETIME NOT NULL  when others may take it over
//   $done    BOOLEAN NOT NULL
// Returns:
//   after  STRING NOT NULL
// Index: NightlyPass(name)

MATCH (pass:NightlyPass {name: $name})
SET pass:NightlyPass
WITH pass
WHERE pass.holder = $holder AND pass.day = $today
SET
  pass.after = $after,
  pass.until = $until,
  pass.doneOn = CASE WHEN $done THEN $today ELSE pass.doneOn END
RETURN pass.after AS after
