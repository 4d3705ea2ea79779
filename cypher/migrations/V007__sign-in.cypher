// Accounts, sign-ins and what keeps guessing slow; each found by one value.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_name IF NOT EXISTS FOR (n:Account) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT sign_in_key IF NOT EXISTS FOR (n:SignIn) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT known_device_key IF NOT EXISTS FOR (n:KnownDevice) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT sign_in_attempts_key IF NOT EXISTS FOR (n:SignInAttempts) REQUIRE n.key IS UNIQUE;
CREATE INDEX sign_in_expires IF NOT EXISTS FOR (n:SignIn) ON (n.expiresAt);
CREATE INDEX known_device_expires IF NOT EXISTS FOR (n:KnownDevice) ON (n.expiresAt);
CREATE INDEX sign_in_attempts_expires IF NOT EXISTS FOR (n:SignInAttempts) ON (n.expiresAt);
CREATE CONSTRAINT pending_sign_in_key IF NOT EXISTS FOR (n:PendingSignIn) REQUIRE n.key IS UNIQUE;
CREATE INDEX pending_sign_in_expires IF NOT EXISTS FOR (n:PendingSignIn) ON (n.expiresAt);
