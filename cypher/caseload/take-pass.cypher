// caseload/take-pass
//
// Purpose: Takes the nightly pass for one copy of the service, unless another holds it or it was done today. A copy that stopped holds
//   it for some minutes only; whoever takes it over goes on where it stopped. Setting the label that it has takes the lock.
// Parameters:
//   $name    STRING NOT NULL          which pass
//   $holder  STRING NOT NULL          the copy
//   $today   DATE NOT NULL
//   $now     ZONED DATETIME NOT NULL
//   $until   ZONED DATETIME NOT NULL  when others may take it over
// Returns:
//   after  STRING NOT NULL  the last person who was looked at; '' at the beginning
// Index: NightlyPass(name)

MERGE (pass:NightlyPass {name: $name})
SET pass:NightlyPass
WITH pass
WHERE
  coalesce(pass.until <= $now OR pass.holder = $holder, true) AND
  coalesce(pass.doneOn < $today, true)
SET
  pass.after = CASE WHEN coalesce(pass.day = $today, false) THEN coalesce(pass.after, '') ELSE '' END,
  pass.day = $today,
  pass.holder = $holder,
  pass.until = $until
RETURN pass.after AS after
